package org.quxian.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.observation.Direction;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;
import org.quxian.review.NewIndicator;

/** What is measured, being edited: an indicator that there is, or a new one. */
final class IndicatorForm {
    static final Text NO_INDICATOR = new Text("请选择指标，或新建一个。", "Choose an indicator or make a new one.");
    static final Text NO_NAME = new Text("请写出新指标的名称。", "Give the new indicator a name.");
    static final Text NO_THEME = new Text("请为新指标选择主题。", "Choose a theme for the new indicator.");

    private final ObjectProperty<Optional<Indicator>> indicator = new SimpleObjectProperty<>();
    private final BooleanProperty isNew = new SimpleBooleanProperty();
    private final StringProperty name = new SimpleStringProperty();
    private final ObjectProperty<Optional<Theme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.NEUTRAL);

    /**
     * @param indicator what is measured; empty where it is not known
     * @param phrase what the text calls it
     */
    IndicatorForm(Optional<Indicator> indicator, String phrase) {
        this.indicator.set(indicator);
        this.name.set(phrase);
    }

    ObjectProperty<Optional<Indicator>> indicatorProperty() {
        return indicator;
    }

    /** Whether a new indicator is to be made rather than one chosen. */
    BooleanProperty newProperty() {
        return isNew;
    }

    /** The name of the new one. */
    StringProperty nameProperty() {
        return name;
    }

    ObjectProperty<Optional<Theme>> themeProperty() {
        return theme;
    }

    ObjectProperty<Direction> directionProperty() {
        return direction;
    }

    /** The one that was chosen; empty where a new one is to be made. */
    Optional<Indicator> chosen() {
        return isNew.get() ? Optional.empty() : indicator.get();
    }

    /** The one that is to be made, measured in {@code baseUnit}; empty where one was chosen. */
    Optional<NewIndicator> wanted(String baseUnit) {
        return isNew.get()
                ? theme.get()
                        .map(of -> new NewIndicator(
                                Text.same(name.get().strip()), of.id(), baseUnit, direction.get(), List.of()))
                : Optional.empty();
    }

    /** What is wrong with it; empty where nothing is. */
    Optional<Text> flaw() {
        if (!isNew.get()) {
            return indicator.get().isEmpty() ? Optional.of(NO_INDICATOR) : Optional.empty();
        }
        if (name.get().isBlank()) {
            return Optional.of(NO_NAME);
        }
        return theme.get().isEmpty() ? Optional.of(NO_THEME) : Optional.empty();
    }
}
