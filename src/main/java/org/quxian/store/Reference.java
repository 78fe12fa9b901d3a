package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.quxian.observation.Fault;
import org.quxian.observation.Text;

/**
 * A column that refers to a row of another table without being needed to read an observation. The databases guard it as
 * well, unless somebody has altered the tables.
 *
 * @param table the table
 * @param key the columns that name a row of it, joined for SQL
 * @param column the column
 * @param target a query for what it refers to
 */
record Reference(String table, String key, String column, String target) {

    /** All there are. */
    static final List<Reference> ALL = List.of(
            to("indicator_synonym", "indicator || ' ' || position", "indicator", "indicator", "id"),
            to("unit", "symbol", "base", "unit", "symbol"),
            to("area", "code || ' ' || lived_from", "code", "area_code", "code"),
            to("area", "code || ' ' || lived_from", "parent", "area_code", "code"),
            new Reference(
                    "area_successor",
                    "code || ' ' || lived_from || ' ' || position",
                    "code",
                    "SELECT 1 FROM area o WHERE o.code = r.code AND o.lived_from = r.lived_from"),
            to("area_successor", "code || ' ' || lived_from || ' ' || position", "successor", "area_code", "code"),
            to("observation_span", "observation || ' ' || position", "observation", "observation", "id"),
            to("candidate_span", "candidate || ' ' || position", "candidate", "candidate", "id"),
            to("earlier_text", "document || ' ' || number", "document", "document", "id"),
            to("series_area", "number", "code", "area_code", "code"),
            to("review_log", "entry", "step", "review_log", "entry"),
            to("review_log", "entry", "other_step", "review_log", "step"),
            to("review_log", "entry", "candidate", "candidate", "id"),
            to("review_log", "entry", "document", "document", "id"),
            to("review_log", "entry", "named", "indicator", "id"),
            to("review_log", "entry", "area", "area_code", "code"),
            to("review_log", "entry", "indicator", "indicator", "id"),
            to("review_log", "entry", "unit", "unit", "symbol"),
            to("lesson", "entry", "entry", "review_log", "entry"),
            to("lesson", "entry", "indicator", "indicator", "id"),
            to("lesson", "entry", "unit", "unit", "symbol"));

    private static Reference to(String table, String key, String column, String other, String name) {
        return new Reference(table, key, column, "SELECT 1 FROM %s o WHERE o.%s = r.%s".formatted(other, name, column));
    }

    /** Adds a fault for each row whose column names something that there is not. */
    void check(Connection connection, List<Fault> faults) throws SQLException {
        String sql = "SELECT %s AS place, %s AS named FROM %s r WHERE %s IS NOT NULL AND NOT EXISTS (%s) ORDER BY 1"
                .formatted(key, column, table, column, target);
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                String named = rows.getString("named");
                faults.add(new Fault(
                        "%s %s (%s)".formatted(table, rows.getString("place"), column),
                        new Text(
                                "它所指的 %s 不存在。".formatted(named),
                                "It refers to %s, which there is not.".formatted(named))));
            }
        }
    }
}
