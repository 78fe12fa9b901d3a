package org.quxian.exchange.mapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quxian.exchange.Grid;

/**
 * A table with the row of its headings.
 *
 * @param grid the table
 * @param header which of its rows holds the headings, counted from 0
 * @param mapping what the columns are
 */
public record MappedTable(Grid grid, int header, TableMapping mapping) {

    /** How far down headings are looked for. */
    static final int HEAD = 20;

    /** The headings of {@code grid} in its row {@code header}, one for every column. */
    static List<String> headings(Grid grid, int header) {
        Grid.Row row = grid.rows().get(header);
        return IntStream.range(0, grid.width()).mapToObj(row::cell).toList();
    }

    /** {@code grid} by a mapping for tables with the same headings; empty where it has others. */
    public static Optional<MappedTable> of(Grid grid, TableMapping mapping) {
        return IntStream.range(0, Math.min(HEAD, grid.rows().size()))
                .filter(row -> headings(grid, row).equals(mapping.headings()))
                .mapToObj(row -> new MappedTable(grid, row, mapping))
                .findFirst();
    }

    /** This table with other uses of its columns. */
    public MappedTable with(TableMapping other) {
        return new MappedTable(grid, header, other);
    }

    /** The rows below the headings. */
    public List<Grid.Row> body() {
        return grid.rows().subList(header + 1, grid.rows().size());
    }
}
