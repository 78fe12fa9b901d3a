package org.quxian.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/** Reads figures: a number, the words that qualify it, and its unit. No unit, no figure. */
final class Figures {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String IDLE = "个次批种起位名件项场年天度门分期类周日户";

    private final Words<Unit> units = new Words<>();
    private final Words<Qualifier> after = new Words<>();
    private final Words<Qualifier> before = new Words<>();
    private final Words<Unit> nouns = new Words<>();
    private final Unit percent;
    private final Unit perMille;

    Figures(List<Unit> catalogue, List<QualifierWord> qualifiers, List<String> people) {
        Map<String, Unit> bySymbol = catalogue.stream().collect(Collectors.toMap(Unit::symbol, unit -> unit));
        percent = required(bySymbol, "%");
        perMille = required(bySymbol, "‰");
        for (Unit unit : catalogue) {
            boolean scaled = unit.symbol().length() > 1
                    && Chars.isScale(unit.symbol().charAt(0))
                    && unit.symbol().charAt(0) != '千';
            if (!unit.dimension().equals("multiplier")
                    && !scaled
                    && !unit.symbol().equals("两")
                    && !unit.symbol().equals("度")
                    && !unit.symbol().equals("千元")
                    && !unit.symbol().equals("千万元")) {
                units.add(unit.symbol(), unit);
            }
        }
        units.add("个小时", required(bySymbol, "小时"));
        people.forEach(noun -> nouns.add(noun, required(bySymbol, "人")));
        for (QualifierWord word : qualifiers) {
            if (word.position().equals("before")) {
                before.add(new StringBuilder(word.word()).reverse().toString(), word.qualifier());
            } else {
                after.add(word.word(), word.qualifier());
            }
        }
    }

    private static Unit required(Map<String, Unit> units, String symbol) {
        Unit unit = units.get(symbol);
        if (unit == null) {
            throw new IllegalArgumentException("the catalogue lacks the unit " + symbol);
        }
        return unit;
    }

    /** The figure that starts at {@code at}; null where none does. */
    @Nullable
    Figure read(char[] text, int at, int end) {
        if (text[at] == '半') {
            return half(text, at, end);
        }
        Numeral number = Numerals.read(text, at, end);
        if (text[at] == '百' && Dates.starts(text, at, end, "百分之")) {
            return fraction(text, at, end, percent);
        }
        if (text[at] == '千' && Dates.starts(text, at, end, "千分之")) {
            return fraction(text, at, end, perMille);
        }
        if (number == null || isPartOfAName(text, at)) {
            return null;
        }
        return measured(text, number, end);
    }

    /** G5, 第95, 2.3.1: digits that go on from a letter, an ordinal or another number. */
    private static boolean isPartOfAName(char[] text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text[at - 1];
        return before == '第'
                || Chars.isLetter(before)
                || Chars.isDigit(before)
                || before == '〔'
                || before == '['
                || (before == '.' && at > 1 && Chars.isDigit(text[at - 2]))
                || (before == '-' && at > 1 && (Chars.isDigit(text[at - 2]) || Chars.isLetter(text[at - 2])));
    }

