package org.quxian.desktop.filter;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;

/** What is chosen, a badge each, and one click that lifts it all. It takes no room while nothing is chosen. */
public final class BadgeBar extends FlowPane {
    private final FilterModel model;
    private final Look look;

    /**
     * @param model what is chosen
     * @param look the language
     */
    public BadgeBar(FilterModel model, Look look) {
        this.model = model;
        this.look = look;
        getStyleClass().add("badge-bar");
        getStylesheets().add(BadgeBar.class.getResource("filter.css").toExternalForm());
        visibleProperty().bind(Bindings.isNotEmpty(model.badges()));
        managedProperty().bind(visibleProperty());
        model.badges().addListener((ListChangeListener<Badge>) change -> show());
        show();
    }

    private void show() {
        getChildren().setAll(model.badges().stream().map(this::button).toList());
        if (model.badges().size() > 0) {
            getChildren().add(clear());
        }
    }

    private Node button(Badge badge) {
        Button button = new Button();
        button.textProperty().bind(look.text(badge.words()));
        button.setGraphic(new FontIcon(Feather.X));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(event -> badge.remove().run());
        button.accessibleTextProperty()
                .bind(look.text(FilterWords.REMOVE)
                        .flatMap(remove -> button.textProperty().map(words -> remove + " " + words)));
        button.getStyleClass().add("badge");
        return button;
    }

    private Node clear() {
        Hyperlink clear = new Hyperlink();
        clear.textProperty().bind(look.text(FilterWords.CLEAR));
        clear.setOnAction(event -> model.clear());
        clear.getStyleClass().add("badge-clear");
        return clear;
    }
}
