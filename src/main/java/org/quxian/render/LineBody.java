package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.chart.TrendLine;

/** Lines along time with their names at their ends; a single line has its values at its points. */
final class LineBody implements Body {
    /** Above the plane, for the upper half of the topmost tick. */
    private static final double HEAD = 10;

    private static final double RADIUS = 4.2;
    private static final double LEAST = 84;
    private static final double SHAPE = 0.44;
    private static final double TALLEST = 0.8;

    private final TrendLine chart;
    private final Typesetter typesetter;
    private final Setting setting;

    LineBody(TrendLine chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    @Override
    public double preferred(double width) {
        double plane = setting.isSmall() ? Math.clamp(width * 0.36, 90, 150) : Math.clamp(width * SHAPE, 150, 340);
        return around() + Math.max(plane, ends(width).whole());
    }

    @Override
    public double minimum(double width) {
        return around() + Math.max(LEAST, ends(width).least());
    }

    private EndLabels ends(double width) {
        return EndLabels.of(chart, typesetter, setting.value(), width);
    }

    private double head() {
        double strip = chart.breaks().isEmpty() ? 0 : Type.TICK.line();
        boolean hasGoal =
                chart.lines().size() == 1 && !chart.lines().getFirst().targets().isEmpty();
        return HEAD + strip + (hasGoal ? setting.value().line() + Type.TICK.line() : 0);
    }

    private double around() {
        return head() + TimeTicks.height(chart.time());
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        EndLabels ends = ends(area.getWidth());
        double height = Math.min(area.getHeight() - around(), Math.max(area.getWidth() * TALLEST, ends.whole()));
        ValueTicks values = ValueTicks.of(chart.axis(), chart.floor(), height);
        double left = values.width(typesetter);
        Plane plane = Plane.of(
                chart,
                new Rectangle2D.Double(
                        area.getX() + left, area.getY() + head(), area.getWidth() - left - ends.width(), height));
        TimeTicks days = TimeTicks.of(plane, typesetter);
        LinePlot plot = LinePlot.of(chart, sheet, plane, RADIUS);
        plot.draw(sheet, values, days);
        values.labels(sheet, plane);
        days.labels(sheet, plane);
        List<Rectangle2D> taken =
                plot.breakLabels(sheet, typesetter, plane.area().getY() - HEAD - Type.TICK.line());
        List<LineInk> lines = plot.lines(sheet.style());
        ends.draw(sheet, lines, plane, plane.area().getY() - HEAD, plane.area().getMaxY() + HEAD / 2);
        taken.addAll(plot.uprights());
        Rectangle2D room = new Rectangle2D.Double(
                plane.area().getX(),
                area.getY(),
                plane.area().getWidth(),
                plane.area().getMaxY() - area.getY());
        if (lines.size() == 1) {
            new PointLabels(lines.getFirst(), typesetter, setting.value(), room, taken).draw(sheet, false);
        } else {
            early(lines, room, taken).forEach(labels -> labels.draw(sheet, true));
        }
    }

    /** Values at the ends of the lines that end long before the others. */
    private List<PointLabels> early(List<LineInk> lines, Rectangle2D room, List<Rectangle2D> taken) {
        return lines.stream()
                .filter(line -> !EndLabels.endsWithTime(line.line(), chart.time()))
                .map(line -> new PointLabels(line, typesetter, setting.value(), room, taken))
                .toList();
    }
}
