package org.quxian.chart;

import java.util.List;

/**
 * The same chart many times over, small and with shared axes.
 *
 * @param words its words
 * @param cells in reading order, all lines or all bars
 */
public record SmallMultiples(Words words, List<Cell> cells) implements Chart {

    public SmallMultiples {
        cells = List.copyOf(cells);
        boolean alike = cells.stream().allMatch(cell -> cell.chart() instanceof TrendLine)
                || cells.stream().allMatch(cell -> cell.chart() instanceof RankedBar);
        if (!alike) {
            throw new IllegalArgumentException("small multiples are all lines or all bars");
        }
    }

    @Override
    public List<Mark> marks() {
        return cells.stream().flatMap(cell -> cell.chart().marks().stream()).toList();
    }

    /**
     * One of them.
     *
     * @param title what it shows
     * @param chart the chart, whose own words are not drawn
     */
    public record Cell(String title, Chart chart) {}
}
