package org.quxian.desktop.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;

/** What stands above a text: title, publisher and day, and what can be done with the whole of it. */
final class HeadView extends VBox {
    private final Look look;
    private final Decisions decisions;
    private final Doors doors;

    HeadView(ReviewModel model, Decisions decisions, Doors doors, Look look) {
        this.look = look;
        this.decisions = decisions;
        this.doors = doors;
        getStyleClass().add("head-view");
        model.headProperty().subscribe(head -> head.ifPresent(this::show));
    }

    private void show(DocumentHead head) {
        Label title = ReviewNodes.label(head.title(), "head-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button day = ReviewNodes.button(
                look, ReviewTexts.DAY, "flat", () -> doors.redate().accept(head.id()));
        day.setId("review-redate");
        HBox first = ReviewNodes.row("head-row", title, day);
        if (!head.closed()) {
            Button close = ReviewNodes.button(look, ReviewTexts.CLOSE, "flat", decisions::closeDocument);
            close.setId("review-close");
            first.getChildren().add(close);
        }
        getChildren().setAll(first);
        if (!head.imprint().isEmpty()) {
            getChildren().add(ReviewNodes.label(head.imprint(), "head-imprint"));
        }
        if (!head.dated()) {
            getChildren().add(undated(head));
        }
    }

    private HBox undated(DocumentHead head) {
        Label words = ReviewNodes.label(look.say(ReviewTexts.NO_DAY), "hint-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button give = ReviewNodes.button(
                look, ReviewTexts.SET_DAY, "flat", () -> doors.redate().accept(head.id()));
        give.setId("review-day");
        return ReviewNodes.row("hint", new FontIcon(Feather.CALENDAR), words, give);
    }
}
