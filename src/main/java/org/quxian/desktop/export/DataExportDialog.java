package org.quxian.desktop.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** Asks in which format and where to the figures of the selection are to go. */
public final class DataExportDialog {
    private final DataExportModel model;
    private final Look look;
    private final Window owner;

    /**
     * @param model the figures
     * @param look the language
     * @param owner the window below
     */
    public DataExportDialog(DataExportModel model, Look look, Window owner) {
        this.model = model;
        this.look = look;
        this.owner = owner;
    }

    /** Shows itself and waits. Gives the file, overwriting agreed on; empty where it was cancelled. */
    public Optional<Path> ask() {
        Dialog<Path> dialog = new Dialog<>();
        ButtonType export = new ButtonType(look.say(ExportWords.EXPORT), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(look.say(ExportWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.setTitle(look.say(ExportWords.DATA_TITLE));
        dialog.getDialogPane().setContent(grid());
        dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
        dialog.getDialogPane().getStyleClass().add("data-export-dialog");
        Dialogs.dress(dialog, look, owner);
        dialog.getDialogPane()
                .getStylesheets()
                .add(ExportDialog.class.getResource("export.css").toExternalForm());
        Node button = dialog.getDialogPane().lookupButton(export);
        button.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.file().isEmpty(), model.folderProperty(), model.nameProperty()));
        button.addEventFilter(ActionEvent.ACTION, event -> {
            List<Path> existing = model.file()
                    .filter(file -> file.toFile().exists())
                    .map(List::of)
                    .orElse(List.of());
            if (!Overwriting.agreed(existing, look, owner)) {
                event.consume();
            }
        });
        dialog.setResultConverter(pressed -> pressed == export ? model.file().orElse(null) : null);
        return dialog.showAndWait();
    }

    private GridPane grid() {
        TextField name = new TextField();
        name.setId("export-name");
        name.textProperty().bindBidirectional(model.nameProperty());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-grid");
        grid.addRow(0, label(ExportWords.WHAT), new Label(look.say(ExportWords.figures(model.figures()))));
        grid.addRow(
                1,
                label(ExportWords.FORMAT),
                Dialogs.chooser(
                        "export-data-format",
                        List.of(DataFormat.values()),
                        model.formatProperty(),
                        format -> look.say(format.label())));
        grid.addRow(2, label(ExportWords.FOLDER), new FolderField(model.folderProperty(), look, owner));
        grid.addRow(3, label(ExportWords.NAME), name);
        return grid;
    }

    private Label label(Text words) {
        Label label = new Label(look.say(words));
        label.getStyleClass().add("muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
