package org.quxian.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.quxian.observation.Text;

/**
 * Rows on their way into one table. Values are given in the order of the columns; {@link #add} ends a row and
 * {@link #run} sends them all.
 */
final class Batch implements AutoCloseable {

    /** Digits after the point in the tables' NUMERIC columns, and digits in all. */
    private static final int SCALE = 12;

    static final int PRECISION = 38;

    private final PreparedStatement statement;
    private int column;

    /** Rows to be added. */
    Batch(Connection connection, String table, String columns) throws SQLException {
        this(connection, "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks(columns)));
    }

    private Batch(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    private static String marks(String columns) {
        return String.join(", ", Collections.nCopies(columns.split(",", -1).length, "?"));
    }

    Batch text(String value) throws SQLException {
        statement.setString(++column, value);
        return this;
    }

    Batch text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : none(Types.VARCHAR);
    }

    /** Two columns: Chinese, English. */
    Batch words(Text value) throws SQLException {
        return text(value.zh()).text(value.en());
    }

    /** Two columns: Chinese, English. */
    Batch words(Optional<Text> value) throws SQLException {
        return text(value.map(Text::zh)).text(value.map(Text::en));
    }

    Batch word(Enum<?> value) throws SQLException {
        return text(value.name());
    }

    Batch integer(int value) throws SQLException {
        statement.setInt(++column, value);
        return this;
    }

    Batch whole(OptionalLong value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.BIGINT);
        }
        statement.setLong(++column, value.getAsLong());
        return this;
    }

    Batch whole(long value) throws SQLException {
        statement.setLong(++column, value);
        return this;
    }

    Batch truth(boolean value) throws SQLException {
        statement.setBoolean(++column, value);
        return this;
    }

    Batch date(Optional<LocalDate> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DATE);
        }
        statement.setObject(++column, value.get());
        return this;
    }

    Batch time(Instant value) throws SQLException {
        statement.setObject(++column, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    /** Two columns: the number, and its scale; the databases would round what does not fit. */
    Batch decimal(BigDecimal value) throws SQLException {
        if (value.scale() > SCALE
                || value.scale() < -PRECISION
                || value.precision() - value.scale() > PRECISION - SCALE) {
            throw new SQLDataException("a number has too many digits: " + value, "22003");
        }
        statement.setBigDecimal(++column, value.setScale(SCALE));
        return integer(value.scale());
    }

    /** Two columns: the number, and its scale. */
    Batch decimal(Optional<BigDecimal> value) throws SQLException {
        return value.isPresent() ? decimal(value.get()) : none(Types.NUMERIC).none(Types.INTEGER);
    }

    Batch integer(OptionalInt value) throws SQLException {
        return value.isPresent() ? integer(value.getAsInt()) : none(Types.INTEGER);
    }

    private Batch none(int type) throws SQLException {
        statement.setNull(++column, type);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
        column = 0;
    }

    void run() throws SQLException {
        statement.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }

    /** Puts one row into the batch. */
    @FunctionalInterface
    interface RowWriter<T> {
        void write(Batch batch, int position, T item) throws SQLException;
    }

    /** Writes a row for each of {@code items}; the place in the list is its position. */
    static <T> void write(Connection connection, String table, String columns, List<T> items, RowWriter<T> writer)
            throws SQLException {
        try (Batch batch = new Batch(connection, table, columns)) {
            for (int position = 0; position < items.size(); position++) {
                writer.write(batch, position, items.get(position));
            }
            batch.run();
        }
    }

    /** The position behind all rows of {@code table}. */
    static int next(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(position) + 1 AS position FROM " + table)) {
            return rows.next() ? rows.getInt("position") : 0;
        }
    }

    /** Takes out of {@code table} the rows whose {@code column} is one of {@code keys}. */
    static void remove(Connection connection, String table, String column, List<String> keys) throws SQLException {
        each(connection, "DELETE FROM %s WHERE %s = ?".formatted(table, column), keys);
    }

    /** Does {@code sql}, which has one mark, for each of {@code keys}. */
    static void each(Connection connection, String sql, List<String> keys) throws SQLException {
        try (Batch batch = new Batch(connection, sql)) {
            for (String key : keys) {
                batch.text(key).add();
            }
            batch.run();
        }
    }

    /** Replaces the {@code columns} of a row for each of {@code items}; the writer gives their values, then the key. */
    static <T> void replace(
            Connection connection, String table, String columns, String key, List<T> items, RowWriter<T> writer)
            throws SQLException {
        String values = columns.replace(",", " = ?,") + " = ?";
        try (Batch batch = new Batch(connection, "UPDATE %s SET %s WHERE %s = ?".formatted(table, values, key))) {
            for (int position = 0; position < items.size(); position++) {
                writer.write(batch, position, items.get(position));
            }
            batch.run();
        }
    }
}
