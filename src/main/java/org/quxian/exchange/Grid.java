package org.quxian.exchange;

import java.util.List;

/**
 * A table as it stands in a file, before anybody has said what its columns are.
 *
 * @param name what it is called: of a workbook, its sheet's name; else its file's
 * @param rows the rows that are not empty, in order
 */
public record Grid(String name, List<Row> rows) {

    public Grid {
        rows = List.copyOf(rows);
    }

    /** How many columns its widest row has. */
    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /**
     * One row.
     *
     * @param number its number in the file, counted from 1; of a cell with several lines, the first line's
     * @param cells what its cells show, without white space around it; empty cells at its end are left out
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** What the cell in a column shows, counted from 0; empty beyond the row's end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells show something. */
        public int filled() {
            return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }
}
