package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.TrendLine;
import org.quxian.observation.Nature;

/**
 * Draws one line of a chart on a plane.
 *
 * @param line the line
 * @param plane where days and values stand
 * @param color its colour
 * @param glyph the sign of its points
 * @param radius how large that is
 */
record LineInk(TrendLine.Line line, Plane plane, Color color, Glyph glyph, double radius) {
    private static final float WIDTH = 2.2f;
    private static final Stroke SOLID = new BasicStroke(WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {6f, 4f}, 0f);
    private static final Stroke DOTTED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {1.5f, 3.5f}, 0f);

    private static final int PIECE = 50;

    /** From how many points to the logical pixel on pieces of a line cover one another so much that they are filled as one. */
    private static final double CROWD = 1;

    /** At how many places of a pixel of the surface the edges of such a line are reckoned. */
    private static final double PLACES = 4;

    /** All pieces of it: between points, of points that are pieces of time, and to targets. */
    List<Line2D> segments() {
        List<Line2D> segments = new ArrayList<>();
        line.runs().forEach(run -> links(run).forEach(link -> segments.add(segment(link))));
        points().forEach(point -> piece(point).ifPresent(segments::add));
        line.targets().forEach(target -> lead(target).ifPresent(segments::add));
        return segments;
    }

    /** A piece of a line and where it leads to. */
    private record Link(TrendLine.Point from, TrendLine.Point to) {}

    private static List<Link> links(List<TrendLine.Point> run) {
        List<Link> links = new ArrayList<>();
        for (int index = 1; index < run.size(); index++) {
            links.add(new Link(run.get(index - 1), run.get(index)));
        }
        return links;
    }

    /** A piece of time is reached at its beginning, unless that lies before the point it is reached from. */
    private Line2D segment(Link link) {
        double x = link.to()
                .from()
                .filter(first -> first.isAfter(link.from().at()))
                .map(plane::x)
                .orElse(plane.x(link.to().at()));
        return new Line2D.Double(plane.x(link.from().at()), y(link.from()), x, y(link.to()));
    }

    private double y(TrendLine.Point point) {
        return plane.y(point.mark().extent().solid());
    }

    /** Draws it: what is open, the line, then the points. */
    void draw(Sheet sheet) {
        points().forEach(point -> Whisker.draw(sheet, plane, point, color));
        line.targets()
                .forEach(target -> lead(target)
                        .ifPresent(lead -> stroke(sheet, DOTTED, sheet.style().muted(), lead)));
        for (List<TrendLine.Point> run : line.runs()) {
            join(sheet, run);
            run.forEach(point ->
                    piece(point).ifPresent(piece -> stroke(sheet, isFact(point) ? SOLID : DASHED, color, piece)));
        }
        line.earlier().forEach(point -> glyph.earlier(sheet, plane.x(point.at()), y(point), radius * 1.2, color));
        line.runs().forEach(run -> points(sheet, run));
        line.targets().forEach(target -> Glyph.goal(sheet, plane.x(target.at()), y(target)));
    }

    private void join(Sheet sheet, List<TrendLine.Point> run) {
        int from = 0;
        for (int to = 1; to < run.size(); to++) {
            if (!isJoinedPlainly(run.get(to))) {
                facts(sheet, run.subList(from, to));
                Line2D segment = segment(new Link(run.get(to - 1), run.get(to)));
                stroke(sheet, isFact(run.get(to)) ? SOLID : DASHED, color, segment);
                from = to;
            }
        }
        facts(sheet, run.subList(from, run.size()));
    }

    /** Facts are joined in pieces of some length, which is quicker than one by one and than all at once. */
    private void facts(Sheet sheet, List<TrendLine.Point> run) {
        if (run.size() > plane.area().getWidth() * CROWD) {
            sheet.fill(ribbon(run).outline(1 / (PLACES * sheet.scale())), color);
            return;
        }
        for (int from = 0; from < run.size() - 1; from += PIECE) {
            Path2D piece = new Path2D.Double();
            piece.moveTo(plane.x(run.get(from).at()), y(run.get(from)));
            run.subList(from + 1, Math.min(from + PIECE + 1, run.size()))
                    .forEach(point -> piece.lineTo(plane.x(point.at()), y(point)));
            stroke(sheet, SOLID, color, piece);
        }
    }

    private Ribbon ribbon(List<TrendLine.Point> run) {
        double[] xs = run.stream().mapToDouble(point -> plane.x(point.at())).toArray();
        double[] ys = run.stream().mapToDouble(this::y).toArray();
        return new Ribbon(xs, ys, WIDTH / 2);
    }

    private static boolean isFact(TrendLine.Point point) {
        return point.mark().nature() == Nature.ACTUAL;
    }

    private static boolean isJoinedPlainly(TrendLine.Point point) {
        return isFact(point) && point.from().isEmpty();
    }

    private Stream<TrendLine.Point> points() {
        return Stream.concat(line.runs().stream().flatMap(List::stream), line.earlier().stream());
    }

    private Optional<Line2D> piece(TrendLine.Point point) {
        return point.from().map(first -> new Line2D.Double(plane.x(first), y(point), plane.x(point.at()), y(point)));
    }

    /** Of facts that would cover one another only the last has its sign. */
    private void points(Sheet sheet, List<TrendLine.Point> run) {
        boolean isCrowded = run.size() > plane.area().getWidth() / (2 * radius);
        run.stream()
                .filter(point -> !isCrowded || point.mark().nature() == Nature.FORECAST || point.equals(run.getLast()))
                .forEach(point -> point(sheet, point));
    }

    private void point(Sheet sheet, TrendLine.Point point) {
        double x = plane.x(point.at());
        if (point.mark().nature() == Nature.FORECAST) {
            Glyph.forecast(sheet, x, y(point), color);
        } else {
            glyph.fact(sheet, x, y(point), radius, color);
        }
    }

    /** The way from the last fact before it. */
    private Optional<Line2D> lead(TrendLine.Point target) {
        return line.runs().stream()
                .flatMap(List::stream)
                .filter(point ->
                        point.mark().nature() == Nature.ACTUAL && point.at().isBefore(target.at()))
                .reduce((one, other) -> other.at().isBefore(one.at()) ? one : other)
                .map(from -> new Line2D.Double(plane.x(from.at()), y(from), plane.x(target.at()), y(target)));
    }

    private static void stroke(Sheet sheet, Stroke stroke, Color color, Shape line) {
        sheet.graphics().setPaint(color);
        sheet.graphics().setStroke(stroke);
        sheet.graphics().draw(line);
        sheet.graphics().setStroke(new BasicStroke(1f));
    }
}
