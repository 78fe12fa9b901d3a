package org.quxian.desktop.district;

import java.util.function.Consumer;
import org.quxian.desktop.support.ChartTile;

/**
 * What can be done with the charts of a district.
 *
 * @param tile what can be done with a single chart
 * @param openFigure opens the source of the figure with this id
 * @param back closes the district
 */
public record ChartActions(ChartTile.Actions tile, Consumer<String> openFigure, Runnable back) {}
