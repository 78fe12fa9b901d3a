package org.quxian.desktop.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;

/** A choice of sizes, and two fields for one's own. */
final class SizeChooser extends HBox {
    private final ExportForm form;
    private final ObjectProperty<Optional<Format>> preset = new SimpleObjectProperty<>();
    private final Spinner<Integer> width;
    private final Spinner<Integer> height;

    SizeChooser(ExportForm form, Look look) {
        this.form = form;
        Format first = form.formatProperty().get();
        width = spinner("export-width", first.width());
        height = spinner("export-height", first.height());
        List<Optional<Format>> choices = new ArrayList<>();
        List.of(Format.REPORT, Format.SLIDE, Format.WALL).forEach(format -> choices.add(Optional.of(format)));
        choices.add(Optional.empty());
        preset.set(Optional.of(first));
        ComboBox<Optional<Format>> presets = Dialogs.chooser(
                "export-size",
                choices,
                preset,
                choice -> look.say(choice.map(Format::label).orElse(ExportWords.CUSTOM)));
        HBox custom = new HBox(width, new Label("×"), height);
        custom.getStyleClass().add("export-row");
        custom.visibleProperty().bind(preset.map(Optional::isEmpty));
        getChildren().setAll(presets, custom);
        getStyleClass().add("export-row");
        preset.subscribe(now -> update());
        width.valueProperty().subscribe(now -> update());
        height.valueProperty().subscribe(now -> update());
    }

    private void update() {
        form.formatProperty().set(preset.get().orElseGet(() -> new Format(width.getValue(), height.getValue())));
    }

    private static Spinner<Integer> spinner(String id, int value) {
        Spinner<Integer> spinner = new Spinner<>(Format.LEAST, Format.MOST, value, 10);
        spinner.setId(id);
        spinner.setEditable(true);
        spinner.getStyleClass().add("export-side");
        spinner.focusedProperty().subscribe(now -> spinner.commitValue());
        return spinner;
    }
}
