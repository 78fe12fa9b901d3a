package org.quxian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;

/**
 * Brings the tables of a store to what this program knows. A store with other tables is refused before anything in it is
 * changed.
 *
 * @param database where the store is
 * @param known every migration, in order
 */
record Migrator(Database database, List<Migration> known) {

    private static final String TABLE = """
            CREATE TABLE IF NOT EXISTS migration (
                number INT NOT NULL,
                sha256 VARCHAR NOT NULL,
                applied_at TIMESTAMP WITH TIME ZONE NOT NULL,
                CONSTRAINT migration_key PRIMARY KEY (number)
            )""";

    /** A migration that the store has been through. */
    private record Applied(int number, String sha256) {}

    void run(Session session) throws StoreException {
        int found = version(session);
        if (found < known.size()) {
            try {
                session.change(this::catchUp);
            } catch (StoreException e) {
                boolean other = found == 0 || e.reason() != Reason.NO_PERMISSION;
                throw other ? e : new StoreException(Reason.OUTDATED, database.place(), e);
            }
        }
    }

    /** The version of the tables as they are, 0 where there are none; other tables than this program's are refused. */
    int version(Session session) throws StoreException {
        List<Applied> applied = session.ask(this::applied);
        verify(applied);
        return applied.size();
    }

    private void catchUp(Writing writing) throws SQLException, StoreException {
        Connection connection = writing.connection();
        database.reserve(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
            // Another program may have been faster.
            List<Applied> applied = list(connection);
            verify(applied);
            for (Migration migration : known.subList(applied.size(), known.size())) {
                for (String sql : migration.statements()) {
                    statement.execute(sql);
                }
                record(connection, migration);
            }
        }
    }

    private void verify(List<Applied> applied) throws StoreException {
        for (int index = 0; index < applied.size(); index++) {
            Applied found = applied.get(index);
            if (found.number() > known.size()) {
                throw new StoreException(
                        Reason.TOO_NEW,
                        database.place(),
                        new Text(
                                "表结构第 %d 版，本程序只认识到第 %d 版".formatted(found.number(), known.size()),
                                "tables of version %d, while this program knows %d"
                                        .formatted(found.number(), known.size())));
            }
            Migration expected = known.get(index);
            if (found.number() != expected.number() || !found.sha256().equals(expected.sha256())) {
                throw new StoreException(
                        Reason.ALTERED,
                        database.place(),
                        new Text("第 %d 版".formatted(found.number()), "version %d".formatted(found.number())));
            }
        }
    }

    private List<Applied> applied(Connection connection) throws SQLException, StoreException {
        try {
            return list(connection);
        } catch (SQLException e) {
            if (database.isEmpty(e)) {
                return List.of();
            }
            boolean foreign = database.reason(e) == Reason.ALTERED;
            throw foreign ? new StoreException(Reason.FOREIGN, database.place(), e) : database.explain(e);
        }
    }

    private static List<Applied> list(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT number, sha256 FROM migration ORDER BY number")) {
            List<Applied> applied = new ArrayList<>();
            while (rows.next()) {
                applied.add(new Applied(rows.getInt("number"), rows.getString("sha256")));
            }
            return applied;
        }
    }

    private static void record(Connection connection, Migration migration) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO migration (number, sha256, applied_at) VALUES (?, ?, ?)")) {
            insert.setInt(1, migration.number());
            insert.setString(2, migration.sha256());
            insert.setObject(3, Instant.now().atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }
}
