package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/**
 * Waits for what others write to a store on a server, on a connection of its own. Used by one thread at a time.
 *
 * <p>The server tells of every step at once (LISTEN, NOTIFY).
 */
public final class StoreWatch implements AutoCloseable {

    private final PostgresDatabase database;
    private final Connection connection;

    private StoreWatch(PostgresDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    /**
     * Begins to listen: whatever is written from now on is told.
     *
     * @throws StoreException if the server cannot be reached
     */
    public static StoreWatch of(StoreLocation.Url location) throws StoreException {
        PostgresDatabase database = new PostgresDatabase(location);
        Connection connection = database.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + PostgresDatabase.CHANNEL);
            return new StoreWatch(database, connection);
        } catch (SQLException e) {
            try {
                connection.close();
            } catch (SQLException second) {
                e.addSuppressed(second);
            }
            throw database.explain(e);
        }
    }

    /**
     * Waits until something has been written.
     *
     * @param longest how long, more than 0, to the millisecond
     * @return whether something has been written; false where the time was up
     * @throws StoreException if the connection is lost
     */
    public boolean await(Duration longest) throws StoreException {
        try {
            PGConnection ours = connection.unwrap(PGConnection.class);
            return ours.getNotifications(Math.toIntExact(longest.toMillis())).length > 0;
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }

    @Override
    public void close() throws StoreException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw database.explain(e);
        }
    }
}
