package org.quxian.desktop.shell;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.quxian.desktop.support.Settings;

/** Where a window stands. */
final class Placement {
    static final double LEAST_WIDTH = 960;
    static final double LEAST_HEIGHT = 600;
    private static final double FIRST_WIDTH = 1440;
    private static final double FIRST_HEIGHT = 900;

    private Placement() {}

    /** Puts {@code stage} where it stood; where that is on no screen any more, in the middle of the first one. */
    static void restore(Stage stage, Optional<Settings.Bounds> bounds) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        bounds.filter(Placement::isOnScreen).ifPresentOrElse(there -> put(stage, there), () -> first(stage));
    }

    /** Where {@code stage} stands. */
    static Settings.Bounds of(Stage stage) {
        return new Settings.Bounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean isOnScreen(Settings.Bounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .isEmpty();
    }

    /** The screen may have become smaller since: no edge of the window is beyond it. */
    private static void put(Stage stage, Settings.Bounds bounds) {
        Rectangle2D screen = Screen.getScreensForRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height())
                .getFirst()
                .getVisualBounds();
        Settings.Bounds fitting = fit(bounds, screen);
        stage.setX(fitting.x());
        stage.setY(fitting.y());
        stage.setWidth(fitting.width());
        stage.setHeight(fitting.height());
        stage.setMaximized(fitting.maximized());
    }

    /** {@code bounds}, made smaller and moved as far as {@code screen} asks for. */
    static Settings.Bounds fit(Settings.Bounds bounds, Rectangle2D screen) {
        double width = Math.min(bounds.width(), screen.getWidth());
        double height = Math.min(bounds.height(), screen.getHeight());
        return new Settings.Bounds(
                Math.clamp(bounds.x(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(bounds.y(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height,
                bounds.maximized());
    }

    private static void first(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(FIRST_WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(FIRST_HEIGHT, screen.getHeight()));
        stage.centerOnScreen();
    }
}
