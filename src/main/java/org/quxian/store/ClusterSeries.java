package org.quxian.store;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;

/**
 * The series on a ClickHouse cluster. Each question is one query over all shards; the indicators, which change seldom, are
 * kept once they have been read.
 */
final class ClusterSeries implements SeriesSource {

    /** Column by column, which ClickHouse looks up ten times as fast as pairs of names. */
    private static final String OF_INDICATORS =
            " FROM point WHERE indicator IN indicators AND frequency IN frequencies";

    private static final String[] DAYS = {"A", "Q", "M", "D"};

    private final ClusterHttp http;
    private Optional<Map<String, SeriesIndicator>> known = Optional.empty();

    ClusterSeries(ClusterHttp http) {
        this.http = http;
    }

    /** The indicators by their keys, in that order. */
    private Map<String, SeriesIndicator> indicators() throws StoreException {
        if (known.isEmpty()) {
            known = Optional.of(http.ask(
                    "SELECT code, frequency, any(name_zh), any(name_en), any(unit), any(scale) FROM series_indicator"
                            + " GROUP BY code, frequency",
                    List.of(),
                    rows -> {
                        Map<String, SeriesIndicator> read = new TreeMap<>();
                        while (rows.next()) {
                            SeriesIndicator one = new SeriesIndicator(
                                    rows.text(), frequency(rows.text()), rows.words(), rows.text(), rows.octet());
                            read.put(one.key(), one);
                        }
                        return read;
                    }));
        }
        return known.get();
    }

    private static Frequency frequency(String code) throws IOException {
        return Frequency.coded(code).orElseThrow(() -> new IOException("there is no frequency " + code));
    }

    private List<SeriesOrigin> origins() throws StoreException {
        return http.ask(
                "SELECT number, any(words), any(file), toInt64(toUnixTimestamp(any(at))) FROM series_origin GROUP BY number"
                        + " ORDER BY number",
                List.of(),
                rows -> {
                    List<SeriesOrigin> read = new ArrayList<>();
                    while (rows.next()) {
                        read.add(new SeriesOrigin(
                                rows.integer(), rows.text(), rows.text(), Instant.ofEpochSecond(rows.whole())));
                    }
                    return read;
                });
    }

    @Override
    public SeriesCatalogue catalogue() throws StoreException {
        known = Optional.empty();
        Map<String, SeriesIndicator> names = indicators();
        ClusterCatalogue catalogue = new ClusterCatalogue(names);
        http.ask(
                "SELECT indicator, frequency, area, min(period), max(period), toUInt32(uniqExact(period)) FROM point"
                        + " GROUP BY indicator, frequency, area",
                List.of(),
                rows -> {
                    while (rows.next()) {
                        String key = rows.text() + "." + rows.text();
                        catalogue.add(key, rows.text(), rows.integer(), rows.integer(), rows.integer());
                    }
                    return true;
                });
        return catalogue.with(origins());
    }

    @Override
    public SeriesDistrict district(String area, Optional<LocalDate> day) throws StoreException {
        Map<String, SeriesIndicator> names = indicators();
        ClusterTable wanted = new ClusterTable("wanted", "area String").text(area);
        ClusterTable limit = new ClusterTable("limit", "A Int32, Q Int32, M Int32, D Int32");
        for (String code : DAYS) {
            limit.integer(day.map(Frequency.coded(code).orElseThrow()::lastOver).orElse(Integer.MAX_VALUE));
        }
        StringBuilder over = new StringBuilder();
        for (String code : DAYS) {
            over.append(over.isEmpty() ? "" : " OR ")
                    .append("(frequency = '%s' AND period <= (SELECT %s FROM limit))".formatted(code, code));
        }
        SeriesPoints points = new SeriesPoints();
        List<SeriesIndicator> found = new ArrayList<>();
        http.ask(
                // Of one period, the later origin counts.
                "SELECT indicator, frequency, max(period), argMax(value, toInt64(period) * 4294967296 + origin),"
                        + " argMax(status, toInt64(period) * 4294967296 + origin),"
                        + " argMax(origin, toInt64(period) * 4294967296 + origin)"
                        + " FROM point_by_area WHERE area IN wanted AND (" + over
                        + ") GROUP BY indicator, frequency ORDER BY indicator, frequency",
                List.of(wanted, limit),
                rows -> {
                    while (rows.next()) {
                        Optional<SeriesIndicator> indicator =
                                Optional.ofNullable(names.get(rows.text() + "." + rows.text()));
                        int period = rows.integer();
                        long value = rows.whole();
                        byte status = rows.status();
                        int origin = rows.integer();
                        indicator.ifPresent(one -> {
                            points.add(period, value, status, origin);
                            found.add(one);
                        });
                    }
                    return true;
                });
        return points.district(area, found);
    }

