package org.quxian.desktop.shell;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/** Language and appearance, which change at once. */
final class PreferencesDialog {
    private final Look look;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    PreferencesDialog(Look look, Window owner) {
        this.look = look;
        GridPane grid = new GridPane(20, 14);
        grid.getStyleClass().add("dialog-grid");
        grid.addRow(
                0,
                label(ShellWords.LANGUAGE),
                Dialogs.chooser(
                        "preference-language",
                        List.of(Language.values()),
                        look.languageProperty(),
                        language -> language == Language.ZH ? "简体中文" : "English"));
        grid.addRow(
                1,
                label(ShellWords.APPEARANCE),
                Dialogs.chooser(
                        "preference-appearance",
                        List.of(Appearance.values()),
                        look.appearanceProperty(),
                        appearance -> look.say(appearance.label())));
        ButtonType close = new ButtonType(look.say(ShellWords.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.setTitle(look.say(ShellWords.PREFERENCES_TITLE));
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        Dialogs.dress(dialog, look, owner);
    }

    /** Shows itself and waits until it is closed. */
    void show() {
        dialog.showAndWait();
    }

    private Label label(Text words) {
        Label label = new Label();
        label.textProperty().bind(look.text(words));
        label.getStyleClass().add("muted");
        return label;
    }
}
