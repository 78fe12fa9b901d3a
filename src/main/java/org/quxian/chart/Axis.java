package org.quxian.chart;

/**
 * The axis that values are read against. Ticks show {@code value / divisor} and the unit.
 *
 * @param unit the unit of the ticks in words: 万元
 * @param divisor how many base units one unit of the ticks is, above 0: 10000
 * @param max where the axis ends in base units; 0 where the renderer is to choose
 */
public record Axis(String unit, double divisor, double max) {

    public Axis {
        if (!(divisor > 0) || max < 0) {
            throw new IllegalArgumentException("an axis has a divisor above 0 and no negative end");
        }
    }
}
