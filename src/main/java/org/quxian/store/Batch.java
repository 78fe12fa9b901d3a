package org.quxian.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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

    private final PreparedStatement insert;
    private int column;

    Batch(Connection connection, String table, String columns) throws SQLException {
        int count = columns.split(",", -1).length;
        String marks = String.join(", ", Collections.nCopies(count, "?"));
        this.insert = connection.prepareStatement("INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks));
    }

    Batch text(String value) throws SQLException {
        insert.setString(++column, value);
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
        insert.setInt(++column, value);
        return this;
    }

    Batch whole(OptionalLong value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.BIGINT);
        }
        insert.setLong(++column, value.getAsLong());
        return this;
    }

    Batch truth(boolean value) throws SQLException {
        insert.setBoolean(++column, value);
        return this;
    }

    Batch date(Optional<LocalDate> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DATE);
        }
        insert.setObject(++column, value.get());
        return this;
    }

    Batch time(Instant value) throws SQLException {
        insert.setObject(++column, value.atOffset(ZoneOffset.UTC));
        return this;
    }

    /** Two columns: the number, and its scale; the databases would round what does not fit. */
    Batch decimal(BigDecimal value) throws SQLException {
        if (value.scale() > SCALE
                || value.scale() < -PRECISION
                || value.precision() - value.scale() > PRECISION - SCALE) {
            throw new SQLDataException("a number has too many digits: " + value, "22003");
        }
        insert.setBigDecimal(++column, value.setScale(SCALE));
        return integer(value.scale());
    }

    /** Two columns: the number, and its scale. */
    Batch decimal(Optional<BigDecimal> value) throws SQLException {
        return value.isPresent() ? decimal(value.get()) : none(Types.NUMERIC).none(Types.INTEGER);
    }

    private Batch none(int type) throws SQLException {
        insert.setNull(++column, type);
        return this;
    }

    void add() throws SQLException {
        insert.addBatch();
        column = 0;
    }

    void run() throws SQLException {
        insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
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
}