    private @Nullable Figure measured(char[] text, Numeral first, int end) {
        int i = skipSpaces(text, first.end(), end);
        Numeral second = null;
        Words.Match<Unit> firstUnit = i < end ? units.longest(text, i, end) : null;
        int join = firstUnit == null ? i : firstUnit.end();
        if (first.high() == null && join + 1 < end && isJoin(text[join])) {
            second = Numerals.read(text, join + 1, end);
            if (second != null && second.high() == null) {
                i = second.end();
            } else {
                second = null;
            }
        }
        boolean over = second == null ? first.over() : second.over();
        Qualifier qualifier = over ? Qualifier.OVER : Qualifier.EXACT;
        int beforeUnit = i;
        Words.Match<Qualifier> inner = i < end ? after.longest(text, i, end) : null;
        if (inner != null) {
            qualifier = inner.meaning();
            i = inner.end();
        } else if (i < end && text[i] == '来' && Chars.isScale(text[i - 1])) {
            qualifier = Qualifier.ABOUT;
            i++;
        }
        i = skipSpaces(text, i, end);
        Words.Match<Unit> unit = i < end ? units.longest(text, i, end) : null;
        BigDecimal extra = BigDecimal.ZERO;
        if (unit == null && i + 1 < end && text[i] == '个' && text[i + 1] == '半') {
            unit = units.longest(text, Math.min(i + 2, end - 1), end);
            extra = new BigDecimal("0.5");
        }
        if (unit == null) {
            return tenths(text, first, second, beforeUnit, end, qualifier)
                    .orElseGet(() -> counted(text, first, beforeUnit, end));
        }
        if (isIdle(text, first, unit, end) || endsInAName(text, unit, end)) {
            return null;
        }
        int stop = unit.end();
        if (stop < end && text[stop] == '半' && unit.meaning().dimension().startsWith("time")) {
            extra = new BigDecimal("0.5");
            stop++;
        }
        Words.Match<Qualifier> outer = stop < end ? after.longest(text, stop, end) : null;
        if (outer != null
                && !(outer.end() - outer.start() == 1
                        && !unit.meaning().dimension().startsWith("time"))) {
            qualifier = outer.meaning();
        }
        return figure(text, first, second, extra, qualifier, unit.meaning(), stop);
    }

    private @Nullable Figure figure(
            char[] text,
            Numeral first,
            @Nullable Numeral second,
            BigDecimal extra,
            Qualifier said,
            Unit unit,
            int end) {
        BigDecimal low = first.low();
        BigDecimal high = second == null ? first.high() : second.low();
        if (second != null
                && first.power() == 0
                && second.power() > 0
                && low.compareTo(second.low()) < 0
                && low.scaleByPowerOfTen(second.power()).compareTo(second.low()) < 0) {
            low = low.scaleByPowerOfTen(second.power());
        }
        if (high != null && low.compareTo(high) >= 0) {
            return null;
        }
        Quantity quantity;
        if (high != null) {
            quantity = new Quantity.Range(unit.toBase(low), unit.toBase(high));
        } else {
            Qualifier qualifier = said == Qualifier.EXACT ? before(text, first.start()) : said;
            BigDecimal value = extra.signum() == 0 ? low : low.add(extra);
            quantity = Quantity.printed(qualifier == Qualifier.RANGE ? Qualifier.EXACT : qualifier, value, unit);
        }
        return new Figure(first.start(), end, quantity, unit, false);
    }

    /** 三成, 近七成五: tenths, as a percentage. */
    private Optional<Figure> tenths(
            char[] text, Numeral first, @Nullable Numeral second, int at, int end, Qualifier said) {
        boolean one = first.low().compareTo(BigDecimal.ONE) >= 0 && first.low().compareTo(TEN) < 0;
        if (!one
                || at >= end
                || text[at] != '成'
                || first.low().scale() > 0
                || (at + 1 < end && "功为立员都果本长效熟交".indexOf(text[at + 1]) >= 0)) {
            return Optional.empty();
        }
        BigDecimal extra = BigDecimal.ZERO;
        int stop = at + 1;
        if (stop < end && Chars.isNumeral(text[stop])) {
            extra = new BigDecimal(Chars.numeral(text[stop])).movePointLeft(1);
            stop++;
        }
        Words.Match<Qualifier> outer = stop < end ? after.longest(text, stop, end) : null;
        Unit tenth = new Unit("成", "tenth", "ratio", percent.symbol(), TEN, "LOCAL", "tenth");
        return Optional.ofNullable(
                figure(text, first, second, extra, outer == null ? said : outer.meaning(), tenth, stop));
    }

    /** 40.8万青年: people, where the unit is left out behind a number in 万. */
    private @Nullable Figure counted(char[] text, Numeral number, int at, int end) {
        int i = at;
        Qualifier qualifier = number.over() ? Qualifier.OVER : Qualifier.EXACT;
        Words.Match<Qualifier> inner = i < end ? after.longest(text, i, end) : null;
        if (inner != null) {
            qualifier = inner.meaning();
            i = inner.end();
        }
        boolean large = number.power() >= 4 || inner != null || number.low().compareTo(BigDecimal.valueOf(10)) > 0;
        Words.Match<Unit> noun = i < end && large ? nouns.longest(text, i, end) : null;
        return noun == null ? null : figure(text, number, null, BigDecimal.ZERO, qualifier, noun.meaning(), i);
    }

