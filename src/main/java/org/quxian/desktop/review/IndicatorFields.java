package org.quxian.desktop.review;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.ChoiceField;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** An indicator to choose, or the name and theme of a new one. */
final class IndicatorFields extends VBox {
    private final ChoiceField<Indicator> chosen;

    IndicatorFields(ClaimForm form, ObservableValue<Offers> offers, Look look) {
        IndicatorForm indicator = form.indicator();
        chosen = new ChoiceField<>(
                indicator.indicatorProperty(),
                offers.map(Offers::indicators),
                one -> look.say(one.name()),
                Indicator::unit);
        chosen.setId("edit-indicator");
        chosen.setAccessibleText(look.say(ReviewTexts.INDICATOR));
        chosen.setPromptText(look.say(ReviewTexts.FIND));
        CheckBox isNew = new CheckBox(look.say(ReviewTexts.NEW_INDICATOR));
        isNew.setId("edit-new");
        isNew.selectedProperty().bindBidirectional(indicator.newProperty());
        VBox made = made(indicator, offers, look);
        shownWhen(made, indicator.newProperty());
        shownWhen(chosen, indicator.newProperty().not());
        String phrase = look.say(ReviewTexts.called(form.figure().claim().phrase()));
        HBox below =
                ReviewNodes.row("editor-row", ReviewNodes.label(phrase, "editor-reason"), ReviewNodes.gap(), isNew);
        isNew.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(chosen, made, below);
        getStyleClass().add("editor-group");
    }

    /** The field to choose in. */
    Node first() {
        return chosen;
    }

    private static VBox made(IndicatorForm indicator, ObservableValue<Offers> offers, Look look) {
        TextField name = new TextField();
        name.setId("edit-name");
        name.setPromptText(look.say(ReviewTexts.NAME));
        name.setAccessibleText(look.say(ReviewTexts.NAME));
        name.textProperty().bindBidirectional(indicator.nameProperty());
        ChoiceField<Theme> theme = new ChoiceField<>(
                indicator.themeProperty(), offers.map(Offers::themes), one -> look.say(one.name()), one -> "");
        theme.setId("edit-theme");
        theme.setPromptText(look.say(ReviewTexts.THEME));
        theme.setAccessibleText(look.say(ReviewTexts.THEME));
        theme.setPrefColumnCount(8);
        HBox.setHgrow(theme, Priority.ALWAYS);
        HBox second = ReviewNodes.row(
                "editor-row",
                theme,
                Dialogs.chooser(
                        "edit-direction",
                        List.of(Direction.NEUTRAL, Direction.MORE_IS_BETTER, Direction.LESS_IS_BETTER),
                        indicator.directionProperty(),
                        direction -> look.say(words(direction))));
        VBox made = new VBox(name, second);
        made.getStyleClass().add("editor-group");
        return made;
    }

    private static void shownWhen(Node node, ObservableValue<Boolean> is) {
        node.visibleProperty().bind(is);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Text words(Direction direction) {
        return switch (direction) {
            case MORE_IS_BETTER -> ReviewTexts.MORE;
            case LESS_IS_BETTER -> ReviewTexts.LESS;
            case NEUTRAL -> ReviewTexts.NEUTRAL;
        };
    }
}
