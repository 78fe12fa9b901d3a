package org.quxian.desktop.review;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A quiet line that says what to heed, with what can be done about it at its end. */
final class Hint extends HBox {
    private final Button button = new Button();

    Hint(Feather icon, ObservableValue<String> sentence, ObservableValue<String> action, Runnable run) {
        Label words = ReviewNodes.label("", "hint-words");
        words.textProperty().bind(sentence);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        button.textProperty().bind(action);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "flat");
        button.setOnAction(event -> run.run());
        getChildren().setAll(new FontIcon(icon), words, button);
        getStyleClass().add("hint");
    }

    /** What can be done. */
    Button button() {
        return button;
    }
}
