package org.quxian.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table {@code setting}: what the store is told once for everybody. */
final class SettingTable {

    private static final String CLUSTER = "cluster";

    private SettingTable() {}

    /** The cluster that series are read from; empty where they are in the store itself. */
    static Optional<ClusterLocation> cluster(Session session) throws StoreException {
        Optional<String> words = session.ask(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT content FROM setting WHERE name = ?")) {
                select.setString(1, CLUSTER);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString("content")) : Optional.<String>empty();
                }
            }
        });
        return words.isPresent() ? Optional.of(ClusterLocation.parse(words.get())) : Optional.empty();
    }

    static void setCluster(Writing writing, Optional<ClusterLocation> cluster) throws SQLException {
        Batch.remove(writing, "setting", "name", List.of(CLUSTER));
        if (cluster.isPresent()) {
            try (Batch batch = new Batch(writing, "setting", "name, content")) {
                batch.text(CLUSTER).text(cluster.get().words()).add();
                batch.run();
            }
        }
    }
}
