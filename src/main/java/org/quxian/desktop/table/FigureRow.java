package org.quxian.desktop.table;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A figure as a row of words.
 *
 * @param observation the figure's id
 * @param district the short name of its area
 * @param theme the name of its theme
 * @param indicator the name of its indicator
 * @param value its number with what stands before it
 * @param unit what stands behind the number
 * @param qualifier how the number is qualified
 * @param nature actual, forecast or target
 * @param subject whose figure it is
 * @param period the time it speaks of
 * @param review what a person has said of it
 * @param order what its value is sorted by
 */
public record FigureRow(
        String observation,
        String district,
        String theme,
        String indicator,
        String value,
        String unit,
        String qualifier,
        String nature,
        String subject,
        String period,
        String review,
        Order order) {

    /**
     * What values are sorted by: numbers are compared only within a unit.
     *
     * @param baseUnit the symbol of the base unit
     * @param number the number in it
     */
    public record Order(String baseUnit, BigDecimal number) implements Comparable<Order> {
        private static final Comparator<Order> BY_UNIT_THEN_NUMBER =
                Comparator.comparing(Order::baseUnit).thenComparing(Order::number);

        @Override
        public int compareTo(Order other) {
            return BY_UNIT_THEN_NUMBER.compare(this, other);
        }
    }

    /** The words of all columns, in order. */
    public List<String> cells() {
        return List.of(district, theme, indicator, value, unit, qualifier, nature, subject, period, review);
    }
}
