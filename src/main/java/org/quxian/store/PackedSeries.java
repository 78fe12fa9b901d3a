package org.quxian.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;
import org.quxian.store.SeriesNames.Numbered;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/** The series in the tables of a store. What numbers stand for is kept until an import has added to it. */
final class PackedSeries implements SeriesSource {
    private final Session session;
    private SeriesNames names = new SeriesNames(Map.of(), Map.of(), List.of(), Map.of(), Map.of());

    PackedSeries(Session session) {
        this.session = session;
    }

    /** A question to packed series. */
    private interface Question<T> {
        T of(Reading reading) throws SQLException;
    }

    private <T> T ask(String what, Question<T> question) throws StoreException {
        return session.read(connection -> {
            if (SeriesNames.revision(connection) != names.revision()) {
                names = SeriesNames.read(connection);
            }
            try {
                return question.of(new Reading(connection, names));
            } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
                throw new SQLException("damaged packed series: " + what, "XX001", e);
            }
        });
    }

    @Override
    public int revision() throws StoreException {
        return session.read(SeriesNames::revision);
    }

    @Override
    public SeriesCatalogue catalogue() throws StoreException {
        return ask("series_extent", Reading::catalogue);
    }

    @Override
    public SeriesDistrict district(String area, Optional<LocalDate> day) throws StoreException {
        return ask(area, reading -> reading.district(area, day));
    }

    @Override
    public SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) throws StoreException {
        return ask(indicator.key(), reading -> reading.ranking(indicator, period));
    }

    @Override
    public SeriesColumn series(String area, SeriesIndicator indicator) throws StoreException {
        return ask(
                area + " " + indicator.key(),
                reading -> reading.block(List.of(area), List.of(indicator)).getFirst());
    }

    @Override
    public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) throws StoreException {
        return ask("series_tile", reading -> reading.block(areas, indicators));
    }

    /**
     * One question, at one moment.
     *
     * @param connection the database
     * @param names what numbers stand for
     */
    private record Reading(Connection connection, SeriesNames names) {

        SeriesCatalogue catalogue() throws SQLException {
            return new SeriesCatalogueReader(connection, names).read();
        }

        SeriesDistrict district(String area, Optional<LocalDate> day) throws SQLException {
            SeriesPoints points = new SeriesPoints();
            List<SeriesIndicator> found = new ArrayList<>();
            OptionalInt number = names.area(area);
            if (number.isPresent()) {
                AreaExtents extents = extents(number.getAsInt());
                for (int one = 0; one < extents.indicators(); one++) {
                    Optional<Numbered> indicator = names.numbered(one);
                    if (extents.points(one) > 0 && indicator.isPresent()) {
                        int before = points.size();
                        find(number.getAsInt(), indicator.get(), extents, day, points);
                        if (points.size() > before) {
                            found.add(indicator.get().indicator());
                        }
                    }
                }
            }
            return points.district(area, found);
        }

        private AreaExtents extents(int area) throws SQLException {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT content FROM series_extent WHERE area = ?")) {
                select.setInt(1, area);
                try (ResultSet rows = select.executeQuery()) {
                    return rows.next() ? new AreaExtents(rows.getBytes(1)) : new AreaExtents();
                }
            }
        }

        private void find(int area, Numbered indicator, AreaExtents extents, Optional<LocalDate> day, SeriesPoints into)
                throws SQLException {
            int number = indicator.number();
            int scale = indicator.indicator().scale();
            Frequency frequency = indicator.indicator().frequency();
            int most = day.map(frequency::lastOver).orElse(Integer.MAX_VALUE);
            if (extents.last(number) <= most) {
                extents.last(number, scale, into);
                return;
            }
            SeriesPoints read = new SeriesPoints();
            try (TileSelect tiles = new TileSelect(connection)) {
                for (int chunk = TileKey.chunk(most); chunk >= TileKey.chunk(extents.first(number)); chunk--) {
                    Optional<Tile> tile = tiles.find(new TileKey(number, chunk, TileKey.group(area)));
                    read.clear();
                    if (tile.isPresent()) {
                        tile.get().read(TileKey.slot(area), chunk, scale, read);
                    }
                    for (int place = read.size() - 1; place >= 0; place--) {
                        if (read.period(place) <= most) {
                            into.add(read, place);
                            return;
                        }
                    }
                }
            }
        }

        SeriesRanking ranking(SeriesIndicator asked, OptionalInt period) throws SQLException {
            Optional<Numbered> known = names.indicator(asked);
            if (known.isEmpty()) {
                return new SeriesRanking(asked, period.orElse(0), List.of(), new long[0], new byte[0], new int[0]);
            }
            Numbered indicator = known.get();
            int wanted = period.orElse(indicator.last());
            int chunk = TileKey.chunk(wanted);
            SeriesPoints points = new SeriesPoints();
            SeriesPoints across = new SeriesPoints();
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT tile, content FROM series_tile WHERE tile BETWEEN ? AND ? ORDER BY tile")) {
                select.setLong(1, new TileKey(indicator.number(), chunk, 0).number());
                select.setLong(2, new TileKey(indicator.number(), chunk + 1, 0).number() - 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        int group = TileKey.of(rows.getLong(1)).group();
                        across.clear();
                        new Tile(rows.getBytes(2))
                                .readAcross(chunk, wanted, indicator.indicator().scale(), across);
                        for (int place = 0; place < across.size(); place++) {
                            points.add(
                                    group * TileKey.AREAS + across.period(place),
                                    across.value(place),
                                    across.status(place),
                                    across.origin(place));
                        }
                    }
                }
            }
            return new SeriesOrder(points).ranking(indicator.indicator(), wanted, names.areas());
        }

        List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) throws SQLException {
            List<SeriesColumn> columns = new ArrayList<>(areas.size() * indicators.size());
            try (TileSelect tiles = new TileSelect(connection)) {
                for (SeriesIndicator indicator : indicators) {
                    columns.addAll(columns(areas, indicator, tiles));
                }
            }
            return columns;
        }

        private List<SeriesColumn> columns(List<String> areas, SeriesIndicator asked, TileSelect tiles)
                throws SQLException {
            SeriesPoints[] points = new SeriesPoints[areas.size()];
            Arrays.setAll(points, place -> new SeriesPoints());
            Optional<Numbered> known = names.indicator(asked);
            SeriesIndicator indicator = known.map(Numbered::indicator).orElse(asked);
            if (known.isPresent()) {
                int[] numbers = areas.stream()
                        .mapToInt(code -> names.area(code).orElse(-1))
                        .toArray();
                int[] groups = Arrays.stream(numbers)
                        .filter(number -> number >= 0)
                        .map(TileKey::group)
                        .distinct()
                        .toArray();
                Numbered found = known.get();
                for (int chunk = TileKey.chunk(found.first()); chunk <= TileKey.chunk(found.last()); chunk++) {
                    for (int group : groups) {
                        Optional<Tile> tile = tiles.find(new TileKey(found.number(), chunk, group));
                        for (int place = 0; place < numbers.length && tile.isPresent(); place++) {
                            if (numbers[place] >= 0 && TileKey.group(numbers[place]) == group) {
                                tile.get().read(TileKey.slot(numbers[place]), chunk, indicator.scale(), points[place]);
                            }
                        }
                    }
                }
            }
            List<SeriesColumn> columns = new ArrayList<>(points.length);
            for (int place = 0; place < points.length; place++) {
                columns.add(points[place].column(areas.get(place), indicator));
            }
            return columns;
        }
    }
}
