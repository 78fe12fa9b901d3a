package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.store.journal.Cell;

/**
 * The tables of an H2 database as such: all but the one that says which migrations it has been through.
 *
 * @param connection to the database
 */
record Tables(Connection connection) {

    /** Takes rows. */
    @FunctionalInterface
    interface Taker<X extends Exception> {
        void take(List<Cell> row) throws X;
    }

    /**
     * A table.
     *
     * @param name its name
     * @param columns its columns
     * @param key those of them that name a row
     */
    record Table(String name, List<String> columns, List<String> key) {}

    /** All tables, by name. */
    List<Table> all() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : names("""
                SELECT table_name FROM information_schema.tables
                    WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE' AND table_name <> 'MIGRATION'
                    ORDER BY table_name""")) {
            tables.add(new Table(
                    name,
                    names("SELECT column_name FROM information_schema.columns WHERE table_schema = 'PUBLIC'"
                            + " AND table_name = '" + name.toUpperCase(Locale.ROOT) + "' ORDER BY ordinal_position"),
                    names("SELECT u.column_name FROM information_schema.key_column_usage u"
                            + " JOIN information_schema.table_constraints c"
                            + " ON c.constraint_schema = u.constraint_schema AND c.constraint_name = u.constraint_name"
                            + " WHERE c.constraint_type = 'PRIMARY KEY' AND u.table_schema = 'PUBLIC'"
                            + " AND u.table_name = '" + name.toUpperCase(Locale.ROOT)
                            + "' ORDER BY u.ordinal_position")));
        }
        return tables;
    }

    private List<String> names(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    /** Gives every row of a table to {@code taker}, in the order of the key. */
    <X extends Exception> void read(Table table, Taker<X> taker) throws SQLException, X {
        List<String> order = table.key().isEmpty() ? table.columns() : table.key();
        String query = "SELECT %s FROM %s ORDER BY %s"
                .formatted(String.join(", ", table.columns()), table.name(), String.join(", ", order));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                List<Cell> row = new ArrayList<>(table.columns().size());
                for (int column = 1; column <= table.columns().size(); column++) {
                    row.add(cell(rows, column));
                }
                taker.take(row);
            }
        }
    }

    private static Cell cell(ResultSet rows, int column) throws SQLException {
        if (rows.getObject(column) instanceof byte[] bytes) {
            return new Cell.Bytes(Base64.getEncoder().encodeToString(bytes));
        }
        return Optional.ofNullable(rows.getString(column))
                .<Cell>map(Cell.Words::new)
                .orElse(Cell.NONE);
    }
}
