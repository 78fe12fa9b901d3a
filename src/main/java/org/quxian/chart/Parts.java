package org.quxian.chart;

/**
 * A quantity in words, in the pieces that a scorecard sets in different sizes.
 *
 * @param before what stands before the number, 近; may be empty
 * @param number the digits
 * @param unit what stands behind them, 余人次, with a space in front where the language wants one; may be empty
 */
public record Parts(String before, String number, String unit) {

    /** All pieces together: 近5亿元. */
    public String text() {
        return before + number + unit;
    }
}
