package org.quxian.desktop.print;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** Shows pages before they are printed or saved. */
public final class PrintDialog {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 700;

    private final PrintModel model;
    private final Look look;
    private final Consumer<Text> tell;
    private final Window owner;
    private final PrintView view;
    private final Dialog<ButtonType> dialog = new Dialog<>();

    /**
     * @param model what is printed
     * @param look the language
     * @param owner the window below
     * @param tell takes a sentence about what became of it
     */
    public PrintDialog(PrintModel model, Look look, Window owner, Consumer<Text> tell) {
        this.model = model;
        this.look = look;
        this.tell = tell;
        this.owner = owner;
        this.view = new PrintView(model, look);
        DialogPane pane = dialog.getDialogPane();
        pane.setContent(view);
        pane.setPrefSize(WIDTH, HEIGHT);
        pane.getStyleClass().add("print-dialog");
        pane.getStylesheets().add(PrintDialog.class.getResource("print.css").toExternalForm());
        button("print-docx", PrintWords.SAVE_DOCX, ButtonBar.ButtonData.LEFT, sheet().not(), () -> save("docx"));
        button("print-pdf", PrintWords.SAVE_PDF, ButtonBar.ButtonData.LEFT, drawn().not(), () -> save("pdf"));
        button(
                "print-print",
                PrintWords.PRINT,
                ButtonBar.ButtonData.OTHER,
                drawn().not().or(Bindings.isEmpty(view.printers().getItems())),
                () -> model.print(view.printers().getValue(), tell));
        pane.getButtonTypes().add(new ButtonType(look.say(PrintWords.CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.setTitle(look.say(PrintWords.TITLE));
        dialog.setResizable(true);
        Dialogs.dress(dialog, look, owner);
        Dialogs.size(dialog, WIDTH, HEIGHT);
    }

    private BooleanBinding drawn() {
        return Bindings.createBooleanBinding(
                () -> model.stateProperty().get() instanceof PrintModel.State.Drawn, model.stateProperty());
    }

    private BooleanBinding sheet() {
        return Bindings.createBooleanBinding(
                () -> model.stateProperty().get() instanceof PrintModel.State.Drawn drawn
                        && drawn.sheet().isPresent(),
                model.stateProperty());
    }

    /** A button that leaves the dialog open. */
    private void button(String id, Text words, ButtonBar.ButtonData place, BooleanBinding disabled, Runnable action) {
        ButtonType type = new ButtonType(look.say(words), place);
        dialog.getDialogPane().getButtonTypes().add(type);
        Node button = dialog.getDialogPane().lookupButton(type);
        button.setId(id);
        button.disableProperty().bind(disabled);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private void save(String ending) {
        if (model.stateProperty().get() instanceof PrintModel.State.Drawn drawn) {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(drawn.title().replaceAll("[\\\\/:*?\"<>|]", "_") + "." + ending);
            chooser.getExtensionFilters()
                    .setAll(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
            Optional.ofNullable(chooser.showSaveDialog(owner))
                    .map(File::toPath)
                    .ifPresent(file -> model.save(file, tell));
        }
    }

    /** Shows itself and waits until it is closed. */
    public void show() {
        dialog.showAndWait();
    }
}
