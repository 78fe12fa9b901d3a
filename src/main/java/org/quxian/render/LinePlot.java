package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.quxian.chart.TrendLine;

/**
 * The plane of a line chart with its grid, its breaks and its lines, without the labels around it.
 *
 * @param chart the chart, without points that cannot be seen
 * @param plane where days and values stand
 * @param radius how large points are
 */
record LinePlot(TrendLine chart, Plane plane, double radius) {
    private static final double REACH = 11;

    /** {@code chart} on {@code plane} of {@code sheet}, with points of {@code radius}. */
    static LinePlot of(TrendLine chart, Sheet sheet, Plane plane, double radius) {
        return new LinePlot(Reduction.of(chart, plane, sheet.scale()), plane, radius);
    }

    /** The lines in their colours and signs. */
    List<LineInk> lines(Style style) {
        return IntStream.range(0, chart.lines().size())
                .mapToObj(index ->
                        new LineInk(chart.lines().get(index), plane, style.line(index), Glyph.of(index), radius))
                .toList();
    }

    /** Draws everything and records the points. */
    void draw(Sheet sheet, ValueTicks values, TimeTicks days) {
        values.grid(sheet, plane);
        days.marks(sheet, plane);
        chart.breaks().forEach(change -> line(sheet, change));
        lines(sheet.style()).forEach(line -> line.draw(sheet));
        double half = Math.clamp(crowd(), radius, REACH);
        chart.lines().forEach(line -> line.points().forEach(point -> record(sheet, point, half)));
    }

    private void line(Sheet sheet, TrendLine.Break change) {
        double x = plane.x(change.day());
        sheet.graphics().setPaint(sheet.style().muted());
        sheet.graphics()
                .setStroke(new BasicStroke(
                        1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f));
        sheet.graphics()
                .draw(new Line2D.Double(
                        x, plane.area().getY() - 2, x, plane.area().getMaxY()));
        sheet.graphics().setStroke(new BasicStroke(1f));
    }

    /** The room that the uprights at the breaks take up. */
    List<Rectangle2D> uprights() {
        return chart.breaks().stream()
                .<Rectangle2D>map(change -> new Rectangle2D.Double(
                        plane.x(change.day()) - 1,
                        plane.area().getY(),
                        2,
                        plane.area().getHeight()))
                .toList();
    }

    /** Writes what the breaks are into the strip above the plane, as far as they find room, and gives their places. */
    List<Rectangle2D> breakLabels(Sheet sheet, Typesetter typesetter, double top) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (TrendLine.Break change : chart.breaks()) {
            Paragraph label = typesetter.line(change.label(), Type.TICK);
            double left = Math.max(
                    plane.area().getX(),
                    Math.min(
                            plane.x(change.day()) - label.width() / 2,
                            plane.area().getMaxX() - label.width()));
            Rectangle2D box = new Rectangle2D.Double(left - 4, top, label.width() + 8, label.height());
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                sheet.text(label, left, top, Align.LEFT, sheet.style().muted());
            }
        }
        return taken;
    }

    /** Half the room that a point has in its line, in logical pixels. */
    private double crowd() {
        return plane.area().getWidth()
                / Math.max(1, chart.marks().size())
                * chart.lines().size()
                / 2;
    }

    /** Records the place of {@code point}, which reaches {@code half} to either side. */
    private void record(Sheet sheet, TrendLine.Point point, double half) {
        double x = plane.x(point.at());
        double y = plane.y(point.mark().extent().solid());
        double left = point.from().map(plane::x).orElse(x - half);
        sheet.record(
                point.mark(),
                new Rectangle2D.Double(Math.min(left, x - radius), y - REACH, x + half - left, 2 * REACH));
    }
}
