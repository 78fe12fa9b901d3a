package org.quxian.desktop.support;

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
}
