package org.quxian.desktop.district;

import java.util.function.Consumer;
import org.quxian.desktop.support.ChartTile;

/**
 * What can be done with the charts of a district.
 *
 * @param tile what can be done with a single chart
 * @param openFigure opens the source of the figure with this id
 * @param openSeries shows the district's series of the indicator with this id through time
 * @param back closes the district
 */
public record ChartActions(
        ChartTile.Actions tile, Consumer<String> openFigure, Consumer<String> openSeries, Runnable back) {}
