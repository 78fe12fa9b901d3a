package org.quxian.desktop.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.quxian.chart.NamePattern;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.render.file.PictureFormat;

/** Asks what to export, in which format, how large and where to, and about files that exist. */
public final class ExportDialog {
    private static final double NAMES_WIDTH = 440;

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
        Dialogs.fit(dialog, form.whatProperty());
        Dialogs.fit(dialog, form.nameProperty());
        Dialogs.fit(dialog, form.formatProperty());
        Dialogs.fit(dialog, form.size().sizingProperty());
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
        try {
            Optional<Order> order = form.order();
            List<Path> existing = order.isPresent() ? model.existing(order.get()) : List.of();
            return Overwriting.agreed(existing, look, owner);
        } catch (ReportableException wrong) {
            Dialogs.say(look, owner, wrong.sentence());
            return false;
        }
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("export-grid");
        grid.addRow(
                0, label(ExportWords.WHAT), chooser("export-what", form.choices(), form.whatProperty(), What::label));
        grid.addRow(1, label(ExportWords.FORMAT), format());
        grid.addRow(2, label(ExportWords.SIZE), new SizeChooser(form.size(), look));
        grid.addRow(3, label(ExportWords.APPEARANCE), appearance());
        grid.addRow(4, label(ExportWords.FOLDER), new FolderField(form.folderProperty(), look, owner));
        grid.addRow(5, label(ExportWords.NAME), name());
        return grid;
    }

    private Node format() {
        return chooser("export-format", List.of(PictureFormat.values()), form.formatProperty(), PictureFormat::label);
    }

    private Node appearance() {
        return chooser("export-appearance", List.of(Appearance.values()), form.appearanceProperty(), Appearance::label);
    }

    private Node name() {
        TextField name = new TextField();
        name.setId("export-name");
        name.textProperty().bindBidirectional(form.nameProperty());
        Label places = new Label(look.say(ExportWords.PLACES) + NamePattern.places(look.language()));
        Label names = new Label();
        names.setId("export-names");
        for (Label line : List.of(places, names)) {
            line.getStyleClass().add("muted");
            line.setWrapText(true);
            line.setPrefWidth(NAMES_WIDTH);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.visibleProperty().bind(form.whatProperty().isEqualTo(What.ALL_CHARTS));
            line.managedProperty().bind(line.visibleProperty());
        }
        form.nameProperty().subscribe(now -> preview(names));
        form.formatProperty().subscribe(now -> preview(names));
        VBox lines = new VBox(name, places, names);
        lines.getStyleClass().add("export-sizes");
        return lines;
    }

    private void preview(Label names) {
        names.setText(form.names().map(look::say).orElse(""));
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
}
