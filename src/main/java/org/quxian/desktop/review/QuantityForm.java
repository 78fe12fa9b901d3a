package org.quxian.desktop.review;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;

/** An amount being edited, in the unit that its text prints. What is not touched stays exactly as it was. */
final class QuantityForm {
    static final Text NO_NUMBER = new Text("数值请写成数字，如 615、1.2亿。", "Write the value as a number, like 615 or 1.2亿.");
    static final Text NO_RANGE = new Text("区间的上限要大于下限。", "The upper end of a range is above the lower one.");
    static final Text NO_UNIT = new Text("请选择单位。", "Choose a unit.");

    private static final int MOST_DIGITS = 15;

    private final Claim before;
    private final Typed typedBefore;
    private final ObjectProperty<Qualifier> qualifier = new SimpleObjectProperty<>();
    private final StringProperty number = new SimpleStringProperty();
    private final StringProperty upper = new SimpleStringProperty();
    private final ObjectProperty<Optional<Unit>> unit = new SimpleObjectProperty<>();

    /** An amount and the symbol of its base unit. */
    record Amount(Quantity quantity, String baseUnit) {}

    private record Typed(Qualifier qualifier, String number, String upper, Optional<Unit> unit) {}

    /**
     * @param claim what is edited
     * @param quote the words of the text around number and unit
     * @param catalogue the units there are
     */
    QuantityForm(Claim claim, String quote, Catalogue catalogue) {
        this.before = claim;
        Quantity quantity = claim.quantity();
        Optional<Unit> printed = printed(claim, quote, catalogue);
        qualifier.set(quantity.qualifier());
        unit.set(printed);
        number.set(shown(
                quantity instanceof Quantity.Range range
                        ? range.from()
                        : quantity.value().orElseThrow(),
                printed));
        upper.set(quantity instanceof Quantity.Range range ? shown(range.to(), printed) : "");
        this.typedBefore = typed();
    }

    ObjectProperty<Qualifier> qualifierProperty() {
        return qualifier;
    }

    /** The number, or the lower one of a range. */
    StringProperty numberProperty() {
        return number;
    }

    /** The upper number of a range. */
    StringProperty upperProperty() {
        return upper;
    }

    ObjectProperty<Optional<Unit>> unitProperty() {
        return unit;
    }

    /** The amount that is typed; empty where {@link #flaw} says what is wrong. */
    Optional<Amount> amount() {
        if (typed().equals(typedBefore)) {
            return Optional.of(new Amount(before.quantity(), before.unit()));
        }
        return unit.get().flatMap(chosen -> quantity(chosen).map(quantity -> new Amount(quantity, chosen.base())));
    }

    /** What is wrong with what is typed; empty where nothing is. */
    Optional<Text> flaw() {
        if (amount().isPresent()) {
            return Optional.empty();
        }
        if (Amounts.parse(number.get()).isEmpty()) {
            return Optional.of(NO_NUMBER);
        }
        return Optional.of(unit.get().isEmpty() ? NO_UNIT : NO_RANGE);
    }

    private Optional<Quantity> quantity(Unit chosen) {
        Optional<BigDecimal> low = Amounts.parse(number.get());
        if (qualifier.get() != Qualifier.RANGE) {
            return low.map(value -> Quantity.printed(qualifier.get(), value, chosen));
        }
        return low.flatMap(from -> Amounts.parse(upper.get())
                .filter(to -> to.compareTo(from) > 0)
                .map(to -> new Quantity.Range(chosen.toBase(from), chosen.toBase(to))));
    }

    private Typed typed() {
        return new Typed(qualifier.get(), number.get(), upper.get(), unit.get());
    }

    /** The unit in the quote where the amount can be said in it without loss; else the base unit. */
    private static Optional<Unit> printed(Claim claim, String quote, Catalogue catalogue) {
        List<Unit> fitting = catalogue.units().stream()
                .filter(unit -> unit.base().equals(claim.unit()) && quote.contains(unit.symbol()))
                .filter(unit -> in(claim.quantity().reach(), unit).isPresent())
                .sorted(Comparator.comparingInt(unit -> -unit.symbol().length()))
                .toList();
        return fitting.stream().findFirst().or(() -> catalogue.unit(claim.unit()));
    }

    private static String shown(BigDecimal base, Optional<Unit> unit) {
        return Amounts.print(unit.flatMap(printed -> in(base, printed)).orElse(base));
    }

    private static Optional<BigDecimal> in(BigDecimal base, Unit unit) {
        if (unit.factor().compareTo(BigDecimal.ONE) == 0) {
            return Optional.of(base);
        }
        try {
            BigDecimal number = base.divide(unit.factor()).stripTrailingZeros();
            return number.precision() <= MOST_DIGITS ? Optional.of(number) : Optional.empty();
        } catch (ArithmeticException endless) {
            return Optional.empty();
        }
    }
}
