package org.quxian.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.quxian.observation.Text;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.TableChange;
import org.quxian.store.journal.Template;
import org.quxian.store.journal.Template.Form;

/**
 * Rows on their way into one table. Values are given in the order of the columns; {@link #add} ends a row and
 * {@link #run} sends them all.
 */
final class Batch implements AutoCloseable {

    /** Digits after the point in the tables' NUMERIC columns, and digits in all. */
    private static final int SCALE = 12;

    static final int PRECISION = 38;

    private final Writing writing;
    private final Template template;
    private final PreparedStatement statement;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> row = new ArrayList<>();

    /** Rows to be added; the columns have commas between them. */
    Batch(Writing writing, String table, String columns) throws SQLException {
        this(writing, new Template(Form.INSERT, table, List.of(columns.split(", ", -1))));
    }

    private Batch(Writing writing, Template template) throws SQLException {
        this.writing = writing;
        this.template = template;
        this.statement = writing.connection().prepareStatement(ChangeSql.of(template));
    }

    Batch text(String value) throws SQLException {
        statement.setString(next(value), value);
        return this;
    }

    Batch text(Optional<String> value) throws SQLException {
        return value.isPresent() ? text(value.get()) : none(Types.VARCHAR);
    }

    /** Notes a value in words; the result is the number of its column. */
    private int next(Object value) {
        row.add(new Cell.Words(value.toString()));
        return row.size();
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
        statement.setInt(next(value), value);
        return this;
    }

    Batch whole(OptionalLong value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.BIGINT);
        }
        return whole(value.getAsLong());
    }

    Batch whole(long value) throws SQLException {
        statement.setLong(next(value), value);
        return this;
    }

    Batch truth(boolean value) throws SQLException {
        statement.setBoolean(next(value), value);
        return this;
    }

    Batch date(Optional<LocalDate> value) throws SQLException {
        if (value.isEmpty()) {
            return none(Types.DATE);
        }
        statement.setObject(next(value.get()), value.get());
        return this;
    }

    Batch time(Instant value) throws SQLException {
        statement.setObject(next(value), value.atOffset(ZoneOffset.UTC));
        return this;
    }

    /** Two columns: the number, and its scale; the databases would round what does not fit. */
    Batch decimal(BigDecimal value) throws SQLException {
        if (value.scale() > SCALE
                || value.scale() < -PRECISION
                || value.precision() - value.scale() > PRECISION - SCALE) {
            throw new SQLDataException("a number has too many digits: " + value, "22003");
        }
        BigDecimal stored = value.setScale(SCALE);
        statement.setBigDecimal(next(stored.toPlainString()), stored);
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
        row.add(Cell.NONE);
        statement.setNull(row.size(), type);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
        rows.add(row);
        row = new ArrayList<>();
    }

    void run() throws SQLException {
        if (!rows.isEmpty()) {
            statement.executeBatch();
            writing.record().accept(new TableChange(template, rows));
        }
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
    static <T> void write(Writing writing, String table, String columns, List<T> items, RowWriter<T> writer)
            throws SQLException {
        run(new Batch(writing, table, columns), items, writer);
    }

    /** Takes out of {@code table} the rows whose {@code column} is one of {@code keys}. */
    static void remove(Writing writing, String table, String column, List<String> keys) throws SQLException {
        each(writing, new Template(Form.DELETE, table, List.of(column)), keys);
    }

    /** Does what {@code template}, which has one column, says for each of {@code keys}. */
    static void each(Writing writing, Template template, List<String> keys) throws SQLException {
        run(
                new Batch(writing, template),
                keys,
                (batch, position, key) -> batch.text(key).add());
    }

    /** Replaces the {@code columns} of a row for each of {@code items}; the writer gives their values, then the key. */
    static <T> void replace(
            Writing writing, String table, String columns, String key, List<T> items, RowWriter<T> writer)
            throws SQLException {
        List<String> names = List.of((columns + ", " + key).split(", ", -1));
        run(new Batch(writing, new Template(Form.UPDATE, table, names)), items, writer);
    }

    private static <T> void run(Batch fresh, List<T> items, RowWriter<T> writer) throws SQLException {
        try (Batch batch = fresh) {
            for (int position = 0; position < items.size(); position++) {
                writer.write(batch, position, items.get(position));
            }
            batch.run();
        }
    }

    /** The position behind all rows of {@code table}. */
    static int next(Writing writing, String table) throws SQLException {
        try (Statement statement = writing.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(position) + 1 AS position FROM " + table)) {
            return rows.next() ? rows.getInt("position") : 0;
        }
    }
}
