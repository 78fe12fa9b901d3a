package org.quxian.desktop.export;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** A choice of sizes, fields for one's own, and what that makes of the image. */
final class SizeChooser extends VBox {
    private final SizeForm form;

    SizeChooser(SizeForm form, Look look) {
        this.form = form;
        ComboBox<Sizing> sizing = Dialogs.chooser(
                "export-size", List.of(Sizing.values()), form.sizingProperty(), choice -> look.say(choice.label()));
        ComboBox<Integer> scale = Dialogs.chooser(
                "export-scale",
                IntStream.rangeClosed(1, 4).boxed().toList(),
                form.scaleProperty(),
                times -> look.say(ExportWords.times(times)));
        Node pixels = fields(
                Sizing.PIXELS,
                field("export-width", form.widthProperty()),
                new Label("×"),
                field("export-height", form.heightProperty()));
        Node paper = fields(
                Sizing.PAPER,
                field("export-millimetres", form.millimetresProperty()),
                new Label(look.say(Text.same("mm"))),
                field("export-dpi", form.dpiProperty()),
                new Label(look.say(Text.same("dpi"))));
        shown(scale, form.sizingProperty().map(now -> now != Sizing.PAPER));
        HBox row = new HBox(sizing, pixels, paper, scale);
        row.getStyleClass().add("export-row");
        Label report = new Label();
        report.setId("export-pixels");
        report.textProperty().bind(form.reportProperty().map(look::say));
        report.getStyleClass().add("muted");
        getChildren().setAll(row, report);
        getStyleClass().add("export-sizes");
    }

    private Node fields(Sizing sizing, Node... nodes) {
        HBox fields = new HBox(nodes);
        fields.getStyleClass().add("export-row");
        shown(fields, form.sizingProperty().map(now -> now == sizing));
        return fields;
    }

    private static void shown(Node node, ObservableValue<Boolean> isShown) {
        node.visibleProperty().bind(isShown);
        node.managedProperty().bind(isShown);
    }

    private static TextField field(String id, StringProperty value) {
        TextField field = new TextField();
        field.setId(id);
        field.textProperty().bindBidirectional(value);
        field.getStyleClass().add("export-side");
        return field;
    }
}
