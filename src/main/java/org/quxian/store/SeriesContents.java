package org.quxian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/**
 * What one question reads of packed series: what is kept, else out of the tables.
 *
 * @param kept what is kept
 * @param connection the database; empty to do without it
 */
record SeriesContents(KeptTiles kept, Optional<Connection> connection) {

    /** Something is not kept, and there was to be no asking for it. */
    static final class NotKeptException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKeptException() {
            super("not kept", null, false, false);
        }
    }

    private Connection database() {
        return connection.orElseThrow(NotKeptException::new);
    }

    /** The tile with a key, if there is one. */
    Optional<Tile> tile(TileKey key) throws SQLException {
        Optional<Optional<Tile>> known = kept.tile(key);
        if (known.isPresent()) {
            return known.get();
        }
        try (PreparedStatement select = database().prepareStatement("SELECT content FROM series_tile WHERE tile = ?")) {
            select.setLong(1, key.number());
            try (ResultSet rows = select.executeQuery()) {
                Optional<Tile> tile = rows.next() ? Optional.of(new Tile(rows.getBytes(1))) : Optional.empty();
                kept.keep(key, tile);
                return tile;
            }
        }
    }

    /** The tiles of an indicator and a chunk of periods, one for each group of areas; with no points where there is none. */
    List<Optional<Tile>> across(int indicator, int chunk, int groups) throws SQLException {
        for (int group = 0; group < groups; group++) {
            if (kept.tile(new TileKey(indicator, chunk, group)).isEmpty()) {
                return readAcross(indicator, chunk, groups);
            }
        }
        List<Optional<Tile>> tiles = new ArrayList<>(groups);
        for (int group = 0; group < groups; group++) {
            tiles.add(tile(new TileKey(indicator, chunk, group)));
        }
        return tiles;
    }

    private List<Optional<Tile>> readAcross(int indicator, int chunk, int groups) throws SQLException {
        List<Optional<Tile>> tiles = new ArrayList<>(groups);
        for (int group = 0; group < groups; group++) {
            tiles.add(Optional.empty());
        }
        try (PreparedStatement select = database()
                .prepareStatement("SELECT tile, content FROM series_tile WHERE tile BETWEEN ? AND ? ORDER BY tile")) {
            select.setLong(1, new TileKey(indicator, chunk, 0).number());
            select.setLong(2, new TileKey(indicator, chunk + 1, 0).number() - 1);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    tiles.set(TileKey.of(rows.getLong(1)).group(), Optional.of(new Tile(rows.getBytes(2))));
                }
            }
        }
        for (int group = 0; group < groups; group++) {
            kept.keep(new TileKey(indicator, chunk, group), tiles.get(group));
        }
        return tiles;
    }

    /** What an area has of each indicator. */
    AreaExtents extents(int area) throws SQLException {
        Optional<AreaExtents> known = kept.extents(area);
        if (known.isPresent()) {
            return known.get();
        }
        try (PreparedStatement select =
                database().prepareStatement("SELECT content FROM series_extent WHERE area = ?")) {
            select.setInt(1, area);
            try (ResultSet rows = select.executeQuery()) {
                AreaExtents found = rows.next() ? new AreaExtents(rows.getBytes(1)) : new AreaExtents();
                kept.keep(area, found);
                return found;
            }
        }
    }
}
