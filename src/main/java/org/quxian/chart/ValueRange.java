package org.quxian.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * From where to where an axis of values runs, in round numbers.
 *
 * @param floor where it begins, in base units
 * @param top where it ends, above {@code floor}
 */
record ValueRange(double floor, double top) {

    /** Values whose least is above this share of the greatest leave most of an axis from zero empty. */
    private static final double HIGH = 0.6;

    private static final int STEPS = 5;
    private static final double WHOLE = 100;

    /** The range for {@code marks}; shares in % that stay below 100 end there. */
    static ValueRange of(List<Mark> marks, boolean percent) {
        double low =
                marks.stream().mapToDouble(mark -> mark.extent().low()).min().orElse(0);
        double high =
                marks.stream().mapToDouble(mark -> mark.extent().high()).max().orElse(0);
        if (high <= low && low >= 0) {
            low = 0;
        }
        boolean isHigh = low > HIGH * high;
        double base = isHigh ? low - (high - low) / 4 : Math.min(0, low);
        double end = low < 0 ? Math.max(0, high) : high;
        if (end <= base) {
            return new ValueRange(base, base + 1);
        }
        BigDecimal step = step((end - base) / STEPS);
        double floor = to(base, step, RoundingMode.FLOOR);
        double top = to(end, step, RoundingMode.CEILING);
        boolean isShare = percent && high <= WHOLE && top > WHOLE;
        return new ValueRange(isHigh ? Math.max(0, floor) : floor, isShare ? WHOLE : top);
    }

    /** The next of 1, 2, 5, 10 … from {@code least} up. */
    private static BigDecimal step(double least) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (int digit : new int[] {1, 2, 5}) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least) {
                return step;
            }
        }
        return BigDecimal.ONE.scaleByPowerOfTen(exponent + 1);
    }

    private static double to(double value, BigDecimal step, RoundingMode rounding) {
        // Beyond the twelfth digit a double is noise that would be rounded up to a step of its own.
        BigDecimal exact = BigDecimal.valueOf(value).round(new MathContext(12));
        return exact.divide(step, 0, rounding).multiply(step).doubleValue();
    }
}
