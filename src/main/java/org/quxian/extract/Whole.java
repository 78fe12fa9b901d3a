package org.quxian.extract;

/** Reads the short whole numbers that dates are made of, Arabic or Chinese: 7, 31, 2021, 十二, 二零二一. */
final class Whole {
    private static final int LONGEST = 4;
    /** No number. */
    static final long NONE = -1;

    private Whole() {}

    /** The number at {@code at} and the index behind it, to be taken apart by the methods below; {@link #NONE} for none. */
    static long read(char[] text, int at, int end) {
        if (at >= end) {
            return NONE;
        }
        if (Chars.isDigit(text[at])) {
            int number = 0;
            int i = at;
            while (i < end && Chars.isDigit(text[i])) {
                number = number * 10 + Chars.value(text[i++]);
                if (i - at > LONGEST) {
                    return NONE;
                }
            }
            return pack(number, i);
        }
        return chinese(text, at, end);
    }

    private static long chinese(char[] text, int at, int end) {
        int number = 0;
        int tens = -1;
        int i = at;
        while (i < end && (Chars.isNumeral(text[i]) || text[i] == '十')) {
            if (i - at == LONGEST) {
                return NONE;
            }
            if (text[i] == '十') {
                tens = i == at ? 1 : number;
                number = 0;
            } else {
                number = number * 10 + Chars.value(text[i]);
            }
            i++;
        }
        return i == at ? NONE : pack(tens >= 0 ? tens * 10 + number : number, i);
    }

    private static long pack(int number, int end) {
        return ((long) number << 32) | end;
    }

    static int number(long packed) {
        return (int) (packed >> 32);
    }

    static int end(long packed) {
        return (int) packed;
    }

    static boolean isYear(int number) {
        return number >= 1900 && number <= 2100;
    }

    static boolean isJoin(char c) {
        return c == '-' || c == '至' || c == '到';
    }
}
