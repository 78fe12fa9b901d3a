package org.quxian.desktop.review;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** The small pieces that the screen is made of. */
final class ReviewNodes {

    private ReviewNodes() {}

    static Label label(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** A label on one line that is not cut. */
    static Label whole(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static Button button(Look look, Text name, String style, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(look.text(name));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", style);
        button.setOnAction(event -> action.run());
        return button;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    static HBox row(String style, Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(style);
        return row;
    }

    /** Buttons side by side, of which one is down. */
    static <T> HBox segments(List<T> choices, ObjectProperty<T> value, Function<T, String> words) {
        ToggleGroup group = new ToggleGroup();
        HBox row = new HBox();
        for (T choice : choices) {
            ToggleButton button = new ToggleButton(Legible.of(words.apply(choice)));
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().addAll("small", pill(choices.indexOf(choice), choices.size()));
            value.subscribe(now -> button.setSelected(choice.equals(now)));
            button.setOnAction(event -> {
                button.setSelected(true);
                value.set(choice);
            });
            row.getChildren().add(button);
        }
        row.getStyleClass().add("segments");
        return row;
    }

    private static String pill(int at, int size) {
        return at == 0 ? "left-pill" : at == size - 1 ? "right-pill" : "center-pill";
    }
}
