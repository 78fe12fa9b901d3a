package org.quxian.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PostgresServer.class)
class PostgresSeriesTest extends SeriesContract {

    private final String url;

    PostgresSeriesTest(PostgresServer.Running server) {
        this.url = server.url("postgres");
    }

    @Override
    StoreLocation location() throws StoreException {
        return StoreLocation.parse(url);
    }

    @Override
    Connection behindItsBack() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        connection.setSchema("quxian");
        return connection;
    }

    @AfterEach
    void leaveAnEmptyDatabase() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS quxian CASCADE");
        }
    }
}
