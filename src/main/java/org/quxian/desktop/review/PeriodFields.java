package org.quxian.desktop.review;

import java.util.Arrays;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;

/** The kind of time and its days in a row, and below them why the reader of texts took that time. */
final class PeriodFields extends VBox {
    private final ComboBox<PeriodKind> kind;

    PeriodFields(ClaimForm form, Look look) {
        PeriodForm period = form.period();
        kind = Dialogs.chooser(
                "edit-period",
                Arrays.asList(PeriodKind.values()),
                period.kindProperty(),
                value -> look.say(value.label()));
        kind.setMinWidth(104);
        TextField first = field(
                "edit-first",
                period.firstProperty(),
                period,
                period.kindProperty().map(PeriodKind::hasFirst));
        TextField last = field(
                "edit-last",
                period.lastProperty(),
                period,
                period.kindProperty().map(PeriodKind::hasLast));
        HBox row = ReviewNodes.row("editor-row", kind, first, last);
        getChildren()
                .setAll(
                        row,
                        ReviewNodes.label(look.say(form.figure().candidate().reason()), "editor-reason"));
        getStyleClass().add("editor-group");
    }

    /** The field for the kind. */
    Node first() {
        return kind;
    }

    private static TextField field(
            String id, StringProperty value, PeriodForm period, ObservableValue<Boolean> isShown) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(8);
        field.textProperty().bindBidirectional(value);
        field.promptTextProperty().bind(period.kindProperty().map(PeriodKind::prompt));
        field.visibleProperty().bind(isShown);
        field.managedProperty().bind(field.visibleProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }
}
