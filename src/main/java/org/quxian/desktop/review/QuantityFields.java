package org.quxian.desktop.review;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.KindWords;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Language;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Unit;

/** Qualifier, number and unit in a row; a second number for a range. */
final class QuantityFields extends HBox {
    private final TextField number = new TextField();

    QuantityFields(QuantityForm form, ObservableValue<Offers> offers, Look look) {
        ComboBox<Qualifier> qualifier = Dialogs.chooser(
                "edit-qualifier",
                List.of(Qualifier.values()),
                form.qualifierProperty(),
                value -> look.say(KindWords.label(value)));
        number.setId("edit-number");
        number.textProperty().bindBidirectional(form.numberProperty());
        TextField upper = new TextField();
        upper.setId("edit-upper");
        upper.textProperty().bindBidirectional(form.upperProperty());
        Label to = new Label("–");
        to.setMinWidth(USE_PREF_SIZE);
        List.of(to, upper).forEach(node -> {
            node.visibleProperty().bind(form.qualifierProperty().isEqualTo(Qualifier.RANGE));
            node.managedProperty().bind(node.visibleProperty());
        });
        ChoiceField<Unit> unit = new ChoiceField<>(
                form.unitProperty(),
                offers.map(Offers::units),
                Unit::symbol,
                value -> look.language() == Language.ZH ? "" : value.name());
        unit.setId("edit-unit");
        unit.setAccessibleText(look.say(ReviewTexts.UNIT));
        unit.setPromptText(look.say(ReviewTexts.UNIT));
        setHgrow(number, Priority.ALWAYS);
        setHgrow(upper, Priority.ALWAYS);
        number.setPrefColumnCount(6);
        upper.setPrefColumnCount(6);
        unit.setPrefColumnCount(5);
        unit.setMinWidth(84);
        qualifier.setMinWidth(86);
        getChildren().setAll(qualifier, number, to, upper, unit);
        getStyleClass().add("editor-row");
    }

    /** The field for the number. */
    Node number() {
        return number;
    }
}
