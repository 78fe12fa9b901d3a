package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/**
 * Reads tables row by row. A row that cannot be what its table holds becomes a fault; the others are read.
 *
 * @param connection the database
 * @param faults what was wrong so far; grows
 */
record Rows(Connection connection, List<Fault> faults) {

    /** Makes something of one row. */
    @FunctionalInterface
    interface Mapper<T> {
        T map(Row row) throws SQLException, MalformedRowException;
    }

    /**
     * What {@code mapper} makes of each row of {@code table}, or of those that a condition behind its name picks.
     *
     * @param key the columns, with commas between them, that name a row in a fault
     * @param order the columns to order by
     */
    <T> List<T> read(String table, String key, String order, Mapper<T> mapper) throws SQLException {
        String sql = "SELECT * FROM %s ORDER BY %s".formatted(table, order);
        String name = table.split(" ", 2)[0];
        try (Statement statement = connection.createStatement();
                ResultSet values = statement.executeQuery(sql)) {
            Row row = new Row(values);
            List<T> read = new ArrayList<>();
            while (values.next()) {
                try {
                    read.add(mapper.map(row));
                } catch (MalformedRowException e) {
                    faults.add(new Fault(place(name, key, row) + " (" + e.column() + ")", e.sentence()));
                } catch (IllegalArgumentException e) {
                    // A record refused it: a rule that the database guards as well, and that has no sentence here.
                    faults.add(new Fault(
                            place(name, key, row),
                            new Text("这一行的内容自相矛盾。", "The values of this row contradict each other.")));
                }
            }
            return read;
        }
    }

    /**
     * The texts in one column of a table of parts, in order, under the words of what they are parts of.
     *
     * @param owner the columns, with commas between them, that name what a row is a part of
     */
    Map<String, List<String>> lists(String table, String owner, String column) throws SQLException {
        Map<String, List<String>> lists = new HashMap<>();
        read(
                table,
                owner + ", position",
                owner + ", position",
                row -> lists.computeIfAbsent(words(owner, row), words -> new ArrayList<>())
                        .add(row.text(column)));
        return lists;
    }

    private static String place(String table, String key, Row row) throws SQLException {
        return table + " " + words(key, row);
    }

    private static String words(String columns, Row row) throws SQLException {
        StringJoiner words = new StringJoiner(" ");
        for (String column : columns.split(", ", -1)) {
            words.add(row.optionalText(column).orElse("?"));
        }
        return words.toString();
    }
}
