package org.quxian.desktop.support;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import org.quxian.chart.Mark;
import org.quxian.render.AreaEntity;

/**
 * An area where it stands on the screen.
 *
 * @param code its code
 * @param words its name, and its value or why there is none
 * @param mark its figure
 * @param shape its shape, in the picture's coordinates
 */
record PlacedArea(String code, String words, Optional<Mark> mark, Shape shape) {
    private static final double FLAT = 0.3;

    static PlacedArea of(AreaEntity entity) {
        return new PlacedArea(entity.code(), entity.words(), entity.mark(), entity.getArea());
    }

    boolean isHit(double x, double y) {
        return shape.contains(x, y);
    }

    /** The middle of the rectangle around it. */
    double middleX() {
        return box().getCenterX();
    }

    /** The middle of the rectangle around it. */
    double middleY() {
        return box().getCenterY();
    }

    private Rectangle2D box() {
        return shape.getBounds2D();
    }

    /** Its shape as a path. */
    List<PathElement> path() {
        List<PathElement> path = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(null, FLAT); !steps.isDone(); steps.next()) {
            path.add(
                    switch (steps.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                        case PathIterator.SEG_CLOSE -> new ClosePath();
                        default -> new LineTo(at[0], at[1]);
                    });
        }
        return path;
    }
}
