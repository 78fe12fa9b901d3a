package org.quxian.desktop.review;

import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.quxian.desktop.support.ClaimWords;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Change;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;
import org.quxian.review.ClaimCheck;
import org.quxian.review.NewIndicator;
import org.quxian.review.ReviewedCandidate;

/** A claim being edited: what is typed and chosen, and what is wrong with it. It knows no control. */
final class ClaimForm {
    static final Text NO_AREA = new Text("请选择区县。", "Choose a district.");

    private final ReviewedCandidate figure;
    private final Document document;
    private final Catalogue catalogue;
    private final QuantityForm quantity;
    private final PeriodForm period;
    private final ObjectProperty<Optional<Area>> area = new SimpleObjectProperty<>();
    private final IndicatorForm indicator;
    private final ObjectProperty<Optional<Change>> change = new SimpleObjectProperty<>();
    private final ObjectProperty<Nature> nature = new SimpleObjectProperty<>();
    private final ScopeForm scope;
    private final StringProperty why = new SimpleStringProperty("");
    private final ObservableMap<Field, Text> flaws = FXCollections.observableHashMap();

    /**
     * @param figure what is edited, with what has been decided on it
     * @param document where it stands
     * @param catalogue the names there are
     */
    ClaimForm(ReviewedCandidate figure, Document document, Catalogue catalogue) {
        this.figure = figure;
        this.document = document;
        this.catalogue = catalogue;
        Claim claim = figure.claim();
        this.quantity = new QuantityForm(claim, quote(), catalogue);
        this.period = new PeriodForm(claim.period());
        this.indicator = new IndicatorForm(claim.indicator().flatMap(catalogue::indicator), claim.phrase());
        this.scope = new ScopeForm(claim.scope());
        area.set(new ClaimWords(catalogue, Language.ZH).areaOf(claim, document));
        change.set(claim.change());
        nature.set(claim.nature());
    }

    /** What is edited. */
    ReviewedCandidate figure() {
        return figure;
    }

    /** Where it stands. */
    Document document() {
        return document;
    }

    /** The words of the text around number and unit. */
    String quote() {
        return document.quote(figure.candidate().source().spans());
    }

    QuantityForm quantity() {
        return quantity;
    }

    PeriodForm period() {
        return period;
    }

    IndicatorForm indicator() {
        return indicator;
    }

    ScopeForm scope() {
        return scope;
    }

    ObjectProperty<Optional<Area>> areaProperty() {
        return area;
    }

    ObjectProperty<Optional<Change>> changeProperty() {
        return change;
    }

    ObjectProperty<Nature> natureProperty() {
        return nature;
    }

    StringProperty whyProperty() {
        return why;
    }

    /** Why it is so, in the person's words; empty where they gave none. */
    Optional<Text> why() {
        return Optional.of(why.get().strip()).filter(words -> !words.isEmpty()).map(Text::same);
    }

    /** What is wrong, a sentence for each field that it is wrong with. */
    ObservableMap<Field, Text> flaws() {
        return flaws;
    }

    /** The first field that the text has left open; the value where it has left none. */
    Field firstOpen() {
        if (figure.claim().indicator().isEmpty()) {
            return Field.INDICATOR;
        }
        return figure.claim().area().isEmpty() ? Field.AREA : Field.VALUE;
    }

    /** What the form holds; says what is wrong with it where something is. */
    Filled fill() {
        flaws.clear();
        flag(Field.VALUE, quantity.flaw());
        flag(Field.INDICATOR, indicator.flaw());
        flag(Field.AREA, area.get().isEmpty() ? Optional.of(NO_AREA) : Optional.empty());
        flag(Field.PERIOD, period.flaw());
        flag(Field.SCOPE, scope.flaw());
        return flaws.isEmpty() ? filled(claim()) : flawed();
    }

    private Filled filled(Claim claim) {
        Optional<NewIndicator> wanted = indicator.wanted(claim.unit());
        if (wanted.isPresent()) {
            return new Filled.Wanting(claim, wanted.get());
        }
        unitFlaw(claim).ifPresent(flaw -> flaws.put(Field.VALUE, flaw));
        if (flaws.isEmpty()) {
            flag(Field.INDICATOR, new ClaimCheck(catalogue).flaw(claim, document));
        }
        return flaws.isEmpty() ? new Filled.Whole(claim) : flawed();
    }

    private Filled flawed() {
        return new Filled.Flawed(Arrays.stream(Field.values())
                .filter(flaws::containsKey)
                .findFirst()
                .orElse(Field.VALUE));
    }

    private Claim claim() {
        QuantityForm.Amount amount = quantity.amount().orElseThrow();
        return new Claim(
                area.get().map(Area::code),
                indicator.chosen().map(Indicator::id),
                figure.claim().phrase(),
                period.period().orElseThrow(),
                amount.quantity(),
                amount.baseUnit(),
                change.get(),
                nature.get(),
                scope.scope().orElseThrow());
    }

    private Optional<Text> unitFlaw(Claim claim) {
        return indicator
                .chosen()
                .filter(chosen -> !chosen.unit().equals(claim.unit()))
                .map(chosen -> new Text(
                        "“%s”以%s计，这里的单位是%s。".formatted(chosen.name().zh(), chosen.unit(), claim.unit()),
                        "%s is measured in %s, and the unit here is %s."
                                .formatted(chosen.name().en(), unitName(chosen.unit()), unitName(claim.unit()))));
    }

    private String unitName(String symbol) {
        return catalogue.unit(symbol).map(Unit::name).orElse(symbol);
    }

    private void flag(Field field, Optional<Text> flaw) {
        flaw.ifPresent(sentence -> flaws.put(field, sentence));
    }
}
