package org.quxian.chart;

import org.quxian.observation.Indicator;

/**
 * An indicator that can be shown along time.
 *
 * @param indicator the indicator
 * @param periods of how many periods the area with most of them has a figure, at least one; one makes no trend
 * @param lines how many areas, or subjects in them, have figures
 */
public record Trendable(Indicator indicator, int periods, int lines) {}
