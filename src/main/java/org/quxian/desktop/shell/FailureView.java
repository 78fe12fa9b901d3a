package org.quxian.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** What stands in the window where the figures could not be opened: why, and a way to try again. */
final class FailureView extends VBox {

    FailureView(Look look, Text sentence, Runnable retry) {
        Label title = new Label();
        title.textProperty().bind(look.text(ShellWords.TITLE));
        title.getStyleClass().add("large-title");
        Label words = new Label();
        words.textProperty().bind(look.text(sentence));
        words.setWrapText(true);
        words.getStyleClass().add("failure");
        Button again = new Button();
        again.textProperty().bind(look.text(ShellWords.RETRY));
        again.setDefaultButton(true);
        again.setOnAction(event -> retry.run());
        getChildren().setAll(title, words, again);
        getStyleClass().add("opening");
    }
}
