package org.quxian.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A shape on a flat map, which may have holes and several pieces.
 *
 * @param rings closed rings, at least one; what lies inside an odd number of them belongs to the shape
 */
public record Polygon(List<List<Point>> rings) {

    public Polygon {
        rings = rings.stream().map(List::copyOf).toList();
        if (rings.isEmpty() || rings.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("a shape has rings of points");
        }
    }

    /** The box around it. */
    public Box box() {
        return Box.around(points().toList());
    }

    private Stream<Point> points() {
        return rings.stream().flatMap(List::stream);
    }

    /** Its surface, in square kilometres. */
    public double surface() {
        return Math.abs(rings.stream().mapToDouble(Polygon::signed).sum());
    }

    /** Positive or negative as the ring turns, so that holes, which turn the other way, are taken off. */
    private static double signed(List<Point> ring) {
        double twice = 0;
        for (int index = 1; index < ring.size(); index++) {
            Point from = ring.get(index - 1);
            Point to = ring.get(index);
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return twice / 2;
    }

    /** Whether {@code point} belongs to it. */
    public boolean contains(Point point) {
        boolean inside = false;
        for (List<Point> ring : rings) {
            for (int index = 1; index < ring.size(); index++) {
                inside ^= crosses(ring.get(index - 1), ring.get(index), point);
            }
        }
        return inside;
    }

    /** Whether a line from {@code point} to the right crosses the edge. */
    private static boolean crosses(Point from, Point to, Point point) {
        return from.y() > point.y() != to.y() > point.y()
                && point.x() < from.x() + (to.x() - from.x()) * (point.y() - from.y()) / (to.y() - from.y());
    }

    /** How far {@code point} is inside it; negative outside. */
    double depth(Point point) {
        double nearest = Double.MAX_VALUE;
        for (List<Point> ring : rings) {
            for (int index = 1; index < ring.size(); index++) {
                nearest = Math.min(nearest, squared(ring.get(index - 1), ring.get(index), point));
            }
        }
        return contains(point) ? Math.sqrt(nearest) : -Math.sqrt(nearest);
    }

    private static double squared(Point from, Point to, Point point) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0
                ? 0
                : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
        double x = from.x() + along * dx - point.x();
        double y = from.y() + along * dy - point.y();
        return x * x + y * y;
    }

    /** Where it has the most room for words, to {@code precision} in kilometres. */
    public Point label(double precision) {
        return LabelPoint.of(this, precision);
    }

    /** The part of it inside {@code box} (Sutherland and Hodgman). */
    public Optional<Polygon> within(Box box) {
        List<List<Point>> cut = new ArrayList<>();
        for (List<Point> ring : rings) {
            List<Point> rest = new ArrayList<>(ring.subList(1, ring.size()));
            for (Edge edge : Edge.values()) {
                rest = edge.cut(rest, box);
            }
            if (rest.size() > 2) {
                rest.add(rest.getFirst());
                cut.add(rest);
            }
        }
        return cut.isEmpty() ? Optional.empty() : Optional.of(new Polygon(cut));
    }

    /** How many points it has: there are hundreds. */
    @Override
    public String toString() {
        return "Polygon[" + points().count() + " points]";
    }

    /** The four sides at which a shape is cut. */
    private enum Edge {
        LEFT,
        TOP,
        RIGHT,
        BOTTOM;

        /** How far {@code point} is on the inner side of this edge of {@code box}. */
        private double inside(Point point, Box box) {
            return switch (this) {
                case LEFT -> point.x() - box.left();
                case TOP -> point.y() - box.top();
                case RIGHT -> box.right() - point.x();
                case BOTTOM -> box.bottom() - point.y();
            };
        }

        List<Point> cut(List<Point> ring, Box box) {
            List<Point> kept = new ArrayList<>();
            for (int index = 0; index < ring.size(); index++) {
                Point from = ring.get((index + ring.size() - 1) % ring.size());
                Point to = ring.get(index);
                double before = inside(from, box);
                double after = inside(to, box);
                if (before >= 0 != after >= 0) {
                    double share = before / (before - after);
                    kept.add(new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
                }
                if (after >= 0) {
                    kept.add(to);
                }
            }
            return kept;
        }
    }
}
