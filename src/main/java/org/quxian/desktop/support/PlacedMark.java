package org.quxian.desktop.support;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import org.quxian.chart.Mark;
import org.quxian.render.MarkEntity;

/**
 * A mark where it stands on the screen.
 *
 * @param mark the mark
 * @param shape the shape that can be hit, in the picture's coordinates
 */
record PlacedMark(Mark mark, Shape shape) {

    static PlacedMark of(MarkEntity entity) {
        return new PlacedMark(entity.mark(), entity.getArea());
    }

    boolean isHit(double x, double y) {
        return shape.contains(x, y);
    }

    /** The rectangle around it, in the picture's coordinates. */
    Bounds bounds() {
        Rectangle2D box = shape.getBounds2D();
        return new BoundingBox(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }
}
