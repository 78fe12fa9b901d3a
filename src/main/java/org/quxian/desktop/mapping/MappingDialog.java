package org.quxian.desktop.mapping;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.review.Incoming;

/** Asks what the columns of a table are, and whether it is to go in. */
final class MappingDialog {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 680;

    private final MappingModel model;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    MappingDialog(MappingModel model, Look look, Window owner) {
        this.model = model;
        ButtonType goIn = new ButtonType(look.say(MappingWords.GO_IN), ButtonBar.ButtonData.OK_DONE);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(new MappingView(model, look));
        pane.getButtonTypes()
                .setAll(goIn, new ButtonType(look.say(MappingWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE));
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getStyleClass().add("mapping-dialog");
        pane.getStylesheets().add(MappingDialog.class.getResource("mapping.css").toExternalForm());
        pane.lookupButton(goIn).setId("mapping-go-in");
        pane.lookupButton(goIn)
                .disableProperty()
                .bind(Bindings.createBooleanBinding(() -> model.incoming().isEmpty(), model.checkedProperty()));
        dialog.setTitle(look.say(MappingWords.TITLE));
        dialog.setResizable(true);
        Dialogs.dress(dialog, look, owner);
        Dialogs.size(dialog, WIDTH, HEIGHT);
    }

    /** Waits for the answer; empty where nothing is to go in. */
    Optional<Incoming> ask() {
        return dialog.showAndWait()
                .filter(button -> button.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .flatMap(button -> model.incoming());
    }
}
