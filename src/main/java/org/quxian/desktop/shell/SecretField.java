package org.quxian.desktop.shell;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** A field for a password, which says below itself that Caps Lock is on. */
final class SecretField extends VBox {
    private final PasswordField field = new PasswordField();
    private final Label caps = new Label();

    /**
     * @param look the language
     * @param id of the field
     * @param name what is to be entered, for those who cannot see the label beside it
     */
    SecretField(Look look, String id, Text name) {
        field.setId(id);
        field.setPrefColumnCount(24);
        field.accessibleTextProperty().bind(look.text(name));
        caps.textProperty().bind(look.text(PasswordWords.CAPS));
        caps.getStyleClass().addAll("muted", "hint");
        caps.setVisible(false);
        caps.managedProperty().bind(caps.visibleProperty());
        field.addEventHandler(KeyEvent.ANY, event -> lookAtCaps());
        field.focusedProperty().subscribe(focused -> lookAtCaps());
        getChildren().setAll(field, caps);
        setSpacing(4);
    }

    /** Some platforms do not tell. */
    private void lookAtCaps() {
        caps.setVisible(field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false));
    }

    PasswordField field() {
        return field;
    }

    ObservableValue<String> typed() {
        return field.textProperty();
    }

    /** What has been typed, for the caller to wipe; the field is empty then. */
    char[] take() {
        CharSequence typed = field.getCharacters();
        char[] password = new char[typed.length()];
        for (int index = 0; index < password.length; index++) {
            password[index] = typed.charAt(index);
        }
        field.clear();
        return password;
    }
}
