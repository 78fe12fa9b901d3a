package org.quxian.extract;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/** Reads figures: a number, the words that qualify it, and its unit. No unit, no figure. */
final class Figures {
    private static final BigDecimal LARGE = BigDecimal.TEN;
    private static final int LABEL = 10;

    private final UnitWords units;
    private final Qualifiers qualifiers;
    private final Measures measures;
    private final OddFigures odd;

    Figures(List<Unit> catalogue, List<QualifierWord> words, List<String> people) {
        units = new UnitWords(catalogue, people);
        qualifiers = new Qualifiers(words);
        measures = new Measures(units, qualifiers);
        odd = new OddFigures(units, qualifiers);
    }

    UnitWords units() {
        return units;
    }

    /** The figure that starts at {@code at}, its sentence beginning at {@code floor}; null where none does. */
    @Nullable
    Figure read(char[] text, int floor, int at, int end) {
        Figure other = odd.read(text, floor, at, end);
        if (other != null) {
            return other;
        }
        Numeral number = Numerals.read(text, at, end);
        if (number == null || Names.hold(text, floor, at, number.end(), end)) {
            return null;
        }
        Measure measure = measures.read(text, number.end(), end, number);
        Figure range = number.isRange() ? null : range(text, floor, number, measure, end);
        if (range != null) {
            return range;
        }
        if (measure == null) {
            Figure counted = counted(text, floor, number, end);
            return counted == null ? labelled(text, floor, number, end) : counted;
        }
        if (Names.goOn(text, floor, number, measure, end)) {
            return null;
        }
        BigDecimal high = number.high();
        Quantity quantity = high == null
                ? one(text, floor, number, measure)
                : new Quantity.Range(
                        measure.unit().toBase(number.low()), measure.unit().toBase(high));
        return new Figure(at, measure.end(), measure.tail(), quantity, measure.unit(), 0, false);
    }

    private Quantity one(char[] text, int floor, Numeral number, Measure measure) {
        Qualifier qualifier = measure.qualifier() == Qualifier.EXACT
                ? qualifiers.before(text, floor, number.start())
                : measure.qualifier();
        BigDecimal value =
                measure.extra().signum() == 0 ? number.low() : number.low().add(measure.extra());
        return Quantity.printed(qualifier == Qualifier.RANGE ? Qualifier.EXACT : qualifier, value, measure.unit());
    }

    /** 2-3次, 10元至20元, 两、三个: two numbers of one unit, going up. */
    private @Nullable Figure range(char[] text, int floor, Numeral first, @Nullable Measure measure, int end) {
        int join = measure == null ? first.end() : measure.tail();
        boolean paused = join < end && text[join] == '、' && isPair(text, first, join, end);
        if (join + 1 >= end || (measure != null && measure.qualifier() != Qualifier.EXACT)) {
            return null;
        }
        boolean joins =
                Whole.isJoin(text[join]) && !(text[join] != '-' && Chars.isOneOf(text, first.start() - 1, end, "由从"));
        if ((!joins && !paused) || !Chars.isNumber(text[join + 1])) {
            return null;
        }
        Numeral second = Numerals.read(text, join + 1, end);
        Measure last = second == null || second.isRange() ? null : measures.read(text, second.end(), end, second);
        if (second == null || last == null || Names.goOn(text, floor, second, last, end)) {
            return null;
        }
        BigDecimal low = lower(first, second);
        boolean same =
                measure == null || measure.unit().base().equals(last.unit().base());
        Unit unit = measure == null ? last.unit() : measure.unit();
        if (!same || unit.toBase(low).compareTo(last.unit().toBase(second.low())) >= 0) {
            return null;
        }
        Quantity quantity = new Quantity.Range(unit.toBase(low), last.unit().toBase(second.low()));
        return new Figure(first.start(), last.end(), last.tail(), quantity, last.unit(), 0, false);
    }

