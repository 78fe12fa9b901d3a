package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;
import org.quxian.store.journal.Cell;

/** Holds the database against what the journal says it should hold, row by row. */
final class Comparison {

    /** More of a kind says no more. */
    private static final int MANY = 100;

    private static final Text MISSING = new Text("日志里有这一行，数据库里没有。", "The journal has this row, the database has not.");
    private static final Text EXTRA = new Text("数据库里有这一行，日志里没有。", "The database has this row, the journal has not.");
    private static final Text OTHER = new Text("这一行与日志记下的不同。", "This row is not as the journal says it was written.");

    private Comparison() {}

    /**
     * One fault for each row that differs, for the first many.
     *
     * @param database the database
     * @param expected what should be in it
     */
    static List<Fault> between(Connection database, Connection expected) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        for (Tables.Table table : new Tables(expected).all()) {
            compare(table, database, rows(table, expected), faults);
        }
        return List.copyOf(faults);
    }

    /**
     * Whether nothing differs in some tables.
     *
     * @param database the database
     * @param expected what should be in it
     * @param names the tables
     */
    static boolean isSame(Connection database, Connection expected, Set<String> names) throws SQLException {
        List<Fault> faults = new ArrayList<>();
        for (Tables.Table table : new Tables(expected).all()) {
            if (names.contains(table.name())) {
                compare(table, database, rows(table, expected), faults);
            }
        }
        return faults.isEmpty();
    }

    private static Map<String, List<Cell>> rows(Tables.Table table, Connection connection) throws SQLException {
        Map<String, List<Cell>> rows = new LinkedHashMap<>();
        new Tables(connection).read(table, row -> rows.put(key(table, row), row));
        return rows;
    }

    private static void compare(
            Tables.Table table, Connection database, Map<String, List<Cell>> expected, List<Fault> faults)
            throws SQLException {
        new Tables(database).read(table, row -> {
            String key = key(table, row);
            List<Cell> same = expected.remove(key);
            if (same == null) {
                add(faults, key, EXTRA);
            } else if (!same.equals(row)) {
                add(faults, key, OTHER);
            }
        });
        expected.keySet().forEach(key -> add(faults, key, MISSING));
    }

    private static void add(List<Fault> faults, String place, Text sentence) {
        if (faults.size() < MANY) {
            faults.add(new Fault(place, sentence));
        }
    }

    private static String key(Tables.Table table, List<Cell> row) {
        StringBuilder key = new StringBuilder(table.name());
        List<String> columns = table.key().isEmpty() ? table.columns() : table.key();
        for (String column : columns) {
            Cell cell = row.get(table.columns().indexOf(column));
            key.append(' ').append(cell instanceof Cell.Words words ? words.value() : "?");
        }
        return key.toString();
    }
}
