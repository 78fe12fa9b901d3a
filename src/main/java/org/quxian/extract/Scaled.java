package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds the scales behind a number: 万, 余万, 千 of 5千, 亿4000万. */
final class Scaled {
    private static final String OVER = "余多几来";
    /** Scales beyond 亿亿 make no number of anything. */
    private static final int MOST = 16;
    /** What is added behind a scale, the 4000万 of 1亿4000万, is never longer; 3万3万3万… is no number to follow to its end. */
    private static final int LONGEST_REST = 40;

    private Scaled() {}

    /**
     * The number {@code low}, or the range to {@code high}, whose own characters end at {@code at}, with the scales that
     * follow it.
     */
    static Numeral read(char[] text, int start, int at, int end, BigDecimal low, @Nullable BigDecimal high) {
        int i = at;
        boolean over = isOverScale(text, i, end);
        if (over) {
            i++;
        }
        int power = 0;
        while (i < end
                && Chars.isScale(text[i])
                && text[i] != '十'
                && power + Chars.power(text[i]) <= MOST
                && !startsUnit(text, i, end)) {
            power += Chars.power(text[i++]);
        }
        if (power == 0) {
            return new Numeral(start, at, low, high, false, 0);
        }
        BigDecimal scaled = low.scaleByPowerOfTen(power);
        Numeral rest = high == null && !over && i < end && Chars.isNumber(text[i])
                ? Numerals.read(text, i, Math.min(end, i + LONGEST_REST))
                : null;
        if (rest != null && !rest.isRange() && rest.power() > 0 && rest.power() < power) {
            return new Numeral(start, rest.end(), scaled.add(rest.low()), null, rest.over(), power);
        }
        return new Numeral(start, i, scaled, high == null ? null : high.scaleByPowerOfTen(power), over, power);
    }

    /** 20余万, 3百多万: more than the number, said before its scale. */
    static boolean isOverScale(char[] text, int i, int end) {
        return i + 1 < end && OVER.indexOf(text[i]) >= 0 && Chars.isScale(text[i + 1]) && !startsUnit(text, i + 1, end);
    }

    /** 千瓦, 千米, 千克, 百分: the scale belongs to the unit. */
    static boolean startsUnit(char[] text, int i, int end) {
        return (text[i] == '千' && Chars.isOneOf(text, i + 1, end, "瓦米克伏焦卡"))
                || (text[i] == '百' && Chars.isOneOf(text, i + 1, end, "分"));
    }
}
