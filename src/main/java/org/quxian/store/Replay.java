package org.quxian.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.Base64;
import java.util.List;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.Entry;
import org.quxian.store.journal.TableChange;
import org.quxian.store.journal.Template;

/** Does again, in an empty H2 database, what a journal says was done. */
final class Replay {
    private final Database database;
    private final List<Migration> known;
    private final Connection connection;
    private int tables;

    /**
     * @param database what is said of failures
     * @param known every migration, in order
     * @param connection to the empty database
     */
    Replay(Database database, List<Migration> known, Connection connection) {
        this.database = database;
        this.known = known;
        this.connection = connection;
    }

    /** Does one entry again; they come in order from the first. */
    void take(Entry entry) throws StoreException, IOException {
        bring(entry.tables());
        try {
            guardReferences(entry.kind() != Entry.Kind.BASE);
            connection.setAutoCommit(false);
            for (TableChange change : entry.changes()) {
                apply(connection, change);
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IOException("entry " + entry.number() + " does not fit the tables", e);
        }
    }

    /** Brings the tables to what this program knows. */
    void end() throws StoreException {
        bring(known.size());
    }

    /** Rows of the base may refer to rows that come later. */
    private void guardReferences(boolean guarded) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET REFERENTIAL_INTEGRITY " + (guarded ? "TRUE" : "FALSE"));
        }
    }

    private void bring(int version) throws StoreException {
        if (version > known.size()) {
            throw new StoreException(
                    Reason.TOO_NEW,
                    database.place(),
                    new Text("表结构第 %d 版".formatted(version), "tables of version %d".formatted(version)));
        }
        if (version > tables) {
            new Migrator(database, known.subList(0, version)).run(new Session(database, connection, Ledger.NONE));
            tables = version;
        }
    }

    /** Changes a table as it was changed. */
    static void apply(Connection connection, TableChange change) throws SQLException {
        if (change.template().form() == Template.Form.MERGE_TILES) {
            SeriesMerge.apply(connection, change);
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ChangeSql.of(change.template()))) {
            for (List<Cell> row : change.rows()) {
                for (int column = 0; column < row.size(); column++) {
                    set(statement, column + 1, row.get(column));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void set(PreparedStatement statement, int column, Cell cell) throws SQLException {
        switch (cell) {
            case Cell.None none -> statement.setNull(column, Types.VARCHAR);
            case Cell.Words words -> statement.setString(column, words.value());
            case Cell.Bytes bytes ->
                statement.setBytes(column, Base64.getDecoder().decode(bytes.base64()));
            case Cell.Parcel parcel -> statement.setBytes(column, parcel.content());
        }
    }
}
