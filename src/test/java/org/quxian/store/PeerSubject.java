package org.quxian.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.h2.Driver;
import org.quxian.store.journal.Disk;

/** H2 with its defaults: one row a step, each committed. */
record PeerSubject() implements Subject {

    @Override
    public String word() {
        return "peer";
    }

    @Override
    public Use open(Path folder, Disk disk) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "sa");
        Connection connection = new Driver().connect("jdbc:h2:" + disk.scheme() + folder.resolve("peer"), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS step (number BIGINT PRIMARY KEY, words VARCHAR NOT NULL)");
            try (ResultSet last = statement.executeQuery("SELECT COALESCE(MAX(number), 0) FROM step")) {
                last.next();
                return new PeerUse(connection, last.getLong(1));
            }
        }
    }

    /** What stands in the row of a step: about as much as an import, a decision, a lesson. */
    private static String words(long step) {
        return "第%d步。截至七月底整改615户，另有20余户。".formatted(step).repeat(1 + (int) (step % 40));
    }

    /** An open database. */
    private static final class PeerUse implements Use {
        private final Connection connection;
        private long last;

        PeerUse(Connection connection, long last) {
            this.connection = connection;
            this.last = last;
        }

        @Override
        public long step() throws SQLException {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO step VALUES (?, ?)")) {
                insert.setLong(1, last + 1);
                insert.setString(2, words(last + 1));
                insert.executeUpdate();
            }
            return ++last;
        }

        @Override
        public long intact() throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT number, words FROM step ORDER BY number")) {
                long intact = 0;
                while (rows.next()
                        && rows.getLong(1) == intact + 1
                        && words(intact + 1).equals(rows.getString(2))) {
                    intact++;
                }
                return intact;
            }
        }

        @Override
        public List<String> complaints() {
            return List.of();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
