package org.quxian.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quxian.observation.Legible;

/** Rows of text under headings, aligned in a terminal. */
final class TextTable {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int right;

    /**
     * @param headings the headings
     * @param right the index of the column that is set flush right
     */
    TextTable(List<String> headings, int right) {
        this.right = right;
        rows.add(List.copyOf(headings));
    }

    /** Adds a row with as many cells as there are headings. */
    void add(List<String> cells) {
        rows.add(cells.stream()
                .map(cell -> Legible.of(cell.replaceAll("\\s+", " ")))
                .toList());
    }

    /** The headings, a rule, and the rows, without spaces at the ends of lines. */
    List<String> lines() {
        List<Integer> widths = IntStream.range(0, rows.getFirst().size())
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> DisplayWidth.of(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(1, widths.stream().map("─"::repeat).collect(Collectors.joining(GAP)));
        return lines;
    }

    private String line(List<String> row, List<Integer> widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths.get(column), column == right))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static String padded(String cell, int width, boolean right) {
        String space = " ".repeat(width - DisplayWidth.of(cell));
        return right ? space + cell : cell + space;
    }
}
