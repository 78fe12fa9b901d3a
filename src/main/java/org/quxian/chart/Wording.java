package org.quxian.chart;

import java.util.List;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Text;
import org.quxian.series.Derived;
import org.quxian.series.Figure;

/** Figures and marks in the words of one language. */
final class Wording {

    private static final Text NUMBERS =
            new Text("零 一 两 三 四 五 六 七 八 九 十", "zero one two three four five six seven eight nine ten");

    private final Language language;
    private final QuantityFormat quantities;
    private final IntervalFormat intervals;
    private final PeriodFormat periods;
    private final FormulaFormat formulas;
    private final UnitWords units;

    Wording(Language language) {
        this.language = language;
        this.quantities = new QuantityFormat(language);
        this.intervals = new IntervalFormat(language);
        this.periods = new PeriodFormat(language);
        this.formulas = new FormulaFormat(language);
        this.units = new UnitWords(language);
    }

    Language language() {
        return language;
    }

    PeriodFormat periods() {
        return periods;
    }

    FormulaFormat formulas() {
        return formulas;
    }

    IntervalFormat intervals() {
        return intervals;
    }

    UnitWords units() {
        return units;
    }

    /** {@code phrase} with its places filled. */
    String say(Phrase phrase, Object... told) {
        return phrase.in(language, told);
    }

    /** {@code text} in the language. */
    String of(Text text) {
        return text.in(language);
    }

    /** The name of what {@code figure} measures. */
    String label(Figure figure) {
        return of(figure.indicator().name());
    }

    Parts parts(Figure figure) {
        return quantities.parts(
                figure.observation().quantity(),
                figure.unit(),
                figure.observation().change());
    }

    String value(Figure figure) {
        return parts(figure).text();
    }

    String value(Derived derived) {
        return intervals.text(derived.interval(), derived.measure());
    }

    /** {@code figure} as a statement: 蜜本南瓜产量预计12万吨. */
    String statement(Figure figure) {
        String label = language == Language.ZH
                ? Labels.withoutUnit(label(figure), figure.unit().symbol())
                : label(figure);
        return statement(label, value(figure), figure.observation().nature());
    }

    /** {@code label} and {@code value} as a statement that says where they are no fact yet. */
    String statement(String label, String value, Nature nature) {
        String said = switch (nature) {
            case ACTUAL -> value;
            case FORECAST -> say(Phrase.FORECAST, value);
            case TARGET -> say(Phrase.TARGET, value);
        };
        return say(Phrase.STATEMENT, label, said);
    }

    /** Statements in one line. */
    String list(List<String> statements) {
        return String.join(language == Language.ZH ? "，" : "; ", statements);
    }

    /** Names in one line. */
    String names(List<String> names) {
        return String.join(language == Language.ZH ? "、" : ", ", names);
    }

    /** The name that titles give {@code area}: in full, but short for a zone, whose full name nobody uses. */
    String area(Area area) {
        return of(area.kind() == AreaKind.ZONE ? area.shortName() : area.name());
    }

    /** A number as a word where the language has one for it: 三, three. */
    String count(int number) {
        List<String> words = List.of(NUMBERS.in(language).split(" "));
        return number < words.size() ? words.get(number) : String.valueOf(number);
    }

    Mark mark(String label, Figure figure) {
        return new Mark(
                label,
                value(figure),
                Extents.of(figure.observation().quantity()),
                figure.observation().nature(),
                new Origin.Read(figure.observation().id()));
    }

    Mark mark(String label, Derived derived) {
        return mark(label, value(derived), derived);
    }

    Mark mark(String label, String value, Derived derived) {
        return new Mark(
                label,
                value,
                Extents.of(derived.interval()),
                derived.nature(),
                new Origin.Derived(formulas.text(derived), derived.inputs()));
    }
}
