package org.quxian.desktop.export;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** Asks what to export, how large and where to, and about files that exist. */
public final class ExportDialog {
    private final ExportModel model;
    private final ExportForm form;
    private final Look look;
    private final Window owner;

    /**
     * @param model what can be exported
     * @param look the language, and the appearance to begin with
     * @param owner the window below
     */
    public ExportDialog(ExportModel model, Look look, Window owner) {
        this.model = model;
        this.form = new ExportForm(model, look.appearance());
        this.look = look;
        this.owner = owner;
    }

    /** Shows itself and waits. Gives the order, files that may be overwritten agreed on; empty where it was cancelled. */
    public Optional<Order> ask() {
        Dialog<Order> dialog = new Dialog<>();
        ButtonType export = new ButtonType(look.say(ExportWords.EXPORT), ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(look.say(ExportWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.setTitle(look.say(ExportWords.TITLE));
        dialog.getDialogPane().setContent(grid());
        dialog.getDialogPane().getButtonTypes().setAll(export, cancel);
        dialog.getDialogPane().getStyleClass().add("export-dialog");
        Dialogs.dress(dialog, look, owner);
        dialog.getDialogPane()
                .getStylesheets()
                .add(ExportDialog.class.getResource("export.css").toExternalForm());
        Node button = dialog.getDialogPane().lookupButton(export);
        button.disableProperty().bind(form.incomplete());
        button.addEventFilter(ActionEvent.ACTION, event -> {
            if (!agreed()) {
                event.consume();
            }
        });
        dialog.setResultConverter(pressed -> pressed == export ? form.order().orElse(null) : null);
        return dialog.showAndWait();
    }

    private boolean agreed() {
        List<Path> existing = form.order().map(model::existing).orElse(List.of());
        return existing.isEmpty()
                || Dialogs.ask(
                        look,
                        owner,
                        ExportWords.exists(
                                existing.size(),
                                existing.getFirst().getFileName().toString()),
                        ExportWords.OVERWRITE,
                        ExportWords.KEEP);
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-grid");
        grid.addRow(0, label(ExportWords.WHAT), what());
        grid.addRow(1, label(ExportWords.SIZE), new SizeChooser(form, look));
        grid.addRow(2, label(ExportWords.SCALE), scale());
        grid.addRow(3, label(ExportWords.APPEARANCE), appearance());
        grid.addRow(4, label(ExportWords.FOLDER), folder());
        grid.addRow(5, label(ExportWords.NAME), name());
        return grid;
    }

    private Node what() {
        return chooser("export-what", form.choices(), form.whatProperty(), What::label);
    }

    private Node appearance() {
        return chooser("export-appearance", List.of(Appearance.values()), form.appearanceProperty(), Appearance::label);
    }

    private Node scale() {
        ComboBox<Integer> scale = chooser(
                "export-scale",
                IntStream.rangeClosed(1, 4).boxed().toList(),
                form.scaleProperty(),
                times -> Text.same(times + " ×"));
        Label pixels = new Label();
        pixels.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> look.say(ExportWords.pixels(
                                form.formatProperty().get().width()
                                        * form.scaleProperty().get(),
                                form.formatProperty().get().height()
                                        * form.scaleProperty().get())),
                        form.formatProperty(),
                        form.scaleProperty()));
        pixels.getStyleClass().add("muted");
        return row(scale, pixels);
    }

    private Node folder() {
        TextField folder = new TextField();
        folder.setId("export-folder");
        folder.textProperty().bindBidirectional(form.folderProperty());
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button browse = new Button(look.say(ExportWords.BROWSE));
        browse.setOnAction(event -> browse());
        return row(folder, browse);
    }

    private Node name() {
        TextField name = new TextField();
        name.setId("export-name");
        name.textProperty().bindBidirectional(form.nameProperty());
        name.setPromptText(look.say(ExportWords.EACH_NAMED));
        name.disableProperty().bind(form.whatProperty().isEqualTo(What.ALL_CHARTS));
        return name;
    }

    private void browse() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(look.say(ExportWords.FOLDER));
        Optional.of(new File(form.folderProperty().get()))
                .filter(folder -> Files.isDirectory(folder.toPath()))
                .ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(owner))
                .ifPresent(chosen -> form.folderProperty().set(chosen.getPath()));
    }

    private <T> ComboBox<T> chooser(String id, List<T> choices, ObjectProperty<T> value, Function<T, Text> label) {
        return Dialogs.chooser(id, choices, value, choice -> look.say(label.apply(choice)));
    }

    private Label label(Text words) {
        Label label = new Label(look.say(words));
        label.getStyleClass().add("muted");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("export-row");
        return row;
    }
}
