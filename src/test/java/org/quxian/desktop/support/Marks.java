package org.quxian.desktop.support;

import java.awt.geom.Rectangle2D;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.quxian.chart.Mark;

/** Finds marks on the screen, as a person's eye does. */
public final class Marks {

    private Marks() {}

    /** The middle, on the screen, of the first mark of {@code picture} that is {@code sought}. */
    public static Point2D middle(PictureCanvas picture, Predicate<Mark> sought) {
        Bounds bounds = picture.marks().stream()
                .filter(placed -> sought.test(placed.mark()))
                .findFirst()
                .orElseThrow()
                .bounds();
        return picture.localToScreen(bounds.getCenterX(), bounds.getCenterY());
    }

    /** A point, on the screen, inside the first area of {@code map} whose words are {@code sought}. */
    public static Point2D inside(MapCanvas map, Predicate<String> sought) {
        PlacedArea area = map.areas().stream()
                .filter(placed -> sought.test(placed.words()))
                .findFirst()
                .orElseThrow();
        Rectangle2D box = area.shape().getBounds2D();
        for (double y = box.getY(); y < box.getMaxY(); y++) {
            for (double x = box.getX(); x < box.getMaxX(); x++) {
                if (area.shape().contains(x - 1, y - 1, 2, 2)) {
                    return map.localToScreen(x, y);
                }
            }
        }
        throw new AssertionError("no room inside " + area.words());
    }
}
