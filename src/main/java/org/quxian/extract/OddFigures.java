package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/** Figures that do not begin with their number: 百分之九十七点六八, 千分之三, 四分之三, 半个小时. */
record OddFigures(UnitWords units, Qualifiers qualifiers) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String PARTS = "分之";

    /** The figure that starts at {@code at}, its sentence beginning at {@code floor}; null where none of these does. */
    @Nullable
    Figure read(char[] text, int floor, int at, int end) {
        return switch (text[at]) {
            case '半' -> half(text, floor, at, end);
            case '百' -> Chars.starts(text, at + 1, end, PARTS) ? share(text, floor, at, end, units.percent()) : null;
            case '千' -> Chars.starts(text, at + 1, end, PARTS) ? share(text, floor, at, end, units.perMille()) : null;
            default -> Chars.starts(text, at + 1, end, PARTS) ? fraction(text, floor, at, end) : null;
        };
    }

    /** 百分之五, 百分之四到五, 百分之七以上. */
    private @Nullable Figure share(char[] text, int floor, int at, int end, Unit unit) {
        Numeral first = part(text, at + 3, end);
        if (first == null) {
            return null;
        }
        int stop = first.end();
        BigDecimal high = first.high();
        if (high == null && stop + 1 < end && Whole.isJoin(text[stop])) {
            boolean again = Chars.starts(text, stop + 2, end, PARTS);
            Numeral second = part(text, again ? stop + 4 : stop + 1, end);
            if (second != null && second.low().compareTo(first.low()) > 0) {
                high = second.low();
                stop = second.end();
            }
        }
        return figure(text, floor, at, stop, end, first.low(), high, unit, first.over());
    }

    private static @Nullable Numeral part(char[] text, int at, int end) {
        if (at >= end) {
            return null;
        }
        return text[at] == '百' ? Numeral.exact(at, at + 1, BigDecimal.valueOf(100)) : Numerals.read(text, at, end);
    }

    /** 四分之三 is 75 %; 三分之二 has no exact decimal and is left alone. */
    private @Nullable Figure fraction(char[] text, int floor, int at, int end) {
        int whole = text[at] == '十' ? 10 : Chars.isNumeral(text[at]) ? Chars.value(text[at]) : 0;
        int next = at + 3;
        if (whole < 2 || 1000 % whole != 0 || next >= end || !Chars.isNumeral(text[next])) {
            return null;
        }
        int part = Chars.value(text[next]);
        if (part == 0 || part >= whole || Chars.isOneOf(text, next + 1, end, "十百千万")) {
            return null;
        }
        BigDecimal percent = BigDecimal.valueOf(part * 1000L / whole, 1).stripTrailingZeros();
        return figure(text, floor, at, next + 1, end, percent, null, units.percent(), false);
    }

    private Figure figure(
            char[] text,
            int floor,
            int at,
            int stop,
            int end,
            BigDecimal low,
            @Nullable BigDecimal high,
            Unit unit,
            boolean over) {
        Words.Match<Qualifier> outer = qualifiers.behind(text, stop, end);
        if (outer == null) {
            outer = qualifiers.inside(text, stop, end);
        }
        int tail = outer == null ? stop : outer.end();
        if (high != null) {
            Quantity range = new Quantity.Range(unit.toBase(low), unit.toBase(high));
            return new Figure(at, stop, tail, range, unit, 0, false);
        }
        Qualifier qualifier = outer != null ? outer.meaning() : over ? Qualifier.OVER : Qualifier.EXACT;
        if (qualifier == Qualifier.EXACT) {
            qualifier = qualifiers.before(text, floor, at);
        }
        return new Figure(at, stop, tail, Quantity.printed(qualifier, low, unit), unit, 0, false);
    }

    /** 半个小时, 半年, 半个多月, 半亩. */
    private @Nullable Figure half(char[] text, int floor, int at, int end) {
        if (Chars.isOneOf(text, at - 1, end, "上下过前大一两各每多") && !Chars.precedes(text, at, "提前")) {
            return null;
        }
        int i = at + 1;
        boolean counted = Chars.isOneOf(text, i, end, "个");
        i = counted ? i + 1 : i;
        boolean over = Chars.isOneOf(text, i, end, "多");
        i = over ? i + 1 : i;
        boolean month = counted && Chars.isOneOf(text, i, end, "月");
        Words.Match<Unit> unit = month ? new Words.Match<>(i, i + 1, units.month()) : units.read(text, i, end);
        if (unit == null || !isDivided(unit.meaning()) || Names.isCircle(text, unit.end(), end)) {
            return null;
        }
        Qualifier qualifier = over ? Qualifier.OVER : qualifiers.before(text, floor, at);
        Words.Match<Qualifier> outer = qualifiers.behind(text, unit.end(), end);
        if (outer != null && !over) {
            qualifier = outer.meaning();
        }
        Quantity quantity = Quantity.printed(qualifier, HALF, unit.meaning());
        int tail = outer == null ? unit.end() : outer.end();
        return new Figure(at, unit.end(), tail, quantity, unit.meaning(), 0, false);
    }

    /** Whether halves of it are said: time, land, weight, and no people or things. */
    private static boolean isDivided(Unit unit) {
        String dimension = unit.dimension();
        return (dimension.startsWith("time")
                        && !unit.symbol().equals("秒")
                        && !unit.symbol().equals("日"))
                || dimension.equals("area_land")
                || dimension.equals("mass")
                || dimension.equals("length");
    }
}
