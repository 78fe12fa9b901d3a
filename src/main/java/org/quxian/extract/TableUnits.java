package org.quxian.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/** Finds the units that tables print away from their numbers: 单位：万元, 产量（吨）, 增长（%）. */
record TableUnits(UnitWords units) {
    private static final String[] DECLARATIONS = {"单位:", "单位：", "计量单位:", "计量单位："};

    /** The units that a line declares for a whole table, 单位：万元、%; none where it declares none. */
    List<Unit> declared(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (text[i] != '单'
                    || (i > 0 && Chars.isHan(text[i - 1]) && !Chars.precedesAny(text, i, "计量", "货币", "金额"))) {
                continue;
            }
            for (String declaration : DECLARATIONS) {
                if (Chars.starts(text, i, length, declaration)) {
                    return listed(text, i + declaration.length(), length);
                }
            }
        }
        return List.of();
    }

    private List<Unit> listed(char[] text, int start, int end) {
        List<Unit> listed = new ArrayList<>();
        int from = Measures.skipSpaces(text, start, end);
        for (int i = from; i <= end; i++) {
            if (i == end || "、,，；和".indexOf(text[i]) >= 0) {
                Unit unit = from < i ? at(text, from, i) : null;
                if (unit != null) {
                    listed.add(unit);
                }
                from = i + 1;
            }
        }
        return listed;
    }

    /** The unit in the brackets of a head or a label, 产量（吨） or 产量/吨; null where there is none. */
    @Nullable
    Unit bracketed(char[] text, int start, int end) {
        for (int i = end - 1; i > start; i--) {
            if (text[i] == '(' || text[i] == '/' || text[i] == '[') {
                Unit unit = at(text, i + 1, end);
                if (unit != null) {
                    return unit;
                }
            }
        }
        return null;
    }

    /** The unit that stands from {@code start} to {@code end} and nothing else; null where none does. */
    @Nullable
    Unit whole(char[] text, int start, int end) {
        Words.Match<Unit> unit = units.read(text, start, end);
        return unit == null || unit.end() < end ? null : unit.meaning();
    }

    /** The unit that stands at {@code start} and ends at {@code end}, at a bracket or at a mark; null where none does. */
    @Nullable
    Unit at(char[] text, int start, int end) {
        int i = start;
        while (i < end && (text[i] == '±' || text[i] == '+' || text[i] == '-')) {
            i++;
        }
        int power = 0;
        while (i < end && Chars.isScale(text[i]) && !Scaled.startsUnit(text, i, end)) {
            power += Chars.power(text[i++]);
        }
        Words.Match<Unit> unit = units.read(text, i, end);
        if (unit == null || (unit.end() < end && Chars.isHan(text[unit.end()]))) {
            return null;
        }
        return power == 0 ? unit.meaning() : scaled(unit.meaning(), power);
    }

    private static Unit scaled(Unit unit, int power) {
        BigDecimal factor = unit.factor().scaleByPowerOfTen(power);
        return new Unit(
                unit.symbol(), unit.name(), unit.dimension(), unit.base(), factor, unit.codeSystem(), unit.code());
    }

    Unit percent() {
        return units.percent();
    }
}
