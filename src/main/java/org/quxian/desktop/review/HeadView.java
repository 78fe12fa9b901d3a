package org.quxian.desktop.review;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Legible;

/** What stands above a text: title, publisher and day, and what can be done with the whole of it. */
final class HeadView extends VBox {
    private final ReviewModel model;
    private final Doors doors;

    HeadView(ReviewModel model, Decisions decisions, Doors doors, Look look) {
        this.model = model;
        this.doors = doors;
        Label title = ReviewNodes.label("", "head-title");
        title.textProperty().bind(head(head -> Legible.of(head.title()), ""));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button day = ReviewNodes.button(look, ReviewTexts.DAY, "flat", this::redate);
        day.setId("review-redate");
        Button close = ReviewNodes.button(look, ReviewTexts.CLOSE, "flat", decisions::closeDocument);
        close.setId("review-close");
        shownWhen(close, head(head -> !head.closed(), false));
        Label imprint = ReviewNodes.label("", "head-imprint");
        imprint.textProperty().bind(head(head -> Legible.of(head.imprint()), ""));
        shownWhen(imprint, head(head -> !head.imprint().isEmpty(), false));
        Hint undated =
                new Hint(Feather.CALENDAR, look.text(ReviewTexts.NO_DAY), look.text(ReviewTexts.SET_DAY), this::redate);
        undated.button().setId("review-day");
        shownWhen(undated, head(head -> !head.dated(), false));
        getChildren().setAll(ReviewNodes.row("head-row", title, day, close), imprint, undated);
        getStyleClass().add("head-view");
    }

    private <T> ObservableValue<T> head(Function<DocumentHead, T> part, T otherwise) {
        return model.headProperty().map(head -> head.map(part).orElse(otherwise));
    }

    private void redate() {
        model.headProperty().get().map(DocumentHead::id).ifPresent(doors.redate());
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(node.visibleProperty());
    }
}
