package org.quxian.exchange.bulk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesPowers;

/** Reads numbers out of bytes: a sign, digits, a point and digits; what is otherwise written is read the slow way. */
final class NumberCell {
    private long value;
    private int scale;

    /** The number without its point. */
    long value() {
        return value;
    }

    /** Its decimals. */
    int scale() {
        return scale;
    }

    /**
     * Reads a number.
     *
     * @param power a power of ten that it is to be multiplied by
     * @return whether it is one that can be kept exactly, with at most {@link SeriesIndicator#MOST_DIGITS} digits and {@link
     *     SeriesIndicator#MOST_DECIMALS} decimals
     */
    boolean read(byte[] bytes, int from, int to, int power) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || (at < to && bytes[at] == '+')) {
            at++;
        }
        int first = at;
        int point = -1;
        long number = 0;
        for (; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                number = number * 10 + digit;
            } else if (bytes[at] == '.' && point < 0) {
                point = at;
            } else {
                return readSlowly(bytes, from, to, power);
            }
        }
        int digits = to - first - (point < 0 ? 0 : 1);
        int decimals = point < 0 ? 0 : to - point - 1;
        if (digits == 0
                || digits > SeriesIndicator.MOST_DIGITS
                || power != 0
                || decimals > SeriesIndicator.MOST_DECIMALS) {
            return digits > 0 && readSlowly(bytes, from, to, power);
        }
        value = negative ? -number : number;
        scale = decimals;
        return true;
    }

    private boolean readSlowly(byte[] bytes, int from, int to, int power) {
        if (to - from > 60) {
            return false;
        }
        try {
            BigDecimal number = new BigDecimal(new String(bytes, from, to - from, StandardCharsets.US_ASCII));
            if (Math.abs((long) number.scale()) > 100) {
                return false;
            }
            BigDecimal whole = number.scaleByPowerOfTen(power);
            BigDecimal plain = whole.scale() < 0 ? whole.setScale(0) : whole;
            if (plain.scale() > SeriesIndicator.MOST_DECIMALS) {
                plain = plain.setScale(SeriesIndicator.MOST_DECIMALS);
            }
            value = plain.unscaledValue().longValueExact();
            scale = plain.scale();
            return Math.abs(value) < SeriesPowers.of(SeriesIndicator.MOST_DIGITS);
        } catch (ArithmeticException | NumberFormatException e) {
            return false;
        }
    }
}
