package org.quxian.desktop.source;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.desktop.support.IconButton;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.TintedText;
import org.quxian.observation.Text;

/** The pane that says where a figure comes from: the figure stays at the top, its document scrolls below. */
public final class SourceView extends BorderPane {
    private final SourceModel model;
    private final Look look;
    private final VBox top = new VBox();
    private final VBox column = new VBox();
    private final ScrollPane scroll = new ScrollPane(column);

    /**
     * @param model what it shows
     * @param look the language
     */
    public SourceView(SourceModel model, Look look) {
        this.model = model;
        this.look = look;
        top.getStyleClass().add("source-top");
        column.getStyleClass().add("source-column");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setTop(top);
        setCenter(scroll);
        getStyleClass().add("source");
        getStylesheets().add(SourceView.class.getResource("source.css").toExternalForm());
        model.subjectProperty().subscribe(this::show);
    }

    private void show(Subject subject) {
        top.getChildren().setAll(head(subject));
        scroll.setVvalue(0);
        switch (subject) {
            case Subject.Nothing nothing -> show(nothing);
            case Subject.Whole whole -> {
                top.getChildren().add(SourceNodes.document(whole.document()));
                column.getChildren().setAll(MarkedText.of(whole.passages()));
            }
            case Subject.Figure figure -> show(figure);
            case Subject.Computed computed -> show(computed);
        }
    }

    private void show(Subject.Nothing nothing) {
        column.getChildren().setAll(SourceNodes.label(look.say(SourceWords.NOTHING), "muted"));
        if (!nothing.documents().isEmpty()) {
            List<HBox> rows = nothing.documents().stream()
                    .map(listed -> SourceNodes.row(
                            listed.title(), String.valueOf(listed.figures()), () -> model.read(listed.id())))
                    .toList();
            column.getChildren().addAll(small(SourceWords.DOCUMENTS), SourceNodes.rows(rows));
        }
    }

    private void show(Subject.Figure figure) {
        TintedText text = MarkedText.of(figure.passages());
        top.getChildren().addAll(SourceNodes.figure(figure), SourceNodes.chips(figure.chips()));
        if (!figure.background().decided().isEmpty()) {
            top.getChildren().add(SourceNodes.label(figure.background().decided(), "remark"));
        }
        figure.remarks().forEach(remark -> top.getChildren().add(SourceNodes.label(remark, "remark")));
        column.getChildren().setAll(others(figure.background()));
        column.getChildren().addAll(SourceNodes.document(figure.document()), text);
        column.getChildren().addAll(history(figure.background()));
        Platform.runLater(() -> scrollTo(text));
    }

    private List<Node> others(Background background) {
        if (background.others().isEmpty()) {
            return List.of();
        }
        List<HBox> rows = background.others().stream().map(this::other).toList();
        return List.of(small(SourceWords.OTHERS), SourceNodes.rows(rows));
    }

    /** One that waits has no source to be shown yet. */
    private HBox other(Background.Other other) {
        String name = other.contradicts()
                ? other.document() + "（" + look.say(SourceWords.CONTRADICTS) + "）"
                : other.document();
        HBox row = SourceNodes.row(name, other.value(), () -> model.compare(other));
        row.setDisable(!other.stands());
        return row;
    }

    private List<Node> history(Background background) {
        if (background.history().isEmpty()) {
            return List.of();
        }
        VBox events = SourceNodes.group();
        for (Background.Event event : background.history()) {
            events.getChildren()
                    .add(SourceNodes.label(event.imprint(), event.counts() ? "source-event" : "source-undone"));
            event.lines().forEach(line -> events.getChildren().add(SourceNodes.label(line, "remark")));
        }
        return List.of(small(SourceWords.HISTORY), events);
    }

    private void show(Subject.Computed computed) {
        List<HBox> rows = computed.inputs().stream()
                .map(input -> SourceNodes.row(input.indicator(), input.value(), () -> model.follow(input)))
                .toList();
        top.getChildren()
                .add(SourceNodes.group(
                        SourceNodes.label(computed.label(), "source-indicator"),
                        SourceNodes.label(look.say(SourceWords.COMPUTED), "muted"),
                        SourceNodes.label(computed.value(), "source-result")));
        column.getChildren()
                .setAll(
                        small(SourceWords.FORMULA),
                        SourceNodes.label(computed.formula(), "source-formula"),
                        small(SourceWords.INPUTS),
                        SourceNodes.rows(rows));
    }

    private Node head(Subject subject) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(small(SourceWords.SOURCE), gap);
        head.getStyleClass().add("source-head");
        if (model.canGoBackProperty().get()) {
            head.getChildren().add(new IconButton(Feather.ARROW_LEFT, look.text(SourceWords.BACK), model::back));
        }
        if (!(subject instanceof Subject.Nothing)) {
            head.getChildren().add(new IconButton(Feather.X, look.text(SourceWords.CLOSE), model::close));
        }
        return head;
    }

    private Label small(Text words) {
        return SourceNodes.label(look.say(words), "small-title");
    }

    private void scrollTo(TintedText text) {
        applyCss();
        layout();
        double room = scroll.getViewportBounds().getHeight();
        double beyond = column.getHeight() - room;
        double figure = text.getBoundsInParent().getMinY() + text.lastTintY();
        scroll.setVvalue(beyond <= 0 ? 0 : Math.clamp((figure - room * 0.4) / beyond, 0, 1));
    }
}
