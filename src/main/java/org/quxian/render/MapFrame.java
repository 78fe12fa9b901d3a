package org.quxian.render;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.quxian.geo.Box;
import org.quxian.geo.Point;
import org.quxian.geo.Polygon;

/**
 * A piece of a map and the rectangle that it is drawn into, both of the same form.
 *
 * @param box the piece
 * @param area the rectangle
 */
record MapFrame(Box box, Rectangle2D area) {

    /** As large as {@code room} allows, in its middle. */
    static MapFrame in(Box box, Rectangle2D room) {
        double scale = Math.min(room.getWidth() / box.width(), room.getHeight() / box.height());
        double width = box.width() * scale;
        double height = box.height() * scale;
        return new MapFrame(
                box,
                new Rectangle2D.Double(room.getCenterX() - width / 2, room.getCenterY() - height / 2, width, height));
    }

    /** How many logical pixels a kilometre is. */
    double scale() {
        return area.getWidth() / box.width();
    }

    /** Where {@code point} is drawn. */
    Point2D at(Point point) {
        return new Point2D.Double(
                area.getX() + (point.x() - box.left()) * scale(), area.getY() + (point.y() - box.top()) * scale());
    }

    /** The part of {@code shape} that is in the frame, without the points that are nearer to the last than {@code detail}. */
    Path2D path(Polygon shape, double detail) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        shape.within(box).ifPresent(piece -> piece.rings().forEach(ring -> append(path, ring, detail)));
        return path;
    }

    private void append(Path2D path, List<Point> ring, double detail) {
        Point2D last = at(ring.getFirst());
        path.moveTo(last.getX(), last.getY());
        for (Point point : ring) {
            Point2D at = at(point);
            if (at.distance(last) >= detail) {
                path.lineTo(at.getX(), at.getY());
                last = at;
            }
        }
        path.closePath();
    }

    /** The rectangle that {@code piece} takes in the frame. */
    Rectangle2D rectangle(Box piece) {
        Point2D from = at(new Point(piece.left(), piece.top()));
        Point2D to = at(new Point(piece.right(), piece.bottom()));
        return new Rectangle2D.Double(from.getX(), from.getY(), to.getX() - from.getX(), to.getY() - from.getY());
    }

    /** Whether all of {@code other} is in the frame. */
    boolean holds(Box other) {
        return box.left() <= other.left()
                && box.top() <= other.top()
                && box.right() >= other.right()
                && box.bottom() >= other.bottom();
    }

    /** Whether {@code point} is in the frame. */
    boolean holds(Point point) {
        return holds(new Box(point.x(), point.y(), point.x(), point.y()));
    }
}
