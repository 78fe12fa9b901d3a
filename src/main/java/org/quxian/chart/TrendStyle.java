package org.quxian.chart;

/**
 * How an indicator is shown along time.
 *
 * @param apart whether every line has a small chart of its own
 * @param revisions whether what was published earlier and has been revised since is shown
 */
public record TrendStyle(boolean apart, boolean revisions) {

    /** All lines in one chart, with revisions. */
    public static final TrendStyle TOGETHER = new TrendStyle(false, true);

    /** Every line in a chart of its own, with revisions. */
    public static final TrendStyle APART = new TrendStyle(true, true);
}
