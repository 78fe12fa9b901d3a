package org.quxian.desktop.district;

import java.util.function.Consumer;
import org.quxian.chart.Chart;
import org.quxian.chart.Mark;

/**
 * What can be done with the charts of a district.
 *
 * @param openMark opens the source of a mark
 * @param openFigure opens the source of the figure with this id
 * @param export exports a chart
 * @param copy copies a chart as a picture
 * @param back closes the district
 */
public record ChartActions(
        Consumer<Mark> openMark,
        Consumer<String> openFigure,
        Consumer<Chart> export,
        Consumer<Chart> copy,
        Runnable back) {}
