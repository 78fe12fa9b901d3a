package org.quxian.extract;

/** Classes of characters that figures are made of, in one table that answers for every character in one step. */
final class Chars {
    private static final String NUMERALS = "零一二三四五六七八九两";
    private static final String SCALES = "十百千万亿";
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CLAUSE_ENDS = "，；：,;:";

    private static final int DIGIT = 1;
    private static final int NUMERAL = 2;
    private static final int SCALE = 4;
    private static final int HAN = 8;
    private static final int LETTER = 16;
    private static final int BLANK = 32;
    private static final int CLAUSE_END = 64;
    private static final int SENTENCE_END = 128;
    private static final byte[] CLASSES = classes();
    private static final byte[] VALUES = values();

    private Chars() {}

    private static byte[] classes() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            int bits = c >= '0' && c <= '9' ? DIGIT : 0;
            bits |= NUMERALS.indexOf(c) >= 0 ? NUMERAL : 0;
            bits |= SCALES.indexOf(c) >= 0 ? SCALE : 0;
            bits |= c >= 0x4e00 && c <= 0x9fff ? HAN : 0;
            bits |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? LETTER : 0;
            bits |= c <= ' ' || c == 0x3000 || c == 0xa0 || c == 0xfeff ? BLANK : 0;
            bits |= CLAUSE_ENDS.indexOf(c) >= 0 || SENTENCE_ENDS.indexOf(c) >= 0 ? CLAUSE_END : 0;
            bits |= SENTENCE_ENDS.indexOf(c) >= 0 ? SENTENCE_END : 0;
            table[c] = (byte) bits;
        }
        return table;
    }

    private static byte[] values() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = '0'; c <= '9'; c++) {
            table[c] = (byte) (c - '0');
        }
        for (int i = 0; i < NUMERALS.length(); i++) {
            table[NUMERALS.charAt(i)] = (byte) i;
        }
        table['两'] = 2;
        table['十'] = 1;
        table['百'] = 2;
        table['千'] = 3;
        table['万'] = 4;
        table['亿'] = 8;
        return table;
    }

    /** 0 to 9, full-width ones being folded before. */
    static boolean isDigit(char c) {
        return (CLASSES[c] & DIGIT) != 0;
    }

    /** 零 to 九 and 两. */
    static boolean isNumeral(char c) {
        return (CLASSES[c] & NUMERAL) != 0;
    }

    /** 十百千万亿. */
    static boolean isScale(char c) {
        return (CLASSES[c] & SCALE) != 0;
    }

    /** A digit, a numeral or a scale: what a number is written with. */
    static boolean isNumber(char c) {
        return (CLASSES[c] & (DIGIT | NUMERAL | SCALE)) != 0;
    }

    /** The value of a digit or a numeral: 0 for 零, 2 for 二 and 两. */
    static int value(char c) {
        return VALUES[c];
    }

    /** The power of ten of a scale: 4 for 万. */
    static int power(char scale) {
        return VALUES[scale];
    }

    static boolean isBlank(char c) {
        return (CLASSES[c] & BLANK) != 0;
    }

    static boolean isHan(char c) {
        return (CLASSES[c] & HAN) != 0;
    }

    static boolean isLetter(char c) {
        return (CLASSES[c] & LETTER) != 0;
    }

    /** Ends a clause or a sentence: ，；：。！？ */
    static boolean endsClause(char c) {
        return (CLASSES[c] & CLAUSE_END) != 0;
    }

    /** Ends a sentence: 。！？ */
    static boolean endsSentence(char c) {
        return (CLASSES[c] & SENTENCE_END) != 0;
    }

    /** Whether {@code word} stands at {@code at} and ends by {@code end}. */
    static boolean starts(char[] text, int at, int end, String word) {
        int length = word.length();
        if (at < 0 || at + length > end) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of {@code words} stands at {@code at} and ends by {@code end}. */
    static boolean startsAny(char[] text, int at, int end, String... words) {
        for (String word : words) {
            if (starts(text, at, end, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code word} stands right before {@code at}. */
    static boolean precedes(char[] text, int at, String word) {
        return starts(text, at - word.length(), at, word);
    }

    /** Whether one of {@code words} stands right before {@code at}. */
    static boolean precedesAny(char[] text, int at, String... words) {
        for (String word : words) {
            if (precedes(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the character at {@code at}, if it is before {@code end}, is one of {@code set}. */
    static boolean isOneOf(char[] text, int at, int end, String set) {
        return at >= 0 && at < end && set.indexOf(text[at]) >= 0;
    }
}
