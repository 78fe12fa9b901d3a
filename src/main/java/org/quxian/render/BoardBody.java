package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.Board;

/** Panels in a grid of one to four columns; a row is as tall as its tallest panel. */
final class BoardBody implements Body {
    private static final double GUTTER = 36;
    private static final double CELL = 300;
    private static final double ABOVE = 12;
    private static final double BETWEEN = 28;
    private static final double CLOSE = 14;
    private static final int MOST = 4;

    private final Board board;
    private final List<PanelBody> panels;

    BoardBody(Board board, Typesetter typesetter) {
        this.board = board;
        this.panels = board.panels().stream()
                .map(panel -> new PanelBody(panel, typesetter))
                .toList();
    }

    /** The grid at one width. */
    private record Grid(int columns, int rows, double cell) {}

    @Override
    public double preferred(double width) {
        Grid grid = grid(width);
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            sum += preferred(grid, row);
        }
        return sum + BETWEEN * Math.max(0, grid.rows() - 1);
    }

    @Override
    public double minimum(double width) {
        Grid grid = grid(width);
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            sum += minimum(grid, row);
        }
        return sum + CLOSE * Math.max(0, grid.rows() - 1);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Grid grid = grid(area.getWidth());
        double least = minimum(area.getWidth());
        double ease = Math.max(0, (area.getHeight() - least) / Math.max(1, preferred(area.getWidth()) - least));
        double shared = Math.min(1, ease);
        double spare = Math.max(0, area.getHeight() - preferred(area.getWidth()));
        double gap = CLOSE + (BETWEEN - CLOSE) * shared + Math.min(BETWEEN, spare / Math.max(1, grid.rows()));
        double y = area.getY();
        for (int row = 0; row < grid.rows(); row++) {
            double height = minimum(grid, row) + (preferred(grid, row) - minimum(grid, row)) * shared;
            for (int column = 0; column < grid.columns(); column++) {
                int index = row * grid.columns() + column;
                if (index < panels.size()) {
                    double x = area.getX() + column * (grid.cell() + GUTTER);
                    panel(sheet, index, new Rectangle2D.Double(x, y, grid.cell(), height));
                }
            }
            y += height + gap;
        }
    }

    private void panel(Sheet sheet, int index, Rectangle2D cell) {
        sheet.record(board.panels().get(index), cell);
        sheet.fillSharp(
                cell.getX(), cell.getY(), cell.getWidth(), 1, sheet.style().muted());
        panels.get(index)
                .draw(
                        sheet,
                        new Rectangle2D.Double(
                                cell.getX(), cell.getY() + ABOVE, cell.getWidth(), cell.getHeight() - ABOVE));
    }

    private double preferred(Grid grid, int row) {
        return row(grid, row).stream()
                        .mapToDouble(panel -> panel.preferred(grid.cell()))
                        .max()
                        .orElse(0)
                + ABOVE;
    }

    private double minimum(Grid grid, int row) {
        return row(grid, row).stream()
                        .mapToDouble(panel -> panel.minimum(grid.cell()))
                        .max()
                        .orElse(0)
                + ABOVE;
    }

    private List<PanelBody> row(Grid grid, int row) {
        return panels.subList(row * grid.columns(), Math.min(panels.size(), (row + 1) * grid.columns()));
    }

    /** As many columns as fit, but no more than fill the rows evenly. */
    private Grid grid(double width) {
        int most = (int) Math.clamp(Math.floor((width + GUTTER) / (CELL + GUTTER)), 1, MOST);
        int rows = (panels.size() + most - 1) / most;
        int columns = rows == 0 ? 1 : (panels.size() + rows - 1) / rows;
        return new Grid(columns, rows, (width - GUTTER * (columns - 1)) / columns);
    }
}
