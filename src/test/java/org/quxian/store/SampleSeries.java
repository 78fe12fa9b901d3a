package org.quxian.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Frequency;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.Text;

/** Series by chance, and plainly what a store should hold of them. */
final class SampleSeries {
    private static final List<ObservationStatus> SOME = List.of(ObservationStatus.values());

    private final SortedMap<Key, Point> points = new TreeMap<>();

    /** Which point. */
    record Key(String indicator, String area, int period) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int first = indicator.compareTo(other.indicator);
            int second = first == 0 ? area.compareTo(other.area) : first;
            return second == 0 ? Integer.compare(period, other.period) : second;
        }
    }

    /** A point. */
    record Point(Optional<BigDecimal> value, ObservationStatus status, String origin) {}

    /** The codes of the areas of {@link SampleData}. */
    static List<String> areas() {
        return SampleData.catalogue().areas().all().stream()
                .map(Area::code)
                .distinct()
                .toList();
    }

    static SeriesIndicator indicator(String code, Frequency frequency) {
        return new SeriesIndicator(code, frequency, new Text(code + "指标", code), "万元", 0);
    }

    /** All that there should be. */
    SortedMap<Key, Point> points() {
        return points;
    }

    /** Months of some indicators, and notes what a store holds once they are in it. */
    SeriesDelivery deliver(long seed, int from, int to) throws Exception {
        Random random = new Random(seed);
        List<SeriesIndicator> indicators = new ArrayList<>();
        for (int number = random.nextInt(3); number < 7; number += 1 + random.nextInt(2)) {
            indicators.add(indicator("i" + number, number == 6 ? Frequency.YEAR : Frequency.MONTH));
        }
        List<String> areas = new ArrayList<>(areas());
        Collections.shuffle(areas, random);
        List<String> origins = List.of("来源" + seed, "年鉴" + seed);
        SeriesDraft draft = new SeriesDraft();
        for (int period = from; period < to; period++) {
            for (int indicator = 0; indicator < indicators.size(); indicator++) {
                for (int area = 0; area < areas.size(); area++) {
                    if (random.nextInt(6) != 0) {
                        add(
                                draft,
                                random,
                                indicators.get(indicator),
                                indicator,
                                areas.get(area),
                                area,
                                period,
                                origins);
                    }
                }
            }
        }
        return new SeriesDelivery(
                "第 %d 批.csv".formatted(seed), areas, indicators, origins, draft.sort(areas.size(), indicators.size()));
    }

    private void add(
            SeriesDraft draft,
            Random random,
            SeriesIndicator indicator,
            int indicatorPlace,
            String area,
            int areaPlace,
            int period,
            List<String> origins) {
        int scale = random.nextInt(4);
        boolean missing = random.nextInt(20) == 0;
        long value = missing ? SeriesSource.NO_VALUE : random.nextInt(2_000_000) - 500_000;
        ObservationStatus status =
                missing ? ObservationStatus.M : SOME.get(random.nextInt(4) == 0 ? random.nextInt(SOME.size()) : 0);
        int origin = random.nextInt(2);
        draft.add(areaPlace, indicatorPlace, period, value, missing ? 0 : scale, status.letter(), origin);
        Optional<BigDecimal> number = SeriesSource.decimal(value, scale).map(SampleSeries::plain);
        points.put(new Key(indicator.key(), area, period), new Point(number, status, origins.get(origin)));
    }

    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** All that a source has, read series by series. */
    static SortedMap<Key, Point> read(SeriesSource source) throws ReportableException {
        SeriesCatalogue catalogue = source.catalogue();
        SortedMap<Key, Point> found = new TreeMap<>();
        for (int series = 0; series < catalogue.size(); series++) {
            SeriesColumn column = source.series(
                    catalogue.areas().get(catalogue.area()[series]),
                    catalogue.indicators().get(catalogue.indicator()[series]));
            found.putAll(points(column, catalogue));
        }
        return found;
    }

    static Map<Key, Point> points(SeriesColumn column, SeriesCatalogue catalogue) {
        Map<Key, Point> found = new TreeMap<>();
        for (int place = 0; place < column.size(); place++) {
            found.put(
                    new Key(column.indicator().key(), column.area(), column.periods()[place]),
                    new Point(
                            column.value(place).map(SampleSeries::plain),
                            column.status(place),
                            catalogue
                                    .origin(column.origins()[place])
                                    .orElseThrow()
                                    .words()));
        }
        return found;
    }

    /** Those of one indicator in one period, by area. */
    Map<String, Point> across(String indicator, int period) {
        return points.entrySet().stream()
                .filter(one -> one.getKey().indicator().equals(indicator)
                        && one.getKey().period() == period)
                .collect(Collectors.toMap(one -> one.getKey().area(), Map.Entry::getValue));
    }
}
