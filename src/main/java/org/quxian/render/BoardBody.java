package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.quxian.chart.Board;
import org.quxian.chart.Words;

/** Panels in one to four columns, packed so that little room stays empty; their sources are named once, below. */
final class BoardBody implements Body {
    private static final double GUTTER = 36;
    private static final double CELL = 300;
    private static final double ABOVE = 12;
    private static final double BETWEEN = 30;
    private static final double CLOSE = 14;
    private static final int MOST = 4;

    private final Board board;
    private final List<PanelBody> panels;

    BoardBody(Board board, Typesetter typesetter) {
        this.board = board;
        this.panels = board.panels().stream()
                .map(panel -> new PanelBody(panel, "", typesetter))
                .toList();
    }

    /** The words around the panels of {@code board}: without the notes that stand below the panels they belong to. */
    static Words words(Board board) {
        Set<String> said = board.panels().stream()
                .flatMap(panel -> panel.words().notes().stream())
                .collect(Collectors.toSet());
        Words words = board.words();
        List<String> rest =
                words.notes().stream().filter(note -> !said.contains(note)).toList();
        return new Words(words.title(), words.subtitle(), rest, words.source());
    }

    /**
     * The columns at one width.
     *
     * @param cell how wide a column is
     * @param columnOf the column of each panel
     */
    private record Columns(int count, double cell, List<Integer> columnOf) {

        /** The height of the tallest column. */
        double height(List<PanelBody> panels, ToDoubleFunction<PanelBody> height, double gap) {
            double[] heights = new double[count];
            for (int index = 0; index < panels.size(); index++) {
                heights[columnOf.get(index)] += ABOVE + height.applyAsDouble(panels.get(index)) + gap;
            }
            double tallest = 0;
            for (double each : heights) {
                tallest = Math.max(tallest, each - gap);
            }
            return tallest;
        }
    }

    @Override
    public double preferred(double width) {
        Columns columns = columns(width);
        return columns.height(panels, panel -> panel.preferred(columns.cell()), BETWEEN);
    }

    @Override
    public double minimum(double width) {
        Columns columns = columns(width);
        return columns.height(panels, panel -> panel.minimum(columns.cell()), CLOSE);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Columns columns = columns(area.getWidth());
        double least = minimum(area.getWidth());
        double best = preferred(area.getWidth());
        double ease = Math.clamp((area.getHeight() - least) / Math.max(1, best - least), 0, 1);
        List<Double> tops = new ArrayList<>(Collections.nCopies(columns.count(), area.getY()));
        for (int index = 0; index < panels.size(); index++) {
            int column = columns.columnOf().get(index);
            PanelBody panel = panels.get(index);
            double low = panel.minimum(columns.cell());
            double height = ABOVE + low + (panel.preferred(columns.cell()) - low) * ease;
            double x = area.getX() + column * (columns.cell() + GUTTER);
            panel(sheet, index, new Rectangle2D.Double(x, tops.get(column), columns.cell(), height));
            tops.set(column, tops.get(column) + height + CLOSE + (BETWEEN - CLOSE) * ease);
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

    /** Fills the columns one after the other or side by side, whichever ends higher up. */
    private Columns columns(double width) {
        int most = (int) Math.clamp(Math.floor((width + GUTTER) / (CELL + GUTTER)), 1, MOST);
        int count = Math.clamp(panels.size(), 1, most);
        double cell = (width - GUTTER * (count - 1)) / count;
        double[] heights = panels.stream()
                .mapToDouble(panel -> ABOVE + panel.preferred(cell) + BETWEEN)
                .toArray();
        Columns beside = new Columns(count, cell, Packing.shortestFirst(heights, count));
        Columns below = new Columns(count, cell, Packing.inOrder(heights, count));
        ToDoubleFunction<PanelBody> height = panel -> panel.preferred(cell);
        return beside.height(panels, height, BETWEEN) <= below.height(panels, height, BETWEEN) * 1.03 ? beside : below;
    }
}
