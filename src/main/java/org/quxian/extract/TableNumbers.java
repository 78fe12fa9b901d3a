package org.quxian.extract;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Unit;

/** Reads the cells of a table that are a number and nothing else, but for a sign and a unit. */
record TableNumbers(TableUnits units) {

    /**
     * The number of a cell.
     *
     * @param value the number without its sign
     * @param negative whether it has a minus
     * @param start where sign and number begin
     * @param end the index after number and unit
     * @param unit the unit that the cell itself prints; null where it prints none
     */
    record Value(
            BigDecimal value,
            boolean negative,
            int start,
            int end,
            @Nullable Unit unit) {}

    @Nullable
    Value read(char[] text, Cells.Cell cell) {
        int i = cell.start();
        int end = cell.end();
        while (end > i && (text[end - 1] == '*' || text[end - 1] == ')')) {
            end--;
        }
        boolean signed = i < end && (text[i] == '-' || text[i] == '+');
        boolean negative = signed && text[i] == '-';
        i = signed ? i + 1 : i;
        if (i >= end || !Chars.isDigit(text[i])) {
            return null;
        }
        Numeral number = Arabic.read(text, i, end);
        if (number == null || number.over()) {
            return null;
        }
        if (number.end() == end) {
            return new Value(number.low(), negative, cell.start(), end, null);
        }
        boolean year = number.low().scale() == 0 && Whole.isYear(number.low().intValue()) && text[number.end()] == '年';
        Unit unit = year ? null : units.whole(text, Measures.skipSpaces(text, number.end(), end), end);
        return unit != null ? new Value(number.low(), negative, cell.start(), end, unit) : null;
    }
}
