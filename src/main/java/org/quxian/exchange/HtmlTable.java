package org.quxian.exchange;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A table of a web page while its rows go by: it knows the column of each cell, past those that span rows and columns. */
final class HtmlTable {
    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Set<String> LAYOUT = Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> PARAGRAPH = Set.of("p", "div", "br", "li");
    private static final Set<String> CELL = Set.of("td", "th");
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
        return SPAN.matcher(count).matches() ? Math.min(Integer.parseInt(count), most) : 1;
    }

    /** A table that holds another, a heading, or a cell of many paragraphs. */
    private static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation")) {
            return true;
        }
        int paragraphs = 0;
        for (Iterator<Element> each = table.stream().skip(1).iterator(); each.hasNext(); ) {
            String name = each.next().normalName();
            if (LAYOUT.contains(name)) {
                return true;
            }
            if (PARAGRAPH.contains(name) && ++paragraphs > PARAGRAPHS) {
                return true;
            }
            if (CELL.contains(name)) {
                paragraphs = 0;
            }
        }
        return false;
    }
}
