package org.quxian.exchange.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.exchange.Grid;

/**
 * One row of a mapped table, seen from one of its columns of values.
 *
 * @param table the table
 * @param row the row
 * @param values the column that holds the value; empty where two columns hold the bounds of a range
 */
record TableRow(MappedTable table, Grid.Row row, Optional<Integer> values) {

    /** What stands in the column of {@code use}; empty where there is none, or nothing in it. */
    Optional<String> inColumn(ColumnUse use) {
        return table.mapping().column(use).map(row::cell).filter(cell -> !cell.isBlank());
    }

    /** What the row says of {@code use}: in its own column, in the heading above the value, or for the whole table. */
    Optional<String> said(ColumnUse use) {
        TableMapping mapping = table.mapping();
        Optional<String> own = inColumn(use);
        if (own.isPresent()) {
            return own;
        }
        boolean inHeading = values.map(mapping.uses()::get)
                .flatMap(ColumnUse::named)
                .filter(use::equals)
                .isPresent();
        if (inHeading) {
            return heading();
        }
        return Optional.ofNullable(mapping.fixed().get(use));
    }

    /** What the heading above the value says, if anything. */
    Optional<String> heading() {
        return values.map(table.mapping().headings()::get).filter(heading -> !heading.isBlank());
    }

    /** What stands in the cell of the value. */
    Optional<String> value() {
        return values.map(row::cell);
    }

    /** The row as a sentence: headings and cells, without the values of other columns. */
    Words words() {
        TableMapping mapping = table.mapping();
        StringBuilder words = new StringBuilder("第 " + row.number() + " 行");
        String between = "　";
        int start = 0;
        int end = 0;
        for (int column : shown()) {
            String heading = flat(mapping.headings().get(column));
            words.append(between)
                    .append(
                            heading.isEmpty()
                                    ? mapping.uses().get(column).label().zh()
                                    : heading)
                    .append('：');
            between = "；";
            String cell = flat(row.cell(column));
            if (holdsNumber(column)) {
                start = start == 0 ? words.length() : start;
                end = words.length() + cell.length();
            }
            words.append(cell);
        }
        return new Words(words.toString(), start, end);
    }

    /**
     * The row as a sentence.
     *
     * @param text the sentence, without commas and quotation marks of CSV
     * @param start where the number begins in it
     * @param end where it ends
     */
    record Words(String text, int start, int end) {}

    private boolean holdsNumber(int column) {
        ColumnUse use = table.mapping().uses().get(column);
        boolean isBound = use == ColumnUse.LOW || use == ColumnUse.HIGH;
        return valueIsNone() ? isBound : values.equals(Optional.of(column));
    }

    private boolean valueIsNone() {
        return value().filter(cell -> !Cells.saysNothing(cell)).isEmpty();
    }

    private List<Integer> shown() {
        List<Integer> columns = new ArrayList<>();
        List<ColumnUse> uses = table.mapping().uses();
        for (int column = 0; column < uses.size(); column++) {
            boolean other = uses.get(column).isWide() && !values.equals(Optional.of(column));
            if (!other && !row.cell(column).isBlank()) {
                columns.add(column);
            }
        }
        return columns;
    }

    private static String flat(String cell) {
        return cell.replaceAll("(?<=\\d),(?=\\d{3})", "")
                .replace('"', '”')
                .replace(',', '，')
                .replaceAll("\\s+", " ");
    }
}
