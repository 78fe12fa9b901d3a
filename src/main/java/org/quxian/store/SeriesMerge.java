package org.quxian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesWatch;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Cell;
import org.quxian.store.journal.TableChange;
import org.quxian.store.journal.Template;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;
import org.quxian.store.packed.TileParcel;
import org.quxian.store.packed.TileWriter;

/**
 * Puts points among those that there are: a point that is new is added, one that there was is replaced. Only tiles that have
 * new points are written. The same tiles always become the same bytes, so that a journal needs only what was brought.
 */
final class SeriesMerge {
    static final Template TEMPLATE = new Template(Template.Form.MERGE_TILES, "series_tile", List.of("content"));

    private static final String EXTENT = "series_extent";

    /** Tiles that go to the database at once. */
    private static final int BATCH = 64;

    private final Connection connection;
    private final Map<Integer, Integer> scales;
    private final TreeMap<Integer, AreaExtents> extents = new TreeMap<>();
    private final TreeMap<Integer, AreaExtents> fresh = new TreeMap<>();
    private final SeriesPoints there = new SeriesPoints();
    private final SeriesPoints brought = new SeriesPoints();
    private final SeriesPoints both = new SeriesPoints();
    private long added;

    private SeriesMerge(Connection connection) throws SQLException {
        this.connection = connection;
        this.scales = SeriesNames.read(connection).scales();
    }

    /** The tables that a change is made to. */
    static Set<String> tables(Template template) {
        return template.form() == Template.Form.MERGE_TILES
                ? Set.of(template.table(), EXTENT)
                : Set.of(template.table());
    }

    /** Does again what a journal says. */
    static void apply(Connection connection, TableChange change) throws SQLException {
        for (List<Cell> row : change.rows()) {
            if (!(row.getFirst() instanceof Cell.Parcel parcel)) {
                throw new SQLException("no points of series in " + change.template());
            }
            try {
                merge(connection, parcel.content(), SeriesWatch.NONE);
            } catch (StoreException e) {
                throw new SQLException(e);
            }
        }
    }

    /**
     * Merges a parcel.
     *
     * @return how many points are new
     * @throws StoreException if {@code watch} cancels it
     */
    static long merge(Connection connection, byte[] parcel, SeriesWatch watch) throws SQLException, StoreException {
        SeriesMerge merge = new SeriesMerge(connection);
        try {
            merge.tiles(parcel, watch);
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            throw new SQLException("no packed points of series", "22000", e);
        }
        merge.writeExtents();
        return merge.added;
    }

    private void tiles(byte[] parcel, SeriesWatch watch) throws SQLException, StoreException {
        try (PreparedStatement select = connection.prepareStatement("SELECT content FROM series_tile WHERE tile = ?");
                Waiting insert = new Waiting("INSERT INTO series_tile (content, tile) VALUES (?, ?)");
                Waiting update = new Waiting("UPDATE series_tile SET content = ? WHERE tile = ?")) {
            TileParcel.<SQLException>read(parcel, (key, tile, done) -> {
                if (watch.isCancelled()) {
                    throw new CancelledException();
                }
                Optional<byte[]> old = find(select, key.number());
                byte[] merged = merged(key, old.map(Tile::new), new Tile(tile)).orElse(tile);
                (old.isPresent() ? update : insert).add(merged, key.number());
                watch.report(done, parcel.length);
            });
            insert.run();
            update.run();
        } catch (CancelledException e) {
            throw new StoreException(Reason.CANCELLED, "", e);
        }
    }

    /** Whoever watches has cancelled. */
    private static final class CancelledException extends SQLException {
        private static final long serialVersionUID = 1L;
    }

    private static Optional<byte[]> find(PreparedStatement select, long key) throws SQLException {
        select.setLong(1, key);
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        }
    }

    /** The tile with the points of both; empty where there was none, and the one that is brought stands as it is. */
    private Optional<byte[]> merged(TileKey key, Optional<Tile> old, Tile tile) throws SQLException {
        Integer scale = scales.get(key.indicator());
        if (scale == null) {
            throw new IllegalArgumentException("points of an indicator that there is not: " + key);
        }
        TileWriter writer = new TileWriter();
        long slots = tile.slots() | old.map(Tile::slots).orElse(0L);
        for (long left = slots; left != 0; left &= left - 1) {
            int slot = Long.numberOfTrailingZeros(left);
            there.clear();
            if (old.isPresent()) {
                old.get().read(slot, key.chunk(), scale, there);
            }
            brought.clear();
            tile.read(slot, key.chunk(), scale, brought);
            both.clear();
            mix();
            if (old.isPresent()) {
                writer.add(slot, both, 0, both.size(), scale);
            }
            if (brought.size() > 0) {
                extents(key.group() * TileKey.AREAS + slot).note(key.indicator(), there.size(), both, scale);
                added += both.size() - there.size();
            }
        }
        return old.isPresent() ? Optional.of(writer.finish()) : Optional.empty();
    }

    private void mix() {
        int one = 0;
        for (int other = 0; other < brought.size(); other++) {
            while (one < there.size() && there.period(one) < brought.period(other)) {
                both.add(there, one++);
            }
            if (one < there.size() && there.period(one) == brought.period(other)) {
                one++;
            }
            both.add(brought, other);
        }
        while (one < there.size()) {
            both.add(there, one++);
        }
    }

    private AreaExtents extents(int area) throws SQLException {
        AreaExtents known = extents.get(area);
        if (known != null) {
            return known;
        }
        AreaExtents made = fresh.get(area);
        if (made != null) {
            return made;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT content FROM series_extent WHERE area = ?")) {
            Optional<byte[]> old = find(select, area);
            AreaExtents read = old.map(AreaExtents::new).orElseGet(AreaExtents::new);
            (old.isPresent() ? extents : fresh).put(area, read);
            return read;
        }
    }

    private void writeExtents() throws SQLException {
        try (Waiting insert = new Waiting("INSERT INTO series_extent (content, area) VALUES (?, ?)");
                Waiting update = new Waiting("UPDATE series_extent SET content = ? WHERE area = ?")) {
            for (Map.Entry<Integer, AreaExtents> one : fresh.entrySet()) {
                insert.add(one.getValue().toBytes(), one.getKey());
            }
            for (Map.Entry<Integer, AreaExtents> one : extents.entrySet()) {
                update.add(one.getValue().toBytes(), one.getKey());
            }
            insert.run();
            update.run();
        }
    }

    /** Rows that wait to be written. */
    private final class Waiting implements AutoCloseable {
        private final PreparedStatement statement;
        private int rows;

        Waiting(String sql) throws SQLException {
            this.statement = connection.prepareStatement(sql);
        }

        void add(byte[] content, long key) throws SQLException {
            statement.setBytes(1, content);
            statement.setLong(2, key);
            statement.addBatch();
            rows++;
            if (rows == BATCH) {
                run();
            }
        }

        void run() throws SQLException {
            if (rows > 0) {
                statement.executeBatch();
                rows = 0;
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
