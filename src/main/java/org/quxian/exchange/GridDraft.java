package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;

/** A table while it is read; it grows no further than the limits. */
final class GridDraft {
    private final DocumentSource source;
    private final GridLimits limits;
    private final List<Grid.Row> rows = new ArrayList<>();
    private long chars;

    /**
     * @param source the file
     * @param limits how large the table may be
     */
    GridDraft(DocumentSource source, GridLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * Checks that a column may be used, counted from 0.
     *
     * @throws DataException if there are not to be so many
     */
    void checkColumn(int column) throws DataException {
        if (column >= limits.columns()) {
            throw source.failure(GridComplaint.tooManyColumns(limits.columns()));
        }
    }

    /**
     * Checks that there may be so many rows.
     *
     * @throws DataException if there are not to be so many
     */
    void checkRows(int count) throws DataException {
        if (count > limits.rows()) {
            throw source.failure(GridComplaint.tooManyRows(limits.rows()));
        }
    }

    /**
     * Checks that a cell of a row may be so long.
     *
     * @throws DataException if it is not to be
     */
    void checkCell(int row, String cell) throws DataException {
        if (cell.length() > limits.cell()) {
            throw source.failure(GridComplaint.cellTooLong(row, limits.cell()));
        }
    }

    /**
     * Checks that there may be so many characters in all cells together.
     *
     * @throws DataException if there are not to be so many
     */
    void checkChars(long count) throws DataException {
        if (count > limits.chars()) {
            throw source.failure(DocumentComplaint.textTooLong(limits.chars()));
        }
    }

    /**
     * Adds a row; an empty one is passed over.
     *
     * @param number its number in the file
     * @param cells its cells
     * @throws DataException if the table is larger than a limit now
     */
    void add(int number, List<String> cells) throws DataException {
        List<String> shown = new ArrayList<>();
        for (String cell : cells) {
            checkCell(number, cell);
            shown.add(Plain.whole(Plain.lines(cell)).strip());
            chars += cell.length();
            checkChars(chars);
        }
        while (!shown.isEmpty() && shown.getLast().isEmpty()) {
            shown.removeLast();
        }
        if (shown.isEmpty()) {
            return;
        }
        checkColumn(shown.size() - 1);
        checkRows(rows.size() + 1);
        rows.add(new Grid.Row(number, shown));
    }

    Grid grid(String name) {
        return new Grid(name, rows);
    }
}
