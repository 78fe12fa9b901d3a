package org.quxian.desktop.support;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The frames over a picture: around the mark under the mouse, and around the mark the keyboard is on. */
final class MarkFrames extends Pane {
    /** Only to the sides: above and below stand other marks. */
    private static final double GAP = 5;

    private final Rectangle hover = frame("mark-hover");
    private final Rectangle focus = frame("mark-focus");

    MarkFrames() {
        setMouseTransparent(true);
        getChildren().addAll(hover, focus);
    }

    void hover(Optional<Bounds> mark) {
        put(hover, mark);
    }

    void focus(Optional<Bounds> mark) {
        put(focus, mark);
    }

    private static Rectangle frame(String style) {
        Rectangle frame = new Rectangle();
        frame.getStyleClass().add(style);
        frame.setVisible(false);
        frame.setManaged(false);
        return frame;
    }

    private static void put(Rectangle frame, Optional<Bounds> mark) {
        frame.setVisible(mark.isPresent());
        mark.ifPresent(bounds -> {
            frame.setX(bounds.getMinX() - GAP);
            frame.setY(bounds.getMinY());
            frame.setWidth(bounds.getWidth() + 2 * GAP);
            frame.setHeight(bounds.getHeight());
        });
    }
}