    @Override
    public SeriesRanking ranking(SeriesIndicator asked, OptionalInt period) throws StoreException {
        SeriesIndicator indicator = indicators().getOrDefault(asked.key(), asked);
        int wanted = period.isPresent() ? period.getAsInt() : last(indicator);
        List<ClusterTable> tables = new ArrayList<>(tables(List.of(indicator)));
        tables.add(new ClusterTable("periods", "period Int32").integer(wanted));
        List<String> areas = new ArrayList<>();
        ClusterPoints points = new ClusterPoints();
        http.ask(
                "SELECT area, value, status, origin" + OF_INDICATORS + " AND period IN periods ORDER BY area",
                tables,
                rows -> {
                    while (rows.next()) {
                        String area = rows.text();
                        if (areas.isEmpty() || !areas.getLast().equals(area)) {
                            areas.add(area);
                        }
                        points.points().add(areas.size() - 1, rows.whole(), rows.status(), rows.integer());
                    }
                    return true;
                });
        Map<Integer, String> codes = new HashMap<>();
        areas.forEach(area -> codes.put(codes.size(), area));
        return new SeriesOrder(points.sorted()).ranking(indicator, wanted, codes);
    }

    private static List<ClusterTable> tables(List<SeriesIndicator> indicators) {
        ClusterTable codes = new ClusterTable("indicators", "indicator String");
        ClusterTable frequencies = new ClusterTable("frequencies", "frequency String");
        indicators.forEach(one -> {
            codes.text(one.code());
            frequencies.text(one.frequency().code());
        });
        return List.of(codes, frequencies);
    }

    /** The last period of an indicator in any area; 0 where it has none. */
    private int last(SeriesIndicator indicator) throws StoreException {
        return http.ask(
                "SELECT max(period)" + OF_INDICATORS,
                tables(List.of(indicator)),
                rows -> rows.next() ? rows.integer() : 0);
    }

    @Override
    public SeriesColumn series(String area, SeriesIndicator indicator) throws StoreException {
        return block(List.of(area), List.of(indicator)).getFirst();
    }

    /** A column that is asked for. */
    private record Pair(String indicator, String area) {}

    @Override
    public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> asked) throws StoreException {
        Map<String, SeriesIndicator> names = indicators();
        ClusterTable codes = new ClusterTable("areas", "area String");
        areas.forEach(codes::text);
        List<ClusterTable> tables = new ArrayList<>(tables(asked));
        tables.add(codes);
        Map<Pair, ClusterPoints> points = new HashMap<>();
        asked.forEach(indicator ->
                areas.forEach(area -> points.put(new Pair(indicator.key(), area), new ClusterPoints())));
        http.ask(
                "SELECT indicator, frequency, area, period, value, status, origin" + OF_INDICATORS
                        + " AND area IN areas",
                tables,
                rows -> {
                    while (rows.next()) {
                        Pair pair = new Pair(rows.text() + "." + rows.text(), rows.text());
                        // A code of two frequencies brings the one that is not asked for as well.
                        points.getOrDefault(pair, new ClusterPoints())
                                .points()
                                .add(rows.integer(), rows.whole(), rows.status(), rows.integer());
                    }
                    return true;
                });
        List<SeriesColumn> columns = new ArrayList<>();
        for (SeriesIndicator indicator : asked) {
            for (String area : areas) {
                columns.add(points.getOrDefault(new Pair(indicator.key(), area), new ClusterPoints())
                        .sorted()
                        .column(area, names.getOrDefault(indicator.key(), indicator)));
            }
        }
        return columns;
    }
}
