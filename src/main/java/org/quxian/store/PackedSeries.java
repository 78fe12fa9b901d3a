package org.quxian.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.quxian.store.SeriesContents.NotKeptException;
import org.quxian.store.SeriesNames.Numbered;
import org.quxian.store.packed.AreaExtents;
import org.quxian.store.packed.Tile;
import org.quxian.store.packed.TileKey;

/** The series in the tables of a store. What numbers stand for and what was read last is kept until
 * an import has added to it. */
final class PackedSeries implements SeriesSource {
    /** Points for which room is made before they are found. */
    private static final int MOST_ROOM = 4096;

    private final Session session;
    private final SeriesMemory memory;
    private long seen = -1;

    /**
     * @param session the database
     * @param memory where it is kept
     */
    PackedSeries(Session session, SeriesMemory memory) {
        this.session = session;
        this.memory = memory;
    }

    /** A question to packed series. */
    interface Question<T> {
        T of(Reading reading) throws SQLException;
    }

    /** Asks what is kept, if nothing has been imported since, and else the database at one moment. */
    private <T> T ask(String what, Question<T> question) throws StoreException {
        if (isCurrent()) {
            try {
                return session.ask(connection -> answer(what, question, memory, Optional.empty()));
            } catch (NotKeptException unknown) {
                // The database knows.
            }
        }
        return session.read(connection -> {
            if (SeriesNames.revision(connection) != memory.names().revision()) {
                memory.begin(SeriesNames.read(connection));
            }
            return answer(what, question, memory, Optional.of(connection));
        });
    }

    /** Whether what is kept is what the database has. */
    boolean isCurrent() throws StoreException {
        if (!session.isShared() && session.changes() == seen) {
            return true;
        }
        boolean isCurrent = session.ask(SeriesNames::revision) == memory.names().revision();
        if (isCurrent) {
            seen = session.changes();
        }
        return isCurrent;
    }

    /** What {@code question} is answered: out of the database where there is a connection to it, else what is kept. */
    static <T> T answer(String what, Question<T> question, SeriesMemory memory, Optional<Connection> connection)
            throws SQLException {
        try {
            return question.of(new Reading(new SeriesContents(memory.kept(), connection), memory.names()));
        } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
            throw damaged(what, e);
        }
    }

    private static SQLException damaged(String what, RuntimeException cause) {
        return new SQLException("damaged packed series: " + what, "XX001", cause);
    }

    @Override
    public int revision() throws StoreException {
        return session.read(SeriesNames::revision);
    }

    @Override
    public SeriesCatalogue catalogue() throws StoreException {
        return session.read(connection -> {
            try {
                return new SeriesCatalogueReader(connection, SeriesNames.read(connection)).read();
            } catch (IndexOutOfBoundsException | ArithmeticException | IllegalArgumentException e) {
                throw damaged("series_extent", e);
            }
        });
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
     * @param contents what the tables hold
     * @param names what numbers stand for
     */
    record Reading(SeriesContents contents, SeriesNames names) {

        SeriesDistrict district(String area, Optional<LocalDate> day) throws SQLException {
            SeriesPoints points = new SeriesPoints();
            List<SeriesIndicator> found = new ArrayList<>();
            OptionalInt number = names.area(area);
            if (number.isPresent()) {
                AreaExtents extents = contents.extents(number.getAsInt());
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
            for (int chunk = TileKey.chunk(most); chunk >= TileKey.chunk(extents.first(number)); chunk--) {
                Optional<Tile> tile = contents.tile(new TileKey(number, chunk, TileKey.group(area)));
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
            List<Optional<Tile>> tiles = contents.across(indicator.number(), chunk, names.groups());
            for (int group = 0; group < tiles.size(); group++) {
                if (tiles.get(group).isPresent()) {
                    across.clear();
                    tiles.get(group)
                            .get()
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
            return new SeriesOrder(points).ranking(indicator.indicator(), wanted, names.areas());
        }

        List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) throws SQLException {
            List<SeriesColumn> columns = new ArrayList<>(areas.size() * indicators.size());
            for (SeriesIndicator indicator : indicators) {
                columns.addAll(columns(areas, indicator));
            }
            return columns;
        }

        private List<SeriesColumn> columns(List<String> areas, SeriesIndicator asked) throws SQLException {
            SeriesPoints[] points = new SeriesPoints[areas.size()];
            Optional<Numbered> known = names.indicator(asked);
            int room = known.map(one -> Math.min(one.last() - one.first() + 1, MOST_ROOM))
                    .orElse(0);
            Arrays.setAll(points, place -> new SeriesPoints(room));
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
                        Optional<Tile> tile = contents.tile(new TileKey(found.number(), chunk, group));
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
