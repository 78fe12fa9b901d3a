package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.RankedBar;
import org.quxian.chart.SmallMultiples;
import org.quxian.chart.TrendLine;

/** Small charts in a grid, in reading order, drawn by what suits their kind. */
final class MultiplesBody implements Body {
    private final Body grid;

    MultiplesBody(SmallMultiples chart, Typesetter typesetter, Setting setting) {
        boolean lines = chart.cells().stream().allMatch(cell -> cell.chart() instanceof TrendLine);
        this.grid = lines
                ? new LineGrid(cells(chart, TrendLine.class), typesetter, setting)
                : new BarGrid(cells(chart, RankedBar.class), typesetter);
    }

    /**
     * A small chart under its title.
     *
     * @param title what it shows
     * @param chart the chart
     * @param <T> its kind
     */
    record Cell<T>(String title, T chart) {}

    private static <T> List<Cell<T>> cells(SmallMultiples chart, Class<T> kind) {
        return chart.cells().stream()
                .map(cell -> new Cell<>(cell.title(), kind.cast(cell.chart())))
                .toList();
    }

    @Override
    public double preferred(double width) {
        return grid.preferred(width);
    }

    @Override
    public double minimum(double width) {
        return grid.minimum(width);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        grid.draw(sheet, area);
    }
}
