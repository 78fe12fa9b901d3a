package org.quxian.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.quxian.store.StoreException.Reason;

/**
 * A database on a PostgreSQL server. The tables have a schema to themselves, so that they never mix with others'.
 *
 * @param location its URL
 */
record PostgresDatabase(StoreLocation.Url location) implements Database {

    static final String SCHEMA = "quxian";

    /** Where steps are announced; names of channels are those of one database. */
    static final String CHANNEL = "quxian";

    /** Any number that no other program is likely to lock. */
    private static final long LOCK = 0x7175_7869_616eL;

    @Override
    public String place() {
        return location.shown();
    }

    @Override
    public Connection connect() throws StoreException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "quxian");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Without these, a window would wait for ever when a cable is pulled; the URL may say otherwise.
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "15");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        try {
            Connection connection = DriverManager.getConnection(location.url(), properties);
            connection.setSchema(SCHEMA);
            try (Statement statement = connection.createStatement()) {
                // A window that was cut off half-way must not keep the others waiting.
                statement.execute("SET idle_in_transaction_session_timeout = '60s'");
            }
            return connection;
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    @Override
    public boolean isEmpty(SQLException failure) {
        return "42P01".equals(failure.getSQLState());
    }

    @Override
    public void reserve(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            // CREATE SCHEMA IF NOT EXISTS would ask for the right to create even where it exists.
            boolean made;
            try (ResultSet found =
                    statement.executeQuery("SELECT 1 FROM pg_namespace WHERE nspname = '" + SCHEMA + "'")) {
                made = found.next();
            }
            if (!made) {
                statement.execute("CREATE SCHEMA " + SCHEMA);
            }
        }
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public void freeze(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
        }
    }

    /** Every change ends in the log. */
    @Override
    public boolean mayWrite(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT has_table_privilege('observation', 'INSERT')")) {
            return found.next() && found.getBoolean(1);
        }
    }

    @Override
    public void announce(Connection connection, long entry) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_notify('" + CHANNEL + "', '" + entry + "')");
        }
    }

    /** Nothing to do: the server flushes before it acknowledges a commit. */
    @Override
    public void persist(Connection connection) {}

    @Override
    public Reason reason(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            // The driver's own word for a server that asks for a password where none was given.
            case "28000", "28P01", "08004" -> Reason.LOGIN_REFUSED;
            case "3D000" -> Reason.NO_DATABASE;
            // Without the right to use the schema, there is none.
            case "42501", "3F000" -> Reason.NO_PERMISSION;
            default ->
                state.startsWith("08") || state.startsWith("57P")
                        ? Reason.UNREACHABLE
                        : Database.standardReason(failure);
        };
    }
}
