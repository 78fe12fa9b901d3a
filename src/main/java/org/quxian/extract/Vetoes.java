package org.quxian.extract;

/** Tells where a word of the veto list is none: 每周三次 holds three times, and no Wednesday. */
final class Vetoes {
    private Vetoes() {}

    /** Whether the numeral at the end of the word from {@code at} to {@code stop} is counted with what follows. */
    static boolean isCounted(char[] text, int at, int stop, int end) {
        if (goesOn(text, stop, end)) {
            return true;
        }
        boolean week = text[at] == '周' && stop - at == 2;
        boolean grade =
                stop - at == 2 && "高初大超近达到".indexOf(text[at]) >= 0 && Chars.isOneOf(text, stop, end, "十百千万亿点成倍");
        if (grade) {
            return true;
        }
        boolean fraction = Chars.starts(text, at, end, "十分之");
        return fraction || (week && Chars.isOneOf(text, stop, end, "次场天趟节回") && Chars.isOneOf(text, at - 1, end, "每一"));
    }

    /** 123454.9公里: the digits at the end of the word are the beginning of a longer number. */
    private static boolean goesOn(char[] text, int stop, int end) {
        if (!Chars.isDigit(text[stop - 1]) || stop >= end) {
            return false;
        }
        boolean point = text[stop] == '.' && stop + 1 < end && Chars.isDigit(text[stop + 1]);
        return point || Chars.isDigit(text[stop]);
    }
}
