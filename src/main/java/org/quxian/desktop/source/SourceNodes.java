package org.quxian.desktop.source;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quxian.chart.Parts;
import org.quxian.observation.Legible;

/** The pieces that the pane is made of. */
final class SourceNodes {

    private SourceNodes() {}

    static Label label(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    static VBox group(Node... nodes) {
        VBox group = new VBox(nodes);
        group.getStyleClass().add("source-group");
        return group;
    }

    static VBox rows(List<HBox> rows) {
        VBox group = new VBox();
        group.getChildren().setAll(rows);
        group.getStyleClass().add("source-rows");
        return group;
    }

    static Node figure(Subject.Figure figure) {
        return group(
                label(figure.indicator(), "source-indicator"),
                label(figure.place(), "muted"),
                number(figure.value()),
                label(figure.period(), "muted"));
    }

    static Node document(Subject.DocumentWords document) {
        VBox group = group(label(document.title(), "source-document"));
        if (!document.imprint().isEmpty()) {
            group.getChildren().add(label(document.imprint(), "source-imprint"));
        }
        return group;
    }

    static Node chips(List<String> chips) {
        FlowPane pane = new FlowPane();
        chips.forEach(chip -> pane.getChildren().add(label(chip, "chip")));
        pane.getStyleClass().add("chips");
        return pane;
    }

    /** A name that opens something, with a value at the right. */
    static HBox row(String name, String value, Runnable action) {
        Label number = label(value, "row-value");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Button row = new Button(Legible.of(name));
        row.setWrapText(true);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(Legible.of(name + " " + value));
        row.getStyleClass().add("source-row");
        row.setOnAction(event -> action.run());
        HBox.setHgrow(row, Priority.ALWAYS);
        HBox words = new HBox(row, number);
        words.getStyleClass().add("row-words");
        return words;
    }

    private static Node number(Parts value) {
        HBox row = new HBox();
        if (!value.before().isEmpty()) {
            row.getChildren().add(label(value.before(), "source-unit"));
        }
        Label number = label(value.number(), "source-number");
        number.setWrapText(false);
        number.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(number, label(value.unit(), "source-unit"));
        row.getStyleClass().add("source-value");
        return row;
    }
}
