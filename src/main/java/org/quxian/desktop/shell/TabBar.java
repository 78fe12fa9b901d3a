package org.quxian.desktop.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.quxian.desktop.support.View;

/** The names of the views, the open one underlined. */
final class TabBar extends HBox {

    /**
     * @param view the open view, which it sets
     * @param names what a view is called
     */
    TabBar(ObjectProperty<View> view, Function<View, ObservableValue<String>> names) {
        ToggleGroup group = new ToggleGroup();
        getChildren()
                .setAll(Arrays.stream(View.values())
                        .map(tab -> button(tab, view, group, names.apply(tab)))
                        .toList());
        getStyleClass().add("tab-bar");
    }

    /** Puts the keyboard on the open one. */
    @Override
    public void requestFocus() {
        getChildren().stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .forEach(ToggleButton::requestFocus);
    }

    private static ToggleButton button(
            View tab, ObjectProperty<View> view, ToggleGroup group, ObservableValue<String> name) {
        ToggleButton button = new ToggleButton();
        button.setId("tab-" + tab.name().toLowerCase(Locale.ROOT));
        button.textProperty().bind(name);
        button.setToggleGroup(group);
        button.getStyleClass().add("tab-button");
        view.subscribe(open -> button.setSelected(open == tab));
        button.setOnAction(event -> {
            button.setSelected(true);
            view.set(tab);
        });
        return button;
    }
}
