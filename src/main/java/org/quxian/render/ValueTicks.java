package org.quxian.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Axis;

/**
 * Level gridlines at round numbers with their labels at the left.
 *
 * @param axis what is measured
 * @param values the numbers of the ticks in units of the axis, from the lowest
 */
record ValueTicks(Axis axis, List<BigDecimal> values) {
    /** The least distance of two ticks. */
    private static final double SPACE = 30;

    static final double GAP = 8;

    /** The ticks of {@code axis} from {@code floor} to its end, over {@code height}. */
    static ValueTicks of(Axis axis, double floor, double height) {
        double from = floor / axis.divisor();
        double to = axis.max() / axis.divisor();
        int most = (int) Math.clamp(Math.floor(height / SPACE), 1, 6);
        BigDecimal step = step((to - from) / most);
        List<BigDecimal> values = new ArrayList<>();
        BigDecimal value = rounded(from).divide(step, 0, RoundingMode.CEILING).multiply(step);
        while (value.doubleValue() <= to + step.doubleValue() * 1e-6) {
            values.add(value);
            value = value.add(step);
        }
        return new ValueTicks(axis, values);
    }

    private static BigDecimal step(double least) {
        int exponent = (int) Math.floor(Math.log10(least));
        for (int digit : new int[] {1, 2, 5, 10}) {
            BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(exponent);
            if (step.doubleValue() >= least * (1 - 1e-9)) {
                return step;
            }
        }
        throw new IllegalStateException("a power of ten is above any number below it");
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(9, RoundingMode.HALF_UP);
    }

    /** How wide the labels are, with the gap to the plane. */
    double width(Typesetter typesetter) {
        double widest = 0;
        for (int index = 0; index < values.size(); index++) {
            widest = Math.max(widest, typesetter.width(label(index), Type.TICK));
        }
        return widest + GAP;
    }

    /** Draws the gridlines over {@code plane}; the one at zero is stronger. */
    void grid(Sheet sheet, Plane plane) {
        for (BigDecimal value : values) {
            double y = plane.y(value.doubleValue() * axis.divisor());
            boolean isZero = value.signum() == 0;
            sheet.fillSharp(
                    plane.area().getX(),
                    y,
                    plane.area().getWidth(),
                    1,
                    isZero
                            ? Style.faded(sheet.style().muted(), 0.7)
                            : sheet.style().rule());
        }
    }

    /** Writes the labels at the left of {@code plane}. */
    void labels(Sheet sheet, Plane plane) {
        for (int index = 0; index < values.size(); index++) {
            double y = plane.y(values.get(index).doubleValue() * axis.divisor());
            sheet.line(
                    label(index),
                    Type.TICK,
                    plane.area().getX() - GAP,
                    y,
                    Align.RIGHT,
                    sheet.style().muted());
        }
    }

    private String label(int index) {
        return Ticks.label(axis, values.get(index), index == values.size() - 1);
    }
}
