package org.quxian.desktop.mapping;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quxian.desktop.support.Look;
import org.quxian.exchange.Grid;
import org.quxian.exchange.mapping.ColumnUse;
import org.quxian.exchange.mapping.TableMapping;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** A table, what its columns are, and what is wrong in it. */
final class MappingView extends VBox {
    private final MappingModel model;
    private final Look look;
    private final Label summary = new Label();
    private final ListView<String> faults = new ListView<>();

    MappingView(MappingModel model, Look look) {
        this.model = model;
        this.look = look;
        Label hint = new Label(look.say(MappingWords.HINT));
        hint.getStyleClass().add("mapping-hint");
        hint.setWrapText(true);
        PreviewGrid preview = new PreviewGrid(model, look);
        VBox.setVgrow(preview, Priority.ALWAYS);
        summary.setId("mapping-summary");
        summary.setWrapText(true);
        summary.getStyleClass().add("mapping-summary");
        faults.setId("mapping-faults");
        faults.setAccessibleText(look.say(MappingWords.FAULTS));
        faults.getStyleClass().add("mapping-faults");
        getStyleClass().add("mapping");
        getChildren().setAll(head(), hint, preview, fixed(), summary, faults);
        model.checkedProperty().subscribe(this::show);
    }

    private Node head() {
        Label name = new Label(Legible.line(model.name()));
        name.getStyleClass().add("mapping-name");
        HBox head = new HBox(name);
        head.getStyleClass().add("mapping-head");
        if (model.grids().size() > 1) {
            ComboBox<Grid> sheets = new ComboBox<>();
            sheets.setId("mapping-sheet");
            sheets.getItems().setAll(model.grids());
            sheets.setConverter(new Names());
            sheets.setValue(model.tableProperty().get().grid());
            sheets.valueProperty().subscribe((before, grid) -> model.open(grid));
            head.getChildren().add(field(MappingWords.SHEET, sheets));
        }
        TextField day = new TextField();
        day.setId("mapping-published");
        day.setPromptText("2021-07-31");
        day.textProperty().bindBidirectional(model.publishedProperty());
        head.getChildren().add(field(MappingWords.PUBLISHED, day));
        return head;
    }

    private Node fixed() {
        Label title = new Label(look.say(MappingWords.WHOLE));
        title.getStyleClass().add("mapping-hint");
        HBox row = new HBox();
        row.getStyleClass().add("mapping-row");
        for (ColumnUse use : TableMapping.FIXABLE) {
            TextField field = new TextField();
            field.setId("fixed-" + use.code());
            model.tableProperty().subscribe(table -> {
                String words = table.mapping().fixed().getOrDefault(use, "");
                if (!words.equals(field.getText().strip())) {
                    field.setText(words);
                }
            });
            field.textProperty().subscribe((before, words) -> model.fix(use, words));
            VBox labelled = field(use.label(), field);
            HBox.setHgrow(labelled, Priority.SOMETIMES);
            row.getChildren().add(labelled);
        }
        return new VBox(title, row);
    }

    private VBox field(Text name, Node content) {
        Label label = new Label(look.say(name));
        label.getStyleClass().add("mapping-label");
        label.setLabelFor(content);
        content.setAccessibleText(look.say(name));
        VBox field = new VBox(label, content);
        field.getStyleClass().add("mapping-field");
        return field;
    }

    private void show(MappingModel.Checked checked) {
        List<String> lines = List.of();
        switch (checked) {
            case MappingModel.Checked.Unread unread ->
                summary.setText(
                        unread.flaws().isEmpty()
                                ? look.say(MappingWords.CHECKING)
                                : unread.flaws().stream().map(look::say).collect(Collectors.joining("\n")));
            case MappingModel.Checked.Read read -> {
                summary.setText(look.say(MappingWords.summary(read.reading())));
                lines = read.reading().faults().stream()
                        .map(fault -> look.say(fault.line()))
                        .toList();
            }
        }
        faults.getItems().setAll(lines);
        faults.setVisible(!lines.isEmpty());
        faults.setManaged(!lines.isEmpty());
    }

    private static final class Names extends StringConverter<Grid> {
        @Override
        public String toString(@Nullable Grid grid) {
            return grid == null ? "" : Legible.of(grid.name());
        }

        @Override
        public Grid fromString(String typed) {
            throw new UnsupportedOperationException("this box is not typed into");
        }
    }
}
