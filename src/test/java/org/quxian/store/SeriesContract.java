package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Fault;
import org.quxian.observation.Frequency;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;

/** What a store does with series, whatever database it is in. */
abstract class SeriesContract extends StoreFixture {
    private static final int JULY_2021 = Frequency.MONTH.number(LocalDate.of(2021, 7, 1));

    private static final Text NAME = Text.same("i");

    private final SampleSeries sample = new SampleSeries();

    @BeforeEach
    void fill() throws Exception {
        fillWith(SampleData.dataset());
    }

    private void bring(Store store, long seed, int from, int to) throws Exception {
        store.importSeries(sample.deliver(seed, from, to), SeriesWatch.NONE);
    }

    @Test
    void aStoreWithoutSeriesHasAnEmptyCatalogue() throws Exception {
        try (Store store = Store.open(location())) {
            assertThat(store.series().catalogue().size()).isZero();
            assertThat(store.series().district("500114", Optional.empty()).size())
                    .isZero();
        }
    }

    @Test
    void severalImportsAreReadAsTheLastOfEachPoint() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 1, JULY_2021 - 140, JULY_2021);
            bring(store, 2, JULY_2021, JULY_2021 + 1);
            bring(store, 3, JULY_2021 - 150, JULY_2021 - 100);
            bring(store, 4, JULY_2021 - 20, JULY_2021 + 30);
            assertThat(SampleSeries.read(store.series())).isEqualTo(sample.points());
            assertThat(store.check()).isEmpty();
        }
        try (Store store = Store.open(location())) {
            assertThat(SampleSeries.read(store.series())).isEqualTo(sample.points());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void theReceiptTellsNewPointsFromReplacedOnes() throws Exception {
        try (Store store = Store.open(location())) {
            SeriesDelivery delivery = sample.deliver(1, 0, 12);
            SeriesReceipt first = store.importSeries(delivery, SeriesWatch.NONE);
            SeriesReceipt again = store.importSeries(delivery, SeriesWatch.NONE);
            assertThat(first.points()).isEqualTo(sample.points().size());
            assertThat(first.added()).isEqualTo(first.points());
            assertThat(first.newIndicators()).isEqualTo(first.indicators());
            assertThat(again).isEqualTo(new SeriesReceipt(first.points(), 0, first.areas(), first.indicators(), 0));
        }
    }

    @Test
    void theCatalogueCountsEachSeriesAndKnowsItsFirstAndLastPeriod() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 5, JULY_2021 - 30, JULY_2021);
            bring(store, 6, JULY_2021 - 40, JULY_2021 - 10);
            SeriesCatalogue catalogue = store.series().catalogue();
            assertThat(catalogue.total()).isEqualTo(sample.points().size());
            for (int series = 0; series < catalogue.size(); series++) {
                String area = catalogue.areas().get(catalogue.area()[series]);
                String key = catalogue
                        .indicators()
                        .get(catalogue.indicator()[series])
                        .key();
                List<Integer> periods = sample.points().keySet().stream()
                        .filter(one ->
                                one.area().equals(area) && one.indicator().equals(key))
                        .map(SampleSeries.Key::period)
                        .toList();
                assertThat(catalogue.points()[series]).isEqualTo(periods.size());
                assertThat(catalogue.first()[series]).isEqualTo(periods.getFirst());
                assertThat(catalogue.last()[series]).isEqualTo(periods.getLast());
            }
        }
    }

    @Test
    void oneIndicatorIsRankedOverAllAreas() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 7, JULY_2021 - 200, JULY_2021);
            for (SeriesIndicator indicator : store.series().catalogue().indicators()) {
                for (int period = JULY_2021 - 210; period < JULY_2021; period += 7) {
                    SeriesRanking ranking = store.series().ranking(indicator, OptionalInt.of(period));
                    Map<String, SampleSeries.Point> expected = sample.across(indicator.key(), period);
                    assertThat(ranking.areas()).containsExactlyInAnyOrderElementsOf(expected.keySet());
                    List<BigDecimal> values = new ArrayList<>();
                    for (int place = 0; place < ranking.size(); place++) {
                        Optional<SampleSeries.Point> point =
                                Optional.ofNullable(expected.get(ranking.areas().get(place)));
                        Optional<BigDecimal> value = ranking.value(place).map(SampleSeries::plain);
                        assertThat(value).isEqualTo(point.flatMap(SampleSeries.Point::value));
                        value.ifPresent(values::add);
                    }
                    assertThat(values).isSortedAccordingTo(Comparator.reverseOrder());
                }
            }
        }
    }

    @Test
    void theLastRankingIsThatOfTheLastPeriod() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 8, JULY_2021 - 20, JULY_2021);
            SeriesIndicator indicator = store.series().catalogue().indicators().getFirst();
            int last = sample.points().keySet().stream()
                    .filter(one -> one.indicator().equals(indicator.key()))
                    .mapToInt(SampleSeries.Key::period)
                    .max()
                    .orElseThrow();
            assertThat(store.series().ranking(indicator, OptionalInt.empty()).period())
                    .isEqualTo(last);
        }
    }

    @Test
    void oneDistrictHasOfEachIndicatorTheLastPointByADay() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 9, JULY_2021 - 160, JULY_2021 + 1);
            for (String area : SampleSeries.areas()) {
                expectDistrict(store, area, Optional.empty(), Integer.MAX_VALUE);
                expectDistrict(store, area, Optional.of(LocalDate.of(2021, 7, 31)), JULY_2021);
                expectDistrict(store, area, Optional.of(LocalDate.of(2021, 7, 30)), JULY_2021 - 1);
                expectDistrict(store, area, Optional.of(LocalDate.of(2009, 1, 31)), JULY_2021 - 150);
                expectDistrict(store, area, Optional.of(LocalDate.of(1990, 1, 31)), 0);
            }
        }
    }

    private void expectDistrict(Store store, String area, Optional<LocalDate> day, int month) throws Exception {
        SeriesDistrict district = store.series().district(area, day);
        Map<String, Integer> found = new TreeMap<>();
        for (int place = 0; place < district.size(); place++) {
            SeriesIndicator indicator = district.indicators().get(place);
            found.put(indicator.key(), district.periods()[place]);
            SampleSeries.Key key = new SampleSeries.Key(indicator.key(), area, district.periods()[place]);
            SampleSeries.Point point =
                    Optional.ofNullable(sample.points().get(key)).orElseThrow();
            assertThat(district.value(place).map(SampleSeries::plain)).isEqualTo(point.value());
            assertThat(district.statuses()[place]).isEqualTo(point.status().letter());
        }
        Map<String, Integer> expected = new TreeMap<>();
        sample.points().keySet().stream()
                .filter(one -> one.area().equals(area) && isBy(one, day, month))
                .forEach(one -> expected.put(one.indicator(), one.period()));
        assertThat(found).isEqualTo(expected);
    }

    private static boolean isBy(SampleSeries.Key key, Optional<LocalDate> day, int month) {
        return key.indicator().endsWith(".M")
                ? key.period() <= month
                : day.isEmpty() || key.period() <= Frequency.YEAR.lastOver(day.get());
    }

    @Test
    void aBlockIsItsSeriesOneByOneAndUnknownOnesAreEmpty() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 10, JULY_2021 - 140, JULY_2021);
            SeriesCatalogue catalogue = store.series().catalogue();
            List<String> areas =
                    List.of("500114", "nowhere", SampleSeries.areas().getFirst());
            List<SeriesIndicator> indicators = List.of(
                    catalogue.indicators().getLast(),
                    SampleSeries.indicator("unknown", Frequency.DAY),
                    catalogue.indicators().getFirst());
            List<SeriesColumn> block = store.series().block(areas, indicators);
            assertThat(block).hasSize(9);
            for (int place = 0; place < 9; place++) {
                SeriesColumn one = store.series().series(areas.get(place % 3), indicators.get(place / 3));
                assertThat(SampleSeries.points(block.get(place), catalogue))
                        .isEqualTo(SampleSeries.points(one, catalogue))
                        .hasSize(one.size());
                assertThat(one.size() == 0).isEqualTo(place % 3 == 1 || place / 3 == 1);
            }
        }
    }

    @Test
    void aCancelledImportLeavesTheStoreAsItWas() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 11, 0, 50);
            SampleSeries other = new SampleSeries();
            SeriesDelivery delivery = other.deliver(12, 0, 300);
            StoreException cancelled = catchThrowableOfType(
                    StoreException.class,
                    () -> store.importSeries(delivery, new SeriesWatch() {
                        private boolean late;

                        @Override
                        public void report(long done, long all) {
                            // The first tile has been merged.
                            late |= all > delivery.indicators().size();
                        }

                        @Override
                        public boolean isCancelled() {
                            return late;
                        }
                    }));
            assertThat(cancelled.reason()).isEqualTo(Reason.CANCELLED);
            assertThat(SampleSeries.read(store.series())).isEqualTo(sample.points());
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void anotherUnitIsRefused() throws Exception {
        expectRefusal(new SeriesIndicator("i", Frequency.MONTH, NAME, "元", 0), "500114", 5, "单位");
    }

    @Test
    void numbersThatAreTooLongTogetherAreRefused() throws Exception {
        expectRefusal(
                new SeriesIndicator("i", Frequency.MONTH, NAME, "万元", 0), "500114", 123_456_789_012_345_678L, "位");
    }

    @Test
    void anAreaThatIsNotKnownIsRefused() throws Exception {
        expectRefusal(new SeriesIndicator("i", Frequency.MONTH, NAME, "万元", 0), "999999", 5, "规则");
    }

    private void expectRefusal(SeriesIndicator indicator, String area, long value, String word) throws Exception {
        try (Store store = Store.open(location())) {
            SeriesIndicator there = new SeriesIndicator("i", Frequency.MONTH, NAME, "万元", 0);
            store.importSeries(delivery(there, "500114", 15, 1), SeriesWatch.NONE);
            StoreException refused = catchThrowableOfType(
                    StoreException.class,
                    () -> store.importSeries(delivery(indicator, area, value, 0), SeriesWatch.NONE));
            assertThat(refused.reason()).isEqualTo(Reason.UNACCEPTABLE_DATA);
            assertThat(refused.sentence().zh()).contains(word);
            assertThat(store.series().catalogue().total()).isEqualTo(1);
            assertThat(store.check()).isEmpty();
        }
    }

    private static SeriesDelivery delivery(SeriesIndicator indicator, String area, long value, int scale)
            throws Exception {
        SeriesDraft draft = new SeriesDraft();
        draft.add(0, 0, JULY_2021, value, scale, ObservationStatus.A.letter(), 0);
        return new SeriesDelivery("a.csv", List.of(area), List.of(indicator), List.of("a"), draft.sort(1, 1));
    }

    @Test
    void theCheckFindsDamagedAndStraySeries() throws Exception {
        try (Store store = Store.open(location())) {
            bring(store, 13, 0, 20);
        }
        tamper("DELETE FROM series_origin WHERE number = 2", "UPDATE series_extent SET area = 77 WHERE area = 0");
        expectFault("来源");
        tamper(
                "INSERT INTO series_tile (tile, content) VALUES (108851651149824, (SELECT content FROM series_tile ORDER BY tile LIMIT 1))");
        expectFault("指标不存在");
        tamper("DELETE FROM series_tile", "DELETE FROM series_area WHERE number = 1");
        expectFault("与序列中的数据不符");
    }

    private void expectFault(String words) throws Exception {
        try (Store store = Store.open(location())) {
            assertThat(store.check().stream().map(Fault::sentence).map(text -> text.zh()))
                    .anyMatch(sentence -> sentence.contains(words));
        }
    }
}
