package org.quxian.render;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quxian.chart.TrendLine;
import org.quxian.observation.Nature;

/** Values beside the points of a line, as many as find a place where they cover nothing. */
final class PointLabels {
    private static final double GAP = 7;
    private static final double AIR = 2;

    /** How many gaps a value may stand away from its point. */
    private static final int FAR = 7;

    /** Of a line with more points only the outstanding ones have their values beside them. */
    private static final int MOST = 120;

    private final LineInk line;
    private final List<Line2D> segments;
    private final Typesetter typesetter;
    private final Type type;
    private final Rectangle2D room;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /**
     * @param line the line, as it is drawn
     * @param typesetter measures words
     * @param type lettering of the values
     * @param room what the labels stay within
     * @param taken what is drawn there already
     */
    PointLabels(LineInk line, Typesetter typesetter, Type type, Rectangle2D room, List<Rectangle2D> taken) {
        this.line = line;
        this.segments = line.segments();
        this.typesetter = typesetter;
        this.type = type;
        this.room = room;
        this.taken.addAll(taken);
        line.line().points().forEach(point -> this.taken.add(box(point)));
    }

    private Rectangle2D box(TrendLine.Point point) {
        double x = line.plane().x(point.at());
        double y = line.plane().y(point.mark().extent().solid());
        double half = point.mark().nature() == Nature.TARGET ? 8 : line.radius();
        return new Rectangle2D.Double(x - half, y - line.radius(), 2 * half, 2 * line.radius());
    }

    /** Writes the values of the most important points: targets, the last, the first, the highest and lowest, the rest. */
    void draw(Sheet sheet, boolean onlyLast) {
        List<TrendLine.Point> points = new ArrayList<>(line.line().targets());
        List<TrendLine.Point> facts = line.line().runs().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(TrendLine.Point::at))
                .toList();
        if (onlyLast) {
            facts.reversed().stream().limit(1).forEach(points::add);
        } else {
            byWeight(facts).forEach(points::add);
        }
        points.forEach(point -> label(sheet, point));
    }

    private static List<TrendLine.Point> byWeight(List<TrendLine.Point> facts) {
        Comparator<TrendLine.Point> byValue =
                Comparator.comparingDouble(point -> point.mark().extent().solid());
        return Stream.of(
                        facts.reversed().stream().limit(1),
                        facts.stream().limit(1),
                        facts.stream().max(byValue).stream(),
                        facts.stream().min(byValue).stream(),
                        facts.size() > MOST ? Stream.<TrendLine.Point>empty() : facts.stream())
                .flatMap(points -> points)
                .distinct()
                .toList();
    }

    private void label(Sheet sheet, TrendLine.Point point) {
        boolean isTarget = point.mark().nature() == Nature.TARGET;
        Paragraph value = typesetter.line(point.mark().value(), type);
        Paragraph day = typesetter.line(isTarget ? point.mark().label() : "", Type.TICK);
        double width = Math.max(value.width(), day.width());
        double height = value.height() + day.height();
        place(point, width, height).ifPresent(place -> {
            taken.add(place);
            double centre = place.getCenterX();
            sheet.text(value, centre, place.getY(), Align.CENTRE, sheet.style().ink());
            sheet.text(
                    day,
                    centre,
                    place.getY() + value.height(),
                    Align.CENTRE,
                    sheet.style().muted());
        });
    }

    /** The first free place: above or below, beside the point, or farther away. */
    private Optional<Rectangle2D> place(TrendLine.Point point, double width, double height) {
        double x = line.plane().x(point.at());
        double y = line.plane().y(point.mark().extent().solid());
        double high = Math.min(y, line.plane().y(point.mark().extent().high())) - height;
        double low = Math.max(y, line.plane().y(point.mark().extent().low()));
        double centre = x - width / 2;
        double left = x - width - GAP;
        double right = x + GAP;
        Stream<Rectangle2D> near = Stream.of(
                box(centre, y - GAP - height, width, height),
                box(centre, y + GAP, width, height),
                box(left, y - GAP - height / 2, width, height),
                box(right, y - GAP - height / 2, width, height),
                box(left, y + GAP - height / 2, width, height),
                box(right, y + GAP - height / 2, width, height));
        Stream<Rectangle2D> far = IntStream.rangeClosed(1, FAR)
                .boxed()
                .flatMap(step -> Stream.of(
                        box(centre, high - step * GAP, width, height), box(centre, low + step * GAP, width, height)));
        return Stream.concat(near, far).filter(this::isFree).findFirst();
    }

    /** A box that is moved into the room from the side. */
    private Rectangle2D box(double x, double y, double width, double height) {
        double left = Math.max(room.getX(), Math.min(x, room.getMaxX() - width));
        return new Rectangle2D.Double(left, y, width, height);
    }

    private boolean isFree(Rectangle2D box) {
        Rectangle2D air =
                new Rectangle2D.Double(box.getX() - AIR, box.getY(), box.getWidth() + 2 * AIR, box.getHeight());
        return room.contains(box)
                && taken.stream().noneMatch(air::intersects)
                && segments.stream().noneMatch(segment -> crosses(segment, box));
    }

    private static boolean crosses(Line2D segment, Rectangle2D box) {
        return box.intersectsLine(segment);
    }
}
