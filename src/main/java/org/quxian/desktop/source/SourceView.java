package org.quxian.desktop.source;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The pane that says where a figure comes from. */
public final class SourceView extends ScrollPane {
    private final SourceModel model;
    private final Look look;
    private final VBox column = new VBox();

    /**
     * @param model what it shows
     * @param look the language
     */
    public SourceView(SourceModel model, Look look) {
        this.model = model;
        this.look = look;
        column.getStyleClass().add("source-column");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("source");
        getStylesheets().add(SourceView.class.getResource("source.css").toExternalForm());
        model.subjectProperty().subscribe(this::show);
    }

    private void show(Subject subject) {
        column.getChildren().setAll(head());
        switch (subject) {
            case Subject.Nothing nothing -> column.getChildren().add(nothing());
            case Subject.Figure figure -> show(figure);
            case Subject.Computed computed -> show(computed);
        }
    }

    private void show(Subject.Figure figure) {
        MarkedText text = new MarkedText(figure.passages());
        column.getChildren()
                .addAll(
                        group(
                                label(figure.indicator(), "source-indicator"),
                                label(figure.place(), "muted"),
                                number(figure),
                                label(figure.period(), "muted")),
                        chips(figure));
        figure.remarks().stream().map(SourceView::remark).forEach(column.getChildren()::add);
        column.getChildren()
                .addAll(
                        small(SourceWords.ORIGINAL),
                        group(
                                label(figure.document().title(), "source-document"),
                                label(figure.document().imprint(), "source-imprint")),
                        text);
        Platform.runLater(() -> scrollTo(text));
    }

    private void show(Subject.Computed computed) {
        column.getChildren()
                .addAll(
                        group(
                                label(computed.label(), "source-indicator"),
                                label(look.say(SourceWords.COMPUTED), "muted"),
                                label(computed.value(), "source-result")),
                        small(SourceWords.FORMULA),
                        label(computed.formula(), "source-formula"),
                        small(SourceWords.INPUTS),
                        group(computed.inputs().stream().map(this::input).toArray(Node[]::new)));
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(small(SourceWords.SOURCE), gap);
        head.getStyleClass().add("source-head");
        if (model.canGoBackProperty().get()) {
            Button back = new Button(look.say(SourceWords.BACK), new FontIcon(Feather.ARROW_LEFT));
            back.getStyleClass().addAll("flat", "small");
            back.setOnAction(event -> model.back());
            head.getChildren().add(back);
        }
        return head;
    }

    private Node nothing() {
        FontIcon icon = new FontIcon(Feather.FILE_TEXT);
        VBox nothing = new VBox(icon, label(look.say(SourceWords.NOTHING), "muted"));
        nothing.getStyleClass().add("source-nothing");
        return nothing;
    }

    private static Node number(Subject.Figure figure) {
        Label number = label(figure.value().number(), "source-number");
        number.setWrapText(false);
        number.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(
                label(figure.value().before(), "source-unit"),
                number,
                label(figure.value().unit(), "source-unit"));
        row.getStyleClass().add("source-value");
        return row;
    }

    private static Node chips(Subject.Figure figure) {
        FlowPane chips = new FlowPane();
        figure.chips().forEach(chip -> chips.getChildren().add(label(chip, "chip")));
        chips.getStyleClass().add("chips");
        return chips;
    }

    private static Node remark(String words) {
        HBox remark = new HBox(new FontIcon(Feather.INFO), label(words, "muted"));
        remark.getStyleClass().add("remark");
        return remark;
    }

    private Node input(Subject.Input input) {
        Label name = label(input.indicator(), "input-name");
        Label value = label(input.value(), "input-value");
        value.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox words = new HBox(name, gap, value);
        words.getStyleClass().add("input-words");
        Button button = new Button("", words);
        button.setAccessibleText(input.indicator() + " " + input.value());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("input");
        words.prefWidthProperty().bind(button.widthProperty().subtract(24));
        button.setOnAction(event -> model.follow(input));
        return button;
    }

    private Label small(Text words) {
        return label(look.say(words), "small-title");
    }

    private static Node group(Node... nodes) {
        VBox group = new VBox(nodes);
        group.getStyleClass().add("source-group");
        return group;
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void scrollTo(MarkedText text) {
        applyCss();
        layout();
        double room = getViewportBounds().getHeight();
        double beyond = column.getHeight() - room;
        double figure = text.getBoundsInParent().getMinY() + text.figureY();
        setVvalue(beyond <= 0 ? 0 : Math.clamp((figure - room * 0.75) / beyond, 0, 1));
    }
}
