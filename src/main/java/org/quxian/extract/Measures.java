package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Unit;

/** Reads what stands behind a number: its unit, with the words around it that qualify the number. */
record Measures(UnitWords units, Qualifiers qualifiers) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int WIDEST_SPACE = 3;

    /** What stands at {@code at}, behind {@code number}; null where it is no unit. */
    @Nullable
    Measure read(char[] text, int at, int end, Numeral number) {
        Qualifier said = number.over() ? Qualifier.OVER : Qualifier.EXACT;
        int i = at;
        Words.Match<Qualifier> inside = qualifiers.inside(text, i, end);
        if (inside != null) {
            said = inside.meaning();
            i = inside.end();
        }
        i = skipSpaces(text, i, end);
        if (i >= end) {
            return null;
        }
        if (text[i] == '个') {
            Measure split = split(text, i, end, said);
            if (split != null) {
                return split;
            }
        }
        Words.Match<Unit> unit = units.read(text, i, end);
        if (unit == null && text[i] == '度' && (number.power() >= 4 || Chars.isOneOf(text, i + 1, end, "电"))) {
            unit = new Words.Match<>(i, i + 1, units.kilowattHour());
        }
        if (unit != null && Spoken.isMoney(text, unit, end)) {
            unit = new Words.Match<>(i, unit.end(), units.yuan());
        }
        if (unit == null && Spoken.isHalfKilometre(text, number.start(), i, end)) {
            unit = new Words.Match<>(i, i + 1, units.halfKilometre());
        }
        if (unit == null && Spoken.isCubic(text, number, i, end)) {
            unit = new Words.Match<>(i, i + 1, units.cubicMetre());
        }
        return unit == null || !fits(text, number, unit) ? null : behind(text, unit, end, said, number);
    }

    /** 个半小时, 个多月: the unit that 半 or 多 parts. */
    private @Nullable Measure split(char[] text, int at, int end, Qualifier said) {
        if (!Chars.isOneOf(text, at + 1, end, "半多余")) {
            return null;
        }
        boolean month = Chars.isOneOf(text, at + 2, end, "月");
        Words.Match<Unit> unit = month ? new Words.Match<>(at, at + 3, units.month()) : units.read(text, at + 2, end);
        if (unit == null || !unit.meaning().dimension().startsWith("time")) {
            return null;
        }
        boolean half = text[at + 1] == '半';
        return new Measure(
                unit.meaning(), unit.end(), unit.end(), half ? said : Qualifier.OVER, half ? HALF : BigDecimal.ZERO);
    }

    private Measure behind(char[] text, Words.Match<Unit> unit, int end, Qualifier said, Numeral number) {
        BigDecimal extra = BigDecimal.ZERO;
        int stop = unit.end();
        if (isTenth(unit.meaning()) && stop < end && Chars.isNumeral(text[stop]) && !number.isRange()) {
            extra = BigDecimal.valueOf(Chars.value(text[stop++]), 1);
        } else if (Spoken.isDime(text, stop, end) && !number.isRange()) {
            extra = BigDecimal.valueOf(Chars.value(text[stop++]), 1);
        } else if (isHalf(text, stop, end) && isDivided(unit.meaning())) {
            extra = HALF;
            stop++;
        }
        int behind = Chars.starts(text, stop, end, "(含)") ? stop + 3 : stop;
        Words.Match<Qualifier> outer = qualifiers.behind(text, behind, end);
        if (outer == null && Chars.startsAny(text, stop, end, "及以上", "及以下", "或以上")) {
            outer = new Words.Match<>(stop, stop + 3, text[stop + 2] == '上' ? Qualifier.OVER : Qualifier.UNDER);
        }
        return outer == null
                ? new Measure(unit.meaning(), stop, stop, said, extra)
                : new Measure(unit.meaning(), stop, outer.end(), outer.meaning(), extra);
    }

    /** Whether a number of this kind takes this unit: 成 takes one to nine, 分 and 两 no Chinese number. */
    private static boolean fits(char[] text, Numeral number, Words.Match<Unit> unit) {
        Unit meaning = unit.meaning();
        if (isTenth(meaning)) {
            return number.low().scale() <= 0
                    && number.low().signum() > 0
                    && number.low().compareTo(BigDecimal.TEN) < 0;
        }
        return !meaning.symbol().equals("分") || Chars.isDigit(text[number.start()]);
    }

    /** 四亩半, but not 5吨半成品. */
    private static boolean isHalf(char[] text, int at, int end) {
        return Chars.isOneOf(text, at, end, "半") && !Chars.isOneOf(text, at + 1, end, "成导挂径数个山天");
    }

    private static boolean isDivided(Unit unit) {
        String dimension = unit.dimension();
        return dimension.startsWith("time")
                || dimension.equals("multiple")
                || dimension.equals("area_land")
                || dimension.equals("mass")
                || isTenth(unit);
    }

    private static boolean isTenth(Unit unit) {
        return unit.symbol().equals("成");
    }

    static int skipSpaces(char[] text, int at, int end) {
        int i = at;
        while (i < end && text[i] == ' ' && i - at < WIDEST_SPACE) {
            i++;
        }
        return i;
    }
}
