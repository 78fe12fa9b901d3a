package org.quxian.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** What stands in the window where the figures could not be opened: why, a way to try again, and what else can be done. */
final class FailureView extends VBox {

    FailureView(Look look, Text sentence, Opening retry, List<Remedy> remedies, Consumer<Opening> open) {
        Label title = new Label();
        title.textProperty().bind(look.text(ShellWords.TITLE));
        title.getStyleClass().add("large-title");
        Label words = new Label();
        words.textProperty().bind(look.text(sentence));
        words.setWrapText(true);
        words.getStyleClass().add("failure");
        Button again = button(look, new Remedy(ShellWords.RETRY, retry), open);
        again.setDefaultButton(true);
        getChildren().setAll(title, words, again);
        remedies.forEach(remedy -> getChildren().add(button(look, remedy, open)));
        getStyleClass().add("opening");
    }

    private static Button button(Look look, Remedy remedy, Consumer<Opening> open) {
        Button button = new Button();
        button.textProperty().bind(look.text(remedy.name()));
        button.setOnAction(event -> open.accept(remedy.way()));
        return button;
    }
}
