package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads Arabic numbers: 615, 9,007.6万, 1亿4000万, 20余万. Exact, and no longer than {@link #LONGEST} digits. */
final class Arabic {
    /** Runs of more digits are serial numbers, not figures. */
    static final int LONGEST = 18;

    private Arabic() {}

    /** The number whose first digit stands at {@code at}; null where it is too long. */
    static @Nullable Numeral read(char[] text, int at, int end) {
        long mantissa = 0;
        int digits = 0;
        int i = at;
        while (i < end) {
            if (Chars.isDigit(text[i])) {
                mantissa = mantissa * 10 + Chars.value(text[i++]);
                if (++digits > LONGEST) {
                    return null;
                }
            } else if (groups(text, at, i, end)) {
                i++;
            } else {
                break;
            }
        }
        int places = 0;
        if (isPoint(text, i, end)) {
            i++;
            while (i < end && Chars.isDigit(text[i])) {
                mantissa = mantissa * 10 + Chars.value(text[i++]);
                places++;
                if (++digits > LONGEST) {
                    return null;
                }
            }
        }
        return Scaled.read(text, at, i, end, BigDecimal.valueOf(mantissa, places), null);
    }

    private static boolean isPoint(char[] text, int i, int end) {
        return i + 1 < end && (text[i] == '.' || text[i] == '·') && Chars.isDigit(text[i + 1]);
    }

    /** Whether the mark at {@code i} groups thousands: three digits follow it and no fourth, and at most three stand before. */
    private static boolean groups(char[] text, int at, int i, int end) {
        boolean wide = text[i] == '，';
        if ((text[i] != ',' && !wide) || !threeDigits(text, i + 1, end) || firstGroup(text, at, end) > 3) {
            return false;
        }
        return !wide || (i + 4 < end && (Chars.isHan(text[i + 4]) || text[i + 4] == '，' || text[i + 4] == '.'));
    }

    private static boolean threeDigits(char[] text, int at, int end) {
        return at + 2 < end
                && Chars.isDigit(text[at])
                && Chars.isDigit(text[at + 1])
                && Chars.isDigit(text[at + 2])
                && !(at + 3 < end && Chars.isDigit(text[at + 3]));
    }

    private static int firstGroup(char[] text, int at, int end) {
        int i = at;
        while (i < end && Chars.isDigit(text[i]) && i - at < 4) {
            i++;
        }
        return i - at;
    }
}