    /** 百分之九十七点六八. */
    private @Nullable Figure fraction(char[] text, int at, int end, Unit unit) {
        int i = at + 3;
        Numeral number = i < end ? Numerals.read(text, i, end) : null;
        if (number == null && i < end && text[i] == '百') {
            number = new Numeral(i, i + 1, BigDecimal.valueOf(100), null, false, 0);
        }
        if (number == null) {
            return null;
        }
        Numeral second = null;
        int stop = number.end();
        if (stop + 4 < end && isJoin(text[stop]) && Dates.starts(text, stop + 2, end, "分之")) {
            second = Numerals.read(text, stop + 4, end);
            stop = second == null ? stop : second.end();
        }
        Words.Match<Qualifier> outer = stop < end ? after.longest(text, stop, end) : null;
        Qualifier qualifier = outer == null ? Qualifier.EXACT : outer.meaning();
        Numeral whole = new Numeral(at, number.end(), number.low(), number.high(), false, 0);
        return figure(text, whole, second, BigDecimal.ZERO, qualifier, unit, stop);
    }

    /** 半个小时, 半年. */
    private @Nullable Figure half(char[] text, int at, int end) {
        int i = at + 1;
        if (i < end && text[i] == '个') {
            i++;
        }
        boolean over = i < end && text[i] == '多';
        if (over) {
            i++;
        }
        Words.Match<Unit> unit = i < end ? units.longest(text, i, end) : null;
        boolean before = at > 0 && "上下过前大一".indexOf(text[at - 1]) >= 0;
        if (unit == null || before || !unit.meaning().dimension().startsWith("time")) {
            if (unit == null && i + 1 < end && text[i] == '月' && !before) {
                return null;
            }
            return null;
        }
        Numeral number = new Numeral(at, i, new BigDecimal("0.5"), null, over, 0);
        return figure(
                text,
                number,
                null,
                BigDecimal.ZERO,
                over ? Qualifier.OVER : Qualifier.EXACT,
                unit.meaning(),
                unit.end());
    }

    /** A lone 一 before a measure word is an article, unless the count follows its noun: 学校一所. */
    private static boolean isIdle(char[] text, Numeral number, Words.Match<Unit> unit, int end) {
        boolean one = number.end() - number.start() == 1 && text[number.start()] == '一';
        if (!one) {
            return false;
        }
        boolean closes = unit.end() >= end || "，、。；".indexOf(text[unit.end()]) >= 0;
        boolean follows = number.start() > 0 && Chars.isHan(text[number.start() - 1]);
        boolean idle = IDLE.indexOf(text[unit.start()]) >= 0;
        return !(closes && follows && !idle);
    }

    /** 十次全会, 三年级, 2号: what looks like a unit goes on as a name. */
    private static boolean endsInAName(char[] text, Words.Match<Unit> unit, int end) {
        int at = unit.end();
        if (at >= end) {
            return false;
        }
        char next = text[at];
        return switch (text[at - 1]) {
            case '次' ->
                Dates.starts(text, at, end, "全会")
                        || Dates.starts(text, at, end, "会议")
                        || Dates.starts(text, at, end, "方");
            case '年' -> next == '级' || next == '代' || next == '制';
            case '人' -> next == '民';
            case '分' -> next == '之' || next == '别' || next == '公';
            case '条' -> next == '例' || next == '款';
            case '天' -> next == '然';
            case '套' -> next == '路';
            case '位' -> next == '一' && at + 1 < end && text[at + 1] == '体';
            default -> false;
        };
    }

    private Qualifier before(char[] text, int start) {
        int from = Math.max(0, start - 5);
        char[] reversed = new char[start - from];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = text[start - 1 - i];
        }
        Words.Match<Qualifier> match = reversed.length == 0 ? null : before.longest(reversed, 0, reversed.length);
        return match == null ? Qualifier.EXACT : match.meaning();
    }

    private static boolean isJoin(char c) {
        return c == '-' || c == '至' || c == '到';
    }

    private static int skipSpaces(char[] text, int at, int end) {
        int i = at;
        while (i < end && text[i] == ' ' && i - at < 3) {
            i++;
        }
        return i;
    }
}
