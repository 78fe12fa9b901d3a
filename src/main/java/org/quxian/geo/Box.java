package org.quxian.geo;

import java.util.Collection;
import java.util.List;

/**
 * An upright rectangle of a flat map.
 *
 * @param left its least x
 * @param top its least y
 * @param right its greatest x
 * @param bottom its greatest y
 */
public record Box(double left, double top, double right, double bottom) {

    public Box {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("a box has no negative side");
        }
    }

    /** The box around {@code points}, at least one. */
    static Box around(Collection<Point> points) {
        return new Box(
                points.stream().mapToDouble(Point::x).min().orElseThrow(),
                points.stream().mapToDouble(Point::y).min().orElseThrow(),
                points.stream().mapToDouble(Point::x).max().orElseThrow(),
                points.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    /** The box around {@code boxes}, at least one. */
    public static Box over(List<Box> boxes) {
        return around(boxes.stream()
                .flatMap(box -> List.of(new Point(box.left, box.top), new Point(box.right, box.bottom)).stream())
                .toList());
    }

    /** How wide it is. */
    public double width() {
        return right - left;
    }

    /** How high it is. */
    public double height() {
        return bottom - top;
    }

    /** Whether it and {@code other} have a piece in common. */
    public boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** This box with {@code margin} more on every side. */
    public Box grown(double margin) {
        return new Box(left - margin, top - margin, right + margin, bottom + margin);
    }
}
