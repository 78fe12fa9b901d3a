package org.quxian.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;

/** What stands in the window until the figures are there. */
final class OpeningView extends VBox {

    OpeningView(Look look) {
        Label title = new Label();
        title.textProperty().bind(look.text(ShellWords.TITLE));
        title.getStyleClass().add("large-title");
        Label words = new Label();
        words.textProperty().bind(look.text(ShellWords.OPENING));
        words.getStyleClass().add("muted");
        getChildren().setAll(title, new ProgressBar(), words);
        getStyleClass().add("opening");
    }
}
