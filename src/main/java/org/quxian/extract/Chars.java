package org.quxian.extract;

/** Classes of characters that figures are made of. */
final class Chars {
    private static final String NUMERALS = "零一二三四五六七八九两";
    private static final String SCALES = "十百千万亿";

    private Chars() {}

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    /** 零 to 九 and 两. */
    static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0;
    }

    /** 十百千万亿. */
    static boolean isScale(char c) {
        return SCALES.indexOf(c) >= 0;
    }

    /** The value of a numeral: 0 for 零, 2 for 二 and 两. */
    static int numeral(char c) {
        return c == '两' ? 2 : NUMERALS.indexOf(c);
    }

    /** The power of ten of a scale: 4 for 万. */
    static int power(char scale) {
        return switch (scale) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> throw new IllegalArgumentException("not a scale: " + scale);
        };
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '　' || c == '\u00a0' || c == '\ufeff';
    }

    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
