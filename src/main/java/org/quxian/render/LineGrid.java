package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.TrendLine;

/** Small line charts: values stand at the left of each row, days below each column. */
final class LineGrid implements Body {
    private static final double LEAST_WIDTH = 150;
    private static final double GUTTER = 20;
    private static final double BETWEEN = 14;
    private static final double CLOSE = 8;
    private static final double UNDER_TITLE = 10;
    private static final double LEAST = 40;

    /** How tall a plane looks best at most, where it stands in the only row. */
    private static final double TALLEST = 240;

    private static final double RADIUS = 3.2;

    private final List<MultiplesBody.Cell<TrendLine>> cells;
    private final Typesetter typesetter;
    private final Setting setting;

    LineGrid(List<MultiplesBody.Cell<TrendLine>> cells, Typesetter typesetter, Setting setting) {
        this.cells = cells;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    /** What is left of a width for the grid, beside the labels of the values. */
    private record Layout(double left, GridShape shape, List<Paragraph> titles) {
        double title() {
            return titles.stream().mapToDouble(Paragraph::height).max().orElse(0) + UNDER_TITLE;
        }
    }

    private Layout layout(double width) {
        double left = cells.stream()
                .limit(1)
                .mapToDouble(cell -> ticks(cell.chart(), LEAST * 3).width(typesetter))
                .max()
                .orElse(0);
        GridShape shape = GridShape.of(cells.size(), width - left, LEAST_WIDTH, GUTTER);
        return new Layout(
                left,
                shape,
                cells.stream()
                        .map(cell -> typesetter.paragraph(cell.title(), Type.HEADING, shape.cell()))
                        .toList());
    }

    private static ValueTicks ticks(TrendLine chart, double height) {
        return ValueTicks.of(chart.axis(), chart.floor(), height);
    }

    private double foot() {
        return cells.stream()
                .mapToDouble(cell -> TimeTicks.height(cell.chart().time()))
                .max()
                .orElse(0);
    }

    private double height(Layout layout, double plane, double gap) {
        int rows = layout.shape().rows();
        return rows * (layout.title() + plane) + (rows - 1) * gap + foot();
    }

    @Override
    public double preferred(double width) {
        Layout layout = layout(width);
        double tallest = setting.isSmall() ? TALLEST / 3 : layout.shape().rows() > 1 ? TALLEST * 2 / 3 : TALLEST;
        return height(layout, Math.clamp(layout.shape().cell() * 0.5, 64, tallest), BETWEEN);
    }

    @Override
    public double minimum(double width) {
        return height(layout(width), LEAST, CLOSE);
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Layout layout = layout(area.getWidth());
        int rows = layout.shape().rows();
        double gap = Math.min(BETWEEN, CLOSE + Math.max(0, area.getHeight() - minimum(area.getWidth())) / (2 * rows));
        double plane = Math.min(
                (area.getHeight() - height(layout, 0, gap)) / rows,
                layout.shape().cell());
        double pitch = layout.title() + plane + gap;
        for (int index = 0; index < cells.size(); index++) {
            double x = area.getX() + layout.left() + layout.shape().left(index);
            double y = area.getY() + layout.shape().row(index) * pitch;
            Paragraph title = layout.titles().get(index);
            sheet.text(title, x, y, Align.LEFT, sheet.style().ink());
            cell(
                    sheet,
                    layout.shape(),
                    index,
                    new Rectangle2D.Double(x, y + layout.title(), layout.shape().cell(), plane));
        }
    }

    private void cell(Sheet sheet, GridShape shape, int index, Rectangle2D area) {
        TrendLine chart = cells.get(index).chart();
        Plane plane = Plane.of(chart, area);
        ValueTicks values = ticks(chart, area.getHeight());
        TimeTicks days = TimeTicks.of(plane, typesetter);
        LinePlot plot = LinePlot.of(chart, sheet, plane, RADIUS);
        plot.draw(sheet, values, days);
        if (shape.isFirstInRow(index)) {
            values.labels(sheet, plane);
        }
        if (shape.isLastInColumn(index)) {
            days.labels(sheet, plane);
        }
        plot.lines(sheet.style())
                .forEach(line -> new PointLabels(line, typesetter, Type.VALUE.sized(11.5), area, plot.uprights())
                        .draw(sheet, true));
    }
}
