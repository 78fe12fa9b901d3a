package org.quxian.desktop.review;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.TintedText;

/** The contradictions that a document is part of: a line that opens into the sentences side by side. */
final class ConflictsView extends VBox {
    private static final double SIDE = 300;

    private final ReviewModel model;
    private final Decisions decisions;
    private final Look look;
    private final BooleanProperty opened = new SimpleBooleanProperty();

    ConflictsView(ReviewModel model, Decisions decisions, Look look) {
        this.model = model;
        this.decisions = decisions;
        this.look = look;
        getStyleClass().add("conflicts");
        managedProperty().bind(visibleProperty());
        model.documentProperty().subscribe((before, now) -> opened.set(false));
        model.conflictsProperty().subscribe(conflicts -> show());
        opened.subscribe((before, now) -> show());
        look.languageProperty().subscribe((before, now) -> show());
    }

    private void show() {
        List<ConflictWords> conflicts = model.conflictsProperty().get();
        setVisible(!conflicts.isEmpty());
        getChildren().setAll(banner(conflicts.size()));
        if (opened.get()) {
            conflicts.forEach(conflict -> getChildren().add(conflict(conflict)));
        }
    }

    private HBox banner(int count) {
        Label words = ReviewNodes.label(look.say(ReviewTexts.conflicts(count)), "hint-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button toggle = ReviewNodes.button(
                look,
                opened.get() ? ReviewTexts.CONFLICTS_HIDE : ReviewTexts.CONFLICTS_SHOW,
                "flat",
                () -> opened.set(!opened.get()));
        toggle.setId("conflicts-toggle");
        return ReviewNodes.row("hint", new FontIcon(Feather.ALERT_TRIANGLE), words, toggle);
    }

    private Node conflict(ConflictWords conflict) {
        FlowPane sides = new FlowPane();
        sides.getStyleClass().add("conflict-sides");
        conflict.sides().forEach(side -> sides.getChildren().add(side(side)));
        VBox whole = new VBox(ReviewNodes.label(conflict.subject(), "small-title"), sides);
        whole.getStyleClass().add("conflict");
        return whole;
    }

    private Node side(ConflictWords.Side side) {
        Button take = ReviewNodes.button(look, ReviewTexts.TAKE, "accent-outline", () -> decisions.resolve(side));
        take.getStyleClass().add("conflict-take");
        VBox words = new VBox(
                ReviewNodes.row(
                        "head-row",
                        ReviewNodes.whole(side.value(), "conflict-value"),
                        ReviewNodes.gap(),
                        ReviewNodes.whole(side.state(), "card-state")),
                sentence(side),
                ReviewNodes.label(side.document(), "head-imprint"),
                take);
        words.setPrefWidth(SIDE);
        words.getStyleClass().add("conflict-side");
        return words;
    }

    private static Node sentence(ConflictWords.Side side) {
        int at = side.sentence().indexOf(side.quote());
        List<TintedText.Tint> tints = at < 0
                ? List.of()
                : List.of(new TintedText.Tint(at, at + side.quote().length(), "mark-pending", TintedText.Kind.GROUND));
        return new TintedText(List.of(new TintedText.Run(side.sentence(), "conflict-sentence")), tints);
    }
}
