package org.quxian.store.journal;

import java.util.List;

/**
 * The same thing done to a table once for each row.
 *
 * @param template what is done
 * @param rows the values
 */
public record TableChange(Template template, List<List<Cell>> rows) {

    public TableChange {
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != template.columns().size()) {
                throw new IllegalArgumentException("a row does not fit " + template);
            }
        }
    }
}
