package org.quxian.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.quxian.observation.Fault;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.Text;
import org.quxian.store.SeriesNames.Numbered;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/** Reads every packed series, and whether what they name is known and what follows from them is as it should be. */
final class SeriesCheck {

    /** More of a kind says no more. */
    private static final int MANY = 100;

    private final Connection connection;
    private final List<Fault> faults;
    private final SeriesNames names;
    private final TreeMap<Integer, AreaExtents> expected = new TreeMap<>();
    private final Map<Integer, Boolean> origins = new HashMap<>();

    private SeriesCheck(Connection connection, List<Fault> faults) throws SQLException {
        this.connection = connection;
        this.faults = faults;
        this.names = SeriesNames.read(connection, faults);
        names.origins().forEach(origin -> origins.put(origin.number(), true));
    }

    /** Adds a fault for whatever is wrong, of each kind for the first many. */
    static void run(Connection connection, List<Fault> faults) throws SQLException {
        List<Fault> found = new ArrayList<>();
        SeriesCheck check = new SeriesCheck(connection, found);
        check.tiles();
        check.extents();
        faults.addAll(found.subList(0, Math.min(MANY, found.size())));
    }

    private void tiles() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(100);
            try (ResultSet rows = statement.executeQuery("SELECT tile, content FROM series_tile ORDER BY tile")) {
                while (rows.next()) {
                    tile(TileKey.of(rows.getLong(1)), rows.getBytes(2));
                }
            }
        }
    }

    private void tile(TileKey key, byte[] bytes) {
        Optional<Numbered> indicator = names.numbered(key.indicator());
        if (indicator.isEmpty()) {
            fault(key, "它的指标不存在。", "There is no such indicator.");
            return;
        }
        try {
            Tile tile = new Tile(bytes);
            for (long left = tile.slots(); left != 0; left &= left - 1) {
                int slot = Long.numberOfTrailingZeros(left);
                SeriesPoints points = new SeriesPoints();
                tile.read(slot, key.chunk(), indicator.get().indicator().scale(), points);
                points(key, key.group() * TileKey.AREAS + slot, indicator.get(), points);
            }
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            fault(key, "打包的数据已损坏，不能解读。", "The packed points are damaged and cannot be read.");
        }
    }

    private void points(TileKey key, int area, Numbered indicator, SeriesPoints points) {
        if (!names.areas().containsKey(area)) {
            fault(key, "第 %d 号区县不存在。".formatted(area), "There is no area number %d.".formatted(area));
        }
        for (int place = 0; place < points.size(); place++) {
            if (ObservationStatus.of(points.status(place)).isEmpty()) {
                fault(key, "有不认识的状态。", "It has an unknown status.");
                return;
            }
            if (!origins.containsKey(points.origin(place))) {
                fault(key, "它所指的来源不存在。", "It refers to a source that there is not.");
                return;
            }
            if (points.period(place) < indicator.first() || points.period(place) > indicator.last()) {
                fault(key, "有指标时段以外的数据。", "It has points outside the indicator's periods.");
                return;
            }
        }
        if (points.size() > 0) {
            expected.computeIfAbsent(area, number -> new AreaExtents())
                    .note(key.indicator(), 0, points, indicator.indicator().scale());
        }
    }

    private void fault(TileKey key, String zh, String en) {
        String indicator = names.numbered(key.indicator())
                .map(one -> one.indicator().key())
                .orElse("?");
        faults.add(new Fault("series_tile %d (%s)".formatted(key.number(), indicator), new Text(zh, en)));
    }

    private void extents() throws SQLException {
        if (!faults.isEmpty()) {
            // They follow from tiles that are wrong already.
            return;
        }
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT area, content FROM series_extent ORDER BY area")) {
            while (rows.next()) {
                AreaExtents known = expected.remove(rows.getInt(1));
                if (known == null || !Arrays.equals(known.toBytes(), rows.getBytes(2))) {
                    extent(rows.getInt(1));
                }
            }
        }
        expected.keySet().forEach(this::extent);
    }

    private void extent(int area) {
        faults.add(new Fault(
                "series_extent " + area + " (" + names.areas().getOrDefault(area, "?") + ")",
                new Text("它与序列中的数据不符。", "It is not what follows from the series.")));
    }
}
