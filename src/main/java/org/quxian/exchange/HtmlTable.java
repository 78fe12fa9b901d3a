package org.quxian.exchange;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A table of a web page while its rows go by: it knows the column of each cell, past those that span rows and columns. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 5_000;
    /** A cell with more paragraphs than this is a piece of a page's layout. */
    private static final int PARAGRAPHS = 6;

    private final boolean cells;
    /** How many rows below, a column is still taken by a cell above. */
    private final Map<Integer, Integer> taken = new HashMap<>();

    private int column;
    private int written;
    private int columns;
    private int rows;

    HtmlTable(Element table) {
        this.cells = !isLayout(table);
    }

    /** Whether it is one of rows and cells; a table that only lays out a page is none. */
    boolean hasCells() {
        return cells;
    }

    void beginRow() {
        column = 0;
        written = 0;
    }

    /** Begins the next cell of the row, and gives how many tabs stand before it since the last one. */
    int beginCell(Element cell) {
        skipTaken();
        columns = span(cell, "colspan", MOST_COLUMNS);
        rows = span(cell, "rowspan", MOST_ROWS);
        int tabs = column - written;
        written = column;
        return tabs;
    }

    void endCell() {
        for (int i = 0; i < columns; i++) {
            if (rows > 1) {
                taken.put(column + i, rows - 1);
            }
        }
        column += columns;
    }

    private void skipTaken() {
        while (taken.containsKey(column)) {
            taken.compute(column, (at, left) -> left == null || left <= 1 ? null : left - 1);
            column++;
        }
    }

    private static int span(Element cell, String attribute, int most) {
        String count = cell.attr(attribute).strip();
        return count.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(count), most) : 1;
    }

    private static boolean isLayout(Element table) {
        return table.attr("role").equals("presentation")
                || table.selectFirst("table table, h1, h2, h3, h4, h5, h6") != null
                || table.select("td, th").stream()
                        .anyMatch(cell -> cell.select("p, div, br, li").size() > PARAGRAPHS);
    }
}
