package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;

/**
 * The names of several lines at their ends, each with its last value where there is room and the line reaches
 * the end of the time.
 *
 * @param names of the lines, set for one width
 * @param values the last values, a line each
 * @param type lettering of the values
 */
record EndLabels(List<Paragraph> names, List<Paragraph> values, Type type) {
    /** From the plane to the sign before a name. */
    private static final double LEAD = 18;

    /** From the beginning of the sign to the name. */
    private static final double SIGN = 14;

    private static final double BETWEEN = 3;

    /** Which share of the time a line may lack at its end and still reach it. */
    private static final double LATE = 0.06;

    private static final double WIDEST = 180;

    /** The labels of the lines of {@code chart} in a picture {@code width} wide; none for a single line. */
    static EndLabels of(TrendLine chart, Typesetter typesetter, Type type, double width) {
        List<TrendLine.Line> lines = chart.lines();
        TimeAxis time = chart.time();
        if (lines.size() < 2) {
            return new EndLabels(List.of(), List.of(), type);
        }
        double room = Math.min(WIDEST, width * 0.26);
        return new EndLabels(
                lines.stream()
                        .map(line -> typesetter.paragraph(line.label(), Type.SMALL, room))
                        .toList(),
                lines.stream()
                        .map(line -> typesetter.paragraph(endsWithTime(line, time) ? value(line) : "", type, room))
                        .toList(),
                type);
    }

    /**
     * Whether {@code line} reaches the end of {@code time}. Where one ends long before, its value stands at its point: a
     * leader from there to its name would look like the way that the figures went on.
     */
    static boolean endsWithTime(TrendLine.Line line, TimeAxis time) {
        long all = ChronoUnit.DAYS.between(time.from(), time.to());
        return last(line)
                .map(point -> ChronoUnit.DAYS.between(point.at(), time.to()) <= all * LATE)
                .orElse(false);
    }

    private static String value(TrendLine.Line line) {
        return last(line).map(point -> point.mark().value()).orElse("");
    }

    /** The last point that holds. */
    private static Optional<TrendLine.Point> last(TrendLine.Line line) {
        return line.runs().stream()
                .filter(run -> !run.isEmpty())
                .map(List::getLast)
                .max(Comparator.comparing(TrendLine.Point::at));
    }

    /** How wide they are, from the plane. */
    double width() {
        double widest = 0;
        for (int index = 0; index < names.size(); index++) {
            widest = Math.max(
                    widest, Math.max(names.get(index).width(), values.get(index).width()));
        }
        return names.isEmpty() ? 0 : LEAD + SIGN + widest;
    }

    /** How tall they are together without the values. */
    double least() {
        return names.stream().mapToDouble(name -> name.height() + BETWEEN).sum();
    }

    /** How tall they are together. */
    double whole() {
        return least() + values.stream().mapToDouble(Paragraph::height).sum();
    }

    /** Draws them at the right of {@code plane}, between {@code top} and {@code bottom}. */
    void draw(Sheet sheet, List<LineInk> lines, Plane plane, double top, double bottom) {
        boolean withValues = whole() <= bottom - top;
        double[] middles = new double[names.size()];
        double[] heights = new double[names.size()];
        for (int index = 0; index < names.size(); index++) {
            middles[index] = last(lines.get(index).line())
                    .map(point -> plane.y(point.mark().extent().solid()))
                    .orElse(plane.area().getCenterY());
            heights[index] = names.get(index).height()
                    + BETWEEN
                    + (withValues ? values.get(index).height() : 0);
        }
        double[] tops = Stacking.tops(middles, heights, top, bottom);
        for (int index = 0; index < names.size(); index++) {
            label(sheet, lines.get(index), index, plane, tops[index], withValues);
        }
    }

    private void label(Sheet sheet, LineInk line, int index, Plane plane, double top, boolean withValues) {
        Paragraph name = names.get(index);
        double x = plane.area().getMaxX() + LEAD;
        double middle = top + BETWEEN / 2 + name.type().line() / 2;
        if (endsWithTime(line.line(), plane.time())) {
            last(line.line()).ifPresent(point -> leader(sheet, line, point, x - 2, middle));
        }
        line.glyph().fact(sheet, x + 4, middle, Math.min(4, line.radius()), line.color());
        sheet.text(name, x + SIGN, top + BETWEEN / 2, Align.LEFT, sheet.style().ink());
        if (withValues) {
            sheet.text(
                    values.get(index),
                    x + SIGN,
                    top + BETWEEN / 2 + name.height(),
                    Align.LEFT,
                    sheet.style().ink());
        }
    }

    private static void leader(Sheet sheet, LineInk line, TrendLine.Point point, double x, double middle) {
        sheet.graphics().setPaint(Style.faded(line.color(), 0.45));
        sheet.graphics().setStroke(new BasicStroke(1f));
        sheet.graphics()
                .draw(new Line2D.Double(
                        line.plane().x(point.at()) + line.radius() + 3,
                        line.plane().y(point.mark().extent().solid()),
                        x,
                        middle));
    }
}