    /** 两、三: Chinese numerals one apart. */
    private static boolean isPair(char[] text, Numeral first, int pause, int end) {
        return first.end() - first.start() == 1
                && Chars.isNumeral(text[pause - 1])
                && pause + 1 < end
                && Chars.isNumeral(text[pause + 1])
                && Chars.value(text[pause + 1]) == Chars.value(text[pause - 1]) + 1
                && !(pause + 2 < end && Chars.isNumber(text[pause + 2]) && Chars.power(text[pause + 2]) < 4);
    }

    /** The lower number, which takes the scale of the upper one where it has none: 3至5万. */
    private static BigDecimal lower(Numeral first, Numeral second) {
        BigDecimal scaled = first.low().scaleByPowerOfTen(second.power());
        boolean inherits = first.power() == 0
                && second.power() > 0
                && first.low().compareTo(second.low()) < 0
                && scaled.compareTo(second.low()) < 0;
        return inherits ? scaled : first.low();
    }

    /** 常住人口（万人）：80.5: the unit stands in the label. */
    private @Nullable Figure labelled(char[] text, int floor, Numeral number, int end) {
        int at = number.start() - 1;
        while (at > floor && (text[at] == ' ' || text[at] == '：' || text[at] == ':')) {
            at--;
        }
        boolean closed =
                number.end() >= end || !(Chars.isHan(text[number.end()]) || Chars.isLetter(text[number.end()]));
        if (!closed || at <= floor || text[at] != ')' || at == number.start() - 1 || number.isRange()) {
            return null;
        }
        int open = at;
        while (open > floor && open > at - LABEL && text[open] != '(') {
            open--;
        }
        Unit unit = text[open] == '(' ? new TableUnits(units).at(text, open + 1, at) : null;
        if (unit == null) {
            return null;
        }
        Quantity quantity = Quantity.printed(qualifiers.before(text, floor, number.start()), number.low(), unit);
        return new Figure(number.start(), number.end(), number.end(), quantity, unit, 0, false);
    }

    private Figure earned(char[] text, int floor, Numeral number, Qualifier qualifier, int stop) {
        Unit yuan = units.yuan();
        BigDecimal high = number.high();
        Quantity quantity = high == null
                ? one(text, floor, number, new Measure(yuan, stop, stop, qualifier, BigDecimal.ZERO))
                : new Quantity.Range(yuan.toBase(number.low()), yuan.toBase(high));
        return new Figure(number.start(), stop, stop, quantity, yuan, 0, false);
    }

    /** 40.8万青年: people or things, where the unit is left out behind a number that is large or hedged. */
    private @Nullable Figure counted(char[] text, int floor, Numeral number, int end) {
        int i = number.end();
        Qualifier qualifier = number.over() ? Qualifier.OVER : Qualifier.EXACT;
        Words.Match<Qualifier> inside = qualifiers.inside(text, i, end);
        if (inside != null) {
            qualifier = inside.meaning();
            i = inside.end();
        }
        Words.Match<Unit> noun = units.noun(text, Measures.skipSpaces(text, i, end), end);
        if (noun == null && (inside != null || number.power() >= 4)) {
            noun = units.peopleBehind(text, i, end);
        }
        if (noun == null && (inside != null || number.power() >= 4) && units.isOfPeople(text, floor, number.start())) {
            boolean closes = i >= end || !(Chars.isHan(text[i]) || Chars.isLetter(text[i]) || Chars.isDigit(text[i]));
            noun = closes ? new Words.Match<>(i, i, units.person()) : null;
        }
        if (noun == null && number.power() >= 4 && Spoken.isEarned(text, number.start(), i, end)) {
            return earned(text, floor, number, qualifier, i);
        }
        boolean hedged = inside != null || number.power() >= 4;
        boolean plain = Chars.isDigit(text[number.start()]) && number.low().compareTo(LARGE) > 0;
        if (noun == null || number.isRange() || !(hedged || plain)) {
            return null;
        }
        Measure measure = new Measure(noun.meaning(), i, i, qualifier, BigDecimal.ZERO);
        return new Figure(number.start(), i, i, one(text, floor, number, measure), noun.meaning(), 0, false);
    }
}
