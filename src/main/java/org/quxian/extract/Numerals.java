package org.quxian.extract;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Reads numbers: 9,007.6万, 三百二十一万, 八十七点五万, 四五, 十余. Exact, and no longer than {@link #LONGEST} digits. */
final class Numerals {
    /** Runs of more digits are serial numbers, not figures. */
    static final int LONGEST = 18;

    private static final String OVER = "余多几";

    private Numerals() {}

    /** The number that starts at {@code at}; null where none does. */
    static @Nullable Numeral read(char[] text, int at, int end) {
        char first = text[at];
        if (Chars.isDigit(first)) {
            return arabic(text, at, end);
        }
        if (Chars.isNumeral(first) || first == '十' || (Chars.isScale(first) && isHedged(text, at))) {
            return chinese(text, at, end);
        }
        return null;
    }

    /** 近百, 上千, 过万: a scale alone is a number behind a word that hedges it. */
    private static boolean isHedged(char[] text, int at) {
        return at > 0 && "近上逾超过约".indexOf(text[at - 1]) >= 0;
    }

    private static @Nullable Numeral arabic(char[] text, int at, int end) {
        StringBuilder digits = new StringBuilder(12);
        int i = at;
        while (i < end && digits.length() <= LONGEST) {
            if (Chars.isDigit(text[i])) {
                digits.append(text[i++]);
            } else if (groups(text, i, end)) {
                i++;
            } else {
                break;
            }
        }
        if (digits.length() > LONGEST) {
            return null;
        }
        if (i + 1 < end && text[i] == '.' && Chars.isDigit(text[i + 1])) {
            digits.append('.');
            i++;
            while (i < end && Chars.isDigit(text[i]) && digits.length() <= 2 * LONGEST) {
                digits.append(text[i++]);
            }
        }
        return scaled(text, at, i, end, new BigDecimal(digits.toString()), null);
    }

    /** Whether the comma at {@code i} groups thousands: three digits follow it, and no fourth. */
    private static boolean groups(char[] text, int i, int end) {
        return (text[i] == ',' || text[i] == '，')
                && i + 3 < end
                && Chars.isDigit(text[i + 1])
                && Chars.isDigit(text[i + 2])
                && Chars.isDigit(text[i + 3])
                && (i + 4 >= end || !Chars.isDigit(text[i + 4]))
                && (text[i] == ',' || (i + 4 < end && Chars.isHan(text[i + 4])))
                && Chars.isDigit(text[i - 1]);
    }

    /** Adds the scales behind a number: 万, 余万, 亿4000万. */
    private static Numeral scaled(
            char[] text, int start, int at, int end, BigDecimal number, @Nullable BigDecimal upper) {
        int i = at;
        boolean over = false;
        if (i + 1 < end && OVER.indexOf(text[i]) >= 0 && Chars.isScale(text[i + 1]) && !startsUnit(text, i + 1, end)) {
            over = true;
            i++;
        }
        int power = 0;
        while (i < end && Chars.isScale(text[i]) && !startsUnit(text, i, end)) {
            power += Chars.power(text[i++]);
        }
        BigDecimal low = number.scaleByPowerOfTen(power);
        BigDecimal high = upper == null ? null : upper.scaleByPowerOfTen(power);
        if (power > 4 && high == null && !over && i < end && Chars.isDigit(text[i])) {
            Numeral rest = arabic(text, i, end);
            if (rest != null && rest.high() == null && rest.power() > 0 && rest.power() < power) {
                return new Numeral(start, rest.end(), low.add(rest.low()), null, rest.over(), power);
            }
        }
        return new Numeral(start, i, low, high, over, power);
    }

    /** 千瓦, 千米, 千克, 百分: the scale belongs to the unit. */
    private static boolean startsUnit(char[] text, int i, int end) {
        if (i + 1 >= end) {
            return false;
        }
        char next = text[i + 1];
        return (text[i] == '千' && (next == '瓦' || next == '米' || next == '克' || next == '伏'))
                || (text[i] == '百' && next == '分');
    }

    private static @Nullable Numeral chinese(char[] text, int at, int end) {
        BigInteger total = BigInteger.ZERO;
        long section = 0;
        int digit = -1;
        int range = -1;
        int i = at;
        int power = 0;
        boolean over = false;
        for (; i < end && i - at <= 2 * LONGEST; i++) {
            char c = text[i];
            if (Chars.isNumeral(c)) {
                int value = Chars.numeral(c);
                if (digit > 0 && value == digit + 1 && range < 0) {
                    range = value;
                } else if (digit > 0 || range >= 0) {
                    return digitString(text, at, end);
                } else {
                    digit = value;
                }
                continue;
            }
            if (OVER.indexOf(c) >= 0 && i + 1 < end && Chars.isScale(text[i + 1]) && i > at) {
                over = true;
                continue;
            }
            if (!Chars.isScale(c) || startsUnit(text, i, end)) {
                break;
            }
            if (range >= 0) {
                return rangeEnd(text, at, i, end, total.add(BigInteger.valueOf(section)), digit, range);
            }
            int p = Chars.power(c);
            if (p >= 4) {
                section += Math.max(digit, 0);
                BigInteger here = section == 0 && total.signum() == 0 ? BigInteger.ONE : BigInteger.valueOf(section);
                total = p == 8
                        ? total.add(here).multiply(BigInteger.TEN.pow(8))
                        : total.add(here.multiply(BigInteger.TEN.pow(4)));
                section = 0;
                power = p;
            } else {
                section += (long) Math.pow(10, p) * (digit < 0 ? 1 : digit);
            }
            digit = -1;
        }
        BigInteger base = total.add(BigInteger.valueOf(section));
        if (range >= 0) {
            BigDecimal head = new BigDecimal(base);
            return new Numeral(
                    at, i, head.add(BigDecimal.valueOf(digit)), head.add(BigDecimal.valueOf(range)), false, power);
        }
        BigDecimal whole = new BigDecimal(base.add(trailing(digit, text, i, power)));
        if (i + 1 < end && text[i] == '点' && Chars.isNumeral(text[i + 1])) {
            return fraction(text, at, i + 1, end, whole);
        }
        return new Numeral(at, i, whole, null, over, power);
    }

    /** The last digit of a Chinese number; behind 万 and no 零 it counts thousands: 一万二 is 12000. */
    private static BigInteger trailing(int digit, char[] text, int end, int power) {
        if (digit <= 0) {
            return BigInteger.ZERO;
        }
        boolean colloquial = power >= 4 && end >= 2 && (text[end - 2] == '万' || text[end - 2] == '亿');
        return colloquial
                ? BigInteger.valueOf(digit).multiply(BigInteger.TEN.pow(power - 1))
                : BigInteger.valueOf(digit);
    }

    private static Numeral rangeEnd(char[] text, int at, int i, int end, BigInteger head, int digit, int range) {
        BigDecimal base = new BigDecimal(head);
        return scaled(text, at, i, end, base.add(BigDecimal.valueOf(digit)), base.add(BigDecimal.valueOf(range)));
    }

    private static Numeral fraction(char[] text, int start, int at, int end, BigDecimal whole) {
        StringBuilder digits = new StringBuilder();
        int i = at;
        while (i < end && Chars.isNumeral(text[i]) && digits.length() < LONGEST) {
            digits.append(Chars.numeral(text[i++]));
        }
        BigDecimal value = new BigDecimal(whole.toBigInteger() + "." + digits);
        return scaled(text, start, i, end, value, null);
    }

    /** 二零二一: digits one after the other. */
    private static @Nullable Numeral digitString(char[] text, int at, int end) {
        StringBuilder digits = new StringBuilder();
        int i = at;
        while (i < end && Chars.isNumeral(text[i]) && digits.length() <= LONGEST) {
            digits.append(Chars.numeral(text[i++]));
        }
        return digits.length() > LONGEST ? null : scaled(text, at, i, end, new BigDecimal(digits.toString()), null);
    }
}
