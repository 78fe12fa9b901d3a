package org.quxian.desktop.support;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows an icon only; what it does is said by its tip, and to a screen reader. */
public final class IconButton extends Button {

    /**
     * @param icon the icon
     * @param words what it does, in the language of the moment
     * @param action what it does
     */
    public IconButton(Feather icon, ObservableValue<String> words, Runnable action) {
        super("", new FontIcon(icon));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(words);
        setTooltip(tip);
        accessibleTextProperty().bind(words);
        getStyleClass().addAll("button-icon", "flat");
        setOnAction(event -> action.run());
    }
}
