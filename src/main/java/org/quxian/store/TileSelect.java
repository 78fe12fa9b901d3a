package org.quxian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/** Gets tiles one by one. */
final class TileSelect implements AutoCloseable {
    private final PreparedStatement select;

    TileSelect(Connection connection) throws SQLException {
        this.select = connection.prepareStatement("SELECT content FROM series_tile WHERE tile = ?");
    }

    Optional<Tile> find(TileKey key) throws SQLException {
        select.setLong(1, key.number());
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(new Tile(rows.getBytes(1))) : Optional.empty();
        }
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
