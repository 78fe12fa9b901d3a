package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.quxian.chart.Axis;
import org.quxian.chart.RankedBar;

/** Small bar charts whose bars are all of one scale. */
final class BarGrid implements Body {
    private static final double LEAST_WIDTH = 170;
    private static final double GUTTER = 28;
    private static final double BETWEEN = 18;
    private static final double CLOSE = 8;
    private static final double UNDER_TITLE = 6;

    /** How far bars move apart where there is room. */
    private static final double STRETCHED = 1.35;

    /** What a fading end needs beyond its number, so that no cell has to shorten its bars for one. */
    private static final double FADE = 14;

    private final List<MultiplesBody.Cell<RankedBar>> cells;
    private final Typesetter typesetter;

    BarGrid(List<MultiplesBody.Cell<RankedBar>> cells, Typesetter typesetter) {
        this.cells = cells;
        this.typesetter = typesetter;
    }

    private record Drawn(Paragraph title, Body bars) {
        double height(ToDoubleFunction<Body> of) {
            return title.height() + UNDER_TITLE + of.applyAsDouble(bars);
        }
    }

    private GridShape shape(double width) {
        return GridShape.of(cells.size(), width, LEAST_WIDTH, GUTTER);
    }

    private List<Drawn> drawn(double cell) {
        return cells.stream()
                .map(one -> new Drawn(
                        typesetter.paragraph(one.title(), Type.HEADING, cell),
                        new RankedBody(scaled(one.chart(), cell), typesetter, Setting.CELL)))
                .toList();
    }

    private static RankedBar scaled(RankedBar chart, double cell) {
        Axis axis = chart.axis();
        double max = axis.max() * cell / Math.max(1, cell - FADE);
        return new RankedBar(chart.words(), new Axis(axis.unit(), axis.divisor(), max), chart.marks());
    }

    /** The heights of the rows, each that of its tallest cell. */
    private static List<Double> rows(GridShape shape, List<Drawn> drawn, ToDoubleFunction<Body> of) {
        List<Double> rows = new ArrayList<>();
        for (int index = 0; index < drawn.size(); index++) {
            double height = drawn.get(index).height(of);
            if (shape.isFirstInRow(index)) {
                rows.add(height);
            } else {
                rows.set(rows.size() - 1, Math.max(rows.getLast(), height));
            }
        }
        return rows;
    }

    private double height(double width, ToDoubleFunction<Body> of, double gap) {
        GridShape shape = shape(width);
        List<Double> rows = rows(shape, drawn(shape.cell()), of);
        return rows.stream().mapToDouble(Double::doubleValue).sum() + gap * Math.max(0, rows.size() - 1);
    }

    @Override
    public double preferred(double width) {
        double cell = shape(width).cell();
        return height(width, bars -> bars.preferred(cell), BETWEEN);
    }

    @Override
    public double minimum(double width) {
        double cell = shape(width).cell();
        return height(width, bars -> bars.minimum(cell), CLOSE);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        GridShape shape = shape(area.getWidth());
        double least = minimum(area.getWidth());
        double best = preferred(area.getWidth());
        double ease = Math.clamp((area.getHeight() - least) / Math.max(1, best - least), 0, 1);
        double stretch = Math.clamp(area.getHeight() / best, 1, STRETCHED);
        ToDoubleFunction<Body> of = bars -> {
            double low = bars.minimum(shape.cell());
            return low + (bars.preferred(shape.cell()) * stretch - low) * ease;
        };
        List<Drawn> drawn = drawn(shape.cell());
        List<Double> rows = rows(shape, drawn, of);
        double y = area.getY();
        for (int index = 0; index < drawn.size(); index++) {
            if (index > 0 && shape.isFirstInRow(index)) {
                y += rows.get(shape.row(index) - 1) + CLOSE + (BETWEEN - CLOSE) * ease;
            }
            Drawn cell = drawn.get(index);
            double x = area.getX() + shape.left(index);
            sheet.text(cell.title(), x, y, Align.LEFT, sheet.style().ink());
            double top = y + cell.title().height() + UNDER_TITLE;
            cell.bars().draw(sheet, new Rectangle2D.Double(x, top, shape.cell(), of.applyAsDouble(cell.bars())));
        }
    }
}
