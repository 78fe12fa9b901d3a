package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Axis;

/**
 * Gridlines at round numbers with their labels above, as many as there is room for.
 *
 * @param axis what is measured
 * @param top the greatest value that is drawn, in base units
 * @param zero where value 0 is, from the left of the area
 * @param scale how many logical pixels a base unit is wide
 * @param typesetter measures labels
 */
record Ticks(Axis axis, double top, double zero, double scale, Typesetter typesetter) {
    private static final double SPACE = 36;
    private static final int MOST = 6;

    /** Draws them over {@code area}, whose first {@code head} pixels are for the labels. */
    void draw(Sheet sheet, Rectangle2D area, double head) {
        List<BigDecimal> values =
                upTo(top / axis.divisor(), values((area.getWidth() - zero) / (scale * axis.divisor())));
        for (int index = 0; index < values.size(); index++) {
            double x = area.getX() + zero + values.get(index).doubleValue() * axis.divisor() * scale;
            sheet.fillSharp(
                    x,
                    area.getY() + head,
                    1,
                    area.getHeight() - head,
                    sheet.style().rule());
            String label = label(axis, values.get(index), index == values.size() - 1);
            double half = typesetter.width(label, Type.TICK) / 2;
            double middle = Math.min(x + 0.5, area.getMaxX() - half);
            sheet.line(
                    label,
                    Type.TICK,
                    middle,
                    area.getY() + head / 2 - 1,
                    Align.CENTRE,
                    sheet.style().muted());
        }
    }

    /** Round numbers from 0 to {@code last} at the smallest step whose labels leave space between them. */
    List<BigDecimal> values(double last) {
        if (!(last > 0) || Double.isInfinite(last)) {
            return List.of(BigDecimal.ZERO);
        }
        int exponent = (int) Math.floor(Math.log10(last)) - 1;
        for (int decade = exponent; ; decade++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(decade);
                List<BigDecimal> values = multiples(step, last);
                if (values.size() <= MOST && leavesSpace(values, step)) {
                    return values;
                }
            }
        }
    }

    /** Those that are needed to reach {@code top}. */
    private static List<BigDecimal> upTo(double top, List<BigDecimal> values) {
        int needed = 1;
        while (needed < values.size() && values.get(needed - 1).doubleValue() < top) {
            needed++;
        }
        return values.subList(0, needed);
    }

    private static List<BigDecimal> multiples(BigDecimal step, double last) {
        List<BigDecimal> values = new ArrayList<>();
        int count = BigDecimal.valueOf(last)
                .divide(step, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(200))
                .intValue();
        for (int index = 0; index <= count; index++) {
            values.add(step.multiply(BigDecimal.valueOf(index)));
        }
        return values;
    }

    private boolean leavesSpace(List<BigDecimal> values, BigDecimal step) {
        double widest = values.stream()
                .mapToDouble(value ->
                        typesetter.width(label(axis, value, value.compareTo(values.getLast()) == 0), Type.TICK))
                .max()
                .orElse(0);
        return values.size() < 2 || step.doubleValue() * axis.divisor() * scale >= widest + SPACE;
    }

    /** The label of a tick; the last one has the unit. */
    static String label(Axis axis, BigDecimal value, boolean isLast) {
        String number = value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        boolean isSpaced = !axis.unit().isEmpty()
                && axis.unit().codePoints().noneMatch(Character::isIdeographic)
                && !axis.unit().startsWith("%");
        return isLast ? number + (isSpaced ? " " : "") + axis.unit() : number;
    }
}
