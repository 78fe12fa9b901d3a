package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one Chinese number: 三百二十一万, 一亿四千万, 八十七点五万, 一百五六十, 二零二一. Made for one number and thrown away.
 */
final class ChineseNumber {
    /** No number of texts is longer. */
    private static final int LONGEST = 40;

    private static final long LARGEST = 10_000_000_000_000_000L;

    private final char[] text;
    private final int start;
    private final int end;
    private int at;
    /** What the scales 万 and 亿 have closed, what stands before the next one, and the digit before the next scale. */
    private long total;

    private long section;
    private int digit = -1;
    private int rangeTo = -1;
    private int lastPower;
    private int power;
    private boolean over;
    private boolean zero;

    private ChineseNumber(char[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = Math.min(end, start + LONGEST);
        at = start;
    }

    /** The number that starts at {@code at}, which holds a numeral or a scale; null where it is none. */
    static @Nullable Numeral read(char[] text, int at, int end) {
        return new ChineseNumber(text, at, end).read();
    }

    private @Nullable Numeral read() {
        for (; at < end && total <= LARGEST; at++) {
            char c = text[at];
            if (Chars.isNumeral(c)) {
                if (!takeDigit(Chars.value(c))) {
                    return digits();
                }
            } else if (Scaled.isOverScale(text, at, end) && at > start && rangeTo < 0) {
                over = true;
            } else if (!Chars.isScale(c) || Scaled.startsUnit(text, at, end)) {
                break;
            } else if (rangeTo >= 0) {
                return range();
            } else {
                takeScale(Chars.power(c));
            }
        }
        if (total > LARGEST) {
            return null;
        }
        return rangeTo >= 0 ? plainRange() : whole();
    }

    /** False where two digits stand side by side that make no range: a number written digit by digit. */
    private boolean takeDigit(int value) {
        if (digit < 0 || (digit == 0 && lastPower > 0)) {
            zero |= value == 0;
            digit = value;
            return true;
        }
        boolean steps = value == digit + 1 || (digit == 3 && value == 5);
        if (digit > 0 && value > 0 && steps && rangeTo < 0) {
            rangeTo = value;
            return true;
        }
        return false;
    }

    private void takeScale(int p) {
        if (p >= 4) {
            section += Math.max(digit, 0);
            long here = section == 0 && total == 0 ? 1 : section;
            total = p == 8 ? hundredMillions(total + here) : total + here * 10_000L;
            section = 0;
            power = p;
        } else {
            section += pow(p) * (digit <= 0 ? 1 : digit);
        }
        lastPower = p;
        digit = -1;
        zero = false;
    }

    /** {@code count} times 亿; what no long can hold is over {@link #LARGEST}, and so no number. */
    private static long hundredMillions(long count) {
        return count > LARGEST / 100_000_000L ? LARGEST + 1 : count * 100_000_000L;
    }

    private Numeral whole() {
        long value = total + section;
        if (digit > 0) {
            boolean shortened = lastPower > 1 && !zero && isScaleBefore();
            value += shortened ? digit * pow(lastPower - 1) : digit;
        }
        BigDecimal number = BigDecimal.valueOf(value);
        if (at + 1 < end && text[at] == '点' && Chars.isNumeral(text[at + 1])) {
            return decimal(value);
        }
        return new Numeral(start, at, number, null, over, power);
    }

    /** Whether the last digit stands right behind a scale: 一万二 is 12000. */
    private boolean isScaleBefore() {
        return at - 2 >= start && Chars.isScale(text[at - 2]);
    }

    /** 四五, 十七八: the last digits are a range. */
    private Numeral plainRange() {
        long value = total + section;
        long step = lastPower > 1 && !zero && at - 3 >= start && Chars.isScale(text[at - 3]) ? pow(lastPower - 1) : 1;
        BigDecimal low = BigDecimal.valueOf(value + digit * step);
        BigDecimal high = BigDecimal.valueOf(value + rangeTo * step);
        return new Numeral(start, at, low, high, false, power);
    }

    /** 三四十, 一百五六十万: a scale follows the two digits. */
    private Numeral range() {
        int p = Chars.power(text[at]);
        int stop = at + 1;
        if (p >= 4) {
            BigDecimal head = BigDecimal.valueOf(section);
            return Scaled.read(
                    text, start, at, end, head.add(BigDecimal.valueOf(digit)), head.add(BigDecimal.valueOf(rangeTo)));
        }
        BigDecimal low = BigDecimal.valueOf(total + section + digit * pow(p));
        BigDecimal high = BigDecimal.valueOf(total + section + rangeTo * pow(p));
        return Scaled.read(text, start, stop, end, low, high);
    }

    private Numeral decimal(long whole) {
        long mantissa = whole;
        int places = 0;
        int i = at + 1;
        while (i < end && Chars.isNumeral(text[i]) && places < 6 && mantissa <= LARGEST) {
            mantissa = mantissa * 10 + Chars.value(text[i++]);
            places++;
        }
        return Scaled.read(text, start, i, end, BigDecimal.valueOf(mantissa, places), null);
    }

    /** 二零二一: digits one after the other. */
    private @Nullable Numeral digits() {
        long value = 0;
        int i = start;
        boolean named = false;
        while (i < end && Chars.isNumeral(text[i])) {
            named |= text[i] == '零' && i > start;
            value = value * 10 + Chars.value(text[i++]);
            if (i - start > Arabic.LONGEST) {
                return null;
            }
        }
        return i - start < 3 && !named ? null : Scaled.read(text, start, i, end, BigDecimal.valueOf(value), null);
    }

    private static long pow(int p) {
        long value = 1;
        for (int i = 0; i < p; i++) {
            value *= 10;
        }
        return value;
    }
}
