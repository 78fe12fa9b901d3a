package org.quxian.exchange;

import java.util.Optional;

/** A row of a Word table while it is read. */
final class WordRow {
    private static final int MOST_COLUMNS = 200;

    private final StringBuilder text = new StringBuilder();
    private int tabs;
    private int columns = 1;
    private boolean deleted;

    /** Leaves the row out: a tracked change deletes it. */
    void delete() {
        deleted = true;
    }

    /** The row begins so many columns in. */
    void indent(int count) {
        tabs = Math.clamp(count, 0, MOST_COLUMNS);
    }

    /** The next cell spans so many columns. */
    void setSpan(int count) {
        columns = Math.clamp(count, 1, MOST_COLUMNS);
    }

    void addCell(String cell) {
        if (!cell.isEmpty()) {
            text.repeat('\t', tabs).append(cell);
            tabs = 0;
        }
        tabs += columns;
        columns = 1;
    }

    /** Its cells with tabs between them; empty if there is no word in any, or if it is deleted. */
    Optional<String> text() {
        return deleted || text.isEmpty() ? Optional.empty() : Optional.of(text.toString());
    }
}
