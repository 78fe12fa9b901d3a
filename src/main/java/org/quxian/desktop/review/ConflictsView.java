package org.quxian.desktop.review;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.TintedText;

/** The contradictions that a document is part of: a line that opens into the sentences side by side. */
final class ConflictsView extends VBox {
    private static final double SIDE = 300;

    private final ReviewModel model;
    private final Decisions decisions;
    private final Look look;
    private final BooleanProperty opened = new SimpleBooleanProperty();
    private final VBox conflicts = new VBox();

    ConflictsView(ReviewModel model, Decisions decisions, Look look) {
        this.model = model;
        this.decisions = decisions;
        this.look = look;
        ObservableValue<String> sentence =
                model.conflictsProperty().flatMap(all -> look.text(ReviewTexts.conflicts(all.size())));
        ObservableValue<String> action =
                opened.flatMap(is -> look.text(is ? ReviewTexts.CONFLICTS_HIDE : ReviewTexts.CONFLICTS_SHOW));
        Hint banner = new Hint(Feather.ALERT_TRIANGLE, sentence, action, () -> opened.set(!opened.get()));
        banner.button().setId("conflicts-toggle");
        getChildren().setAll(banner, conflicts);
        conflicts.getStyleClass().add("conflicts-list");
        visibleProperty().bind(model.conflictsProperty().map(all -> !all.isEmpty()));
        managedProperty().bind(visibleProperty());
        model.documentProperty().subscribe((before, now) -> opened.set(false));
        model.conflictsProperty().subscribe((before, now) -> show());
        opened.subscribe((before, now) -> show());
    }

    private void show() {
        conflicts
                .getChildren()
                .setAll(
                        opened.get()
                                ? model.conflictsProperty().get().stream()
                                        .map(this::conflict)
                                        .toList()
                                : List.of());
    }

    private Node conflict(ConflictWords conflict) {
        FlowPane sides = new FlowPane();
        sides.getStyleClass().add("conflict-sides");
        conflict.sides().forEach(side -> sides.getChildren().add(side(conflict, side)));
        VBox whole = new VBox(ReviewNodes.label(conflict.subject(), "small-title"), sides);
        whole.getStyleClass().add("conflict");
        return whole;
    }

    private Node side(ConflictWords conflict, ConflictWords.Side side) {
        Button take =
                ReviewNodes.button(look, ReviewTexts.TAKE, "accent-outline", () -> decisions.resolve(conflict, side));
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
