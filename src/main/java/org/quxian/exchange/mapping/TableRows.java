package org.quxian.exchange.mapping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.exchange.Grid;
import org.quxian.observation.Catalogue;
import org.quxian.observation.QualifierWord;

/** Reads the figures of a table by its mapping, row by row. */
public final class TableRows {
    /** More faults than this nobody reads; they are counted. */
    private static final int MOST_FAULTS = 1000;

    private final Names names;
    private final AmountWords amounts;

    /**
     * @param catalogue the names that rows refer to
     * @param qualifiers the words that qualify numbers
     */
    public TableRows(Catalogue catalogue, List<QualifierWord> qualifiers) {
        this.names = new Names(catalogue);
        this.amounts = new AmountWords(qualifiers);
    }

    /**
     * Reads every row.
     *
     * @param table the table, whose mapping has no flaws
     * @param published the day on which areas bear their names; empty where it is not known
     */
    public TableReading read(MappedTable table, Optional<LocalDate> published) {
        List<TableFigure> figures = new ArrayList<>();
        List<TableFault> faults = new ArrayList<>();
        int faultCount = 0;
        int passed = 0;
        for (Grid.Row row : table.body()) {
            List<TableRow> places = places(table, row);
            if (places.isEmpty()) {
                passed++;
            }
            for (TableRow place : places) {
                List<TableFault> own = new ArrayList<>();
                new RowReader(place, names, amounts, published, own).read().ifPresent(figures::add);
                own.removeIf(faults::contains);
                faultCount += own.size();
                faults.addAll(own.subList(0, Math.min(own.size(), MOST_FAULTS - faults.size())));
            }
        }
        return new TableReading(figures, faults, faultCount, passed);
    }

    /**
     * Where a row has figures. Notes below a table fill one cell only; sums would count everything twice; in a table with
     * several columns of values an empty cell says that there is no figure.
     */
    private static List<TableRow> places(MappedTable table, Grid.Row row) {
        TableMapping mapping = table.mapping();
        boolean isSum = mapping.column(ColumnUse.AREA)
                .map(row::cell)
                .filter(Names::isSum)
                .isPresent();
        boolean isNote = row.filled() < 2 && table.grid().width() > 1;
        if (isSum || isNote) {
            return List.of();
        }
        List<Integer> columns = mapping.valueColumns();
        if (columns.isEmpty()) {
            return List.of(new TableRow(table, row, Optional.empty()));
        }
        return columns.stream()
                .filter(column -> !mapping.uses().get(column).isWide() || !Cells.saysNothing(row.cell(column)))
                .map(column -> new TableRow(table, row, Optional.of(column)))
                .toList();
    }
}
