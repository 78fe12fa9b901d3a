package org.quxian.extract;

import org.jspecify.annotations.Nullable;

/** Reads numbers of every style: 9,007.6万, 三百二十一万, 八十七点五万, 四五, 十余. */
final class Numerals {
    private Numerals() {}

    /** The number that starts at {@code at}; null where none does. */
    static @Nullable Numeral read(char[] text, int at, int end) {
        char first = text[at];
        if (Chars.isDigit(first)) {
            return Arabic.read(text, at, end);
        }
        if (Chars.isNumeral(first) || first == '十' || (Chars.isScale(first) && standsAlone(text, at, end))) {
            return ChineseNumber.read(text, at, end);
        }
        return null;
    }

    /** 近百, 上千, 过万, 百余: a scale alone is a number beside a word that hedges it. */
    private static boolean standsAlone(char[] text, int at, int end) {
        if (at > 0 && "近上逾超过约破达".indexOf(text[at - 1]) >= 0) {
            return true;
        }
        int i = at;
        while (i < end && Chars.isScale(text[i])) {
            i++;
        }
        return Chars.isOneOf(text, i, end, "余多") && !Chars.startsAny(text, i, end, "多样", "多年生", "多种");
    }
}
