package org.quxian.app.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Background;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/** The least that a JavaFX program can be: a window with nothing in it, in one colour. */
final class EmptyWindow {
    /** The colour of all its pixels, as red, green and blue. */
    static final int COLOUR = 0x3366cc;

    private EmptyWindow() {}

    /** Shows the window. */
    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            StackPane nothing = new StackPane();
            nothing.setBackground(Background.fill(Color.web("#3366cc")));
            stage.setScene(new Scene(nothing, VirtualScreen.WIDTH, VirtualScreen.HEIGHT));
            stage.show();
        });
    }
}
