package org.quxian.store.journal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is done to a table, but for the values.
 *
 * @param form what is done
 * @param table the table
 * @param columns what the values of a row are: the columns to fill; for {@link Form#UPDATE} the key is the last one, for the
 *     others it is all there is
 */
public record Template(Form form, String table, List<String> columns) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,62}");

    public Template {
        columns = List.copyOf(columns);
        // A journal may come from anywhere, and these become a part of SQL.
        if (columns.isEmpty()
                || !NAME.matcher(table).matches()
                || !columns.stream().allMatch(column -> NAME.matcher(column).matches())) {
            throw new IllegalArgumentException("no names of a table and its columns: " + table + " " + columns);
        }
    }

    /** What can be done to a table. */
    public enum Form {
        /** A row is added. */
        INSERT,
        /** Columns of the rows with a key are given other values. */
        UPDATE,
        /** The rows with a key are taken out. */
        DELETE,
        /** The text of a document is kept as an earlier one. */
        KEEP_TEXT,
        /** A candidate is retired. */
        RETIRE,
        /** The retired candidates of a document are left in its earlier text. */
        LEAVE_BEHIND,
        /** Points of series are put among those that there are. */
        MERGE_TILES
    }
}
