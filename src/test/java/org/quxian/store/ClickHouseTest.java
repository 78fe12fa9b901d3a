package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Frequency;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesDistrict;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.SeriesWatch;
import org.quxian.store.StoreException.Reason;

/**
 * The same series packed in a store and on three ClickHouse servers: every answer is the same. Needs clickhouse-server on the
 * machine, and is skipped where there is none.
 */
class ClickHouseTest {
    private static final int JULY_2021 = Frequency.MONTH.number(LocalDate.of(2021, 7, 1));

    @TempDir
    private static Path folder;

    private static ClickHouseCluster cluster;
    private static Store local;
    private static SampleSeries sample;

    @BeforeAll
    static void fillBoth() throws Exception {
        assumeThat(ClickHouseCluster.program())
                .as("clickhouse-server is not installed, see office.md")
                .isPresent();
        local = Store.open(new StoreLocation.Folder(folder));
        SampleReview.fill(local, SampleData.dataset());
        sample = new SampleSeries();
        local.importSeries(sample.deliver(1, JULY_2021 - 140, JULY_2021), SeriesWatch.NONE);
        local.importSeries(sample.deliver(2, JULY_2021 - 20, JULY_2021 + 30), SeriesWatch.NONE);
        cluster = ClickHouseCluster.start();
        load(local.series());
    }

    @AfterAll
    static void endAll() throws Exception {
        if (cluster != null) {
            cluster.close();
            local.close();
        }
    }

    /** Puts what a source has onto the cluster, and some of it twice, as a delivery that is corrected later would. */
    private static void load(SeriesSource source) throws Exception {
        SeriesCatalogue catalogue = source.catalogue();
        StringBuilder indicators = new StringBuilder();
        for (SeriesIndicator one : catalogue.indicators()) {
            indicators.append("%s\t%s\t%s\t%s\t%s\t%d\n"
                    .formatted(
                            one.code(),
                            one.frequency().code(),
                            one.name().zh(),
                            one.name().en(),
                            one.unit(),
                            one.scale()));
        }
        StringBuilder origins = new StringBuilder();
        catalogue
                .origins()
                .forEach(one -> origins.append("%d\t%s\t%s\t%d\n"
                        .formatted(
                                one.number(), one.words(), one.file(), one.at().getEpochSecond())));
        StringBuilder points = new StringBuilder();
        StringBuilder earlier = new StringBuilder();
        for (int series = 0; series < catalogue.size(); series++) {
            SeriesColumn column = source.series(
                    catalogue.areas().get(catalogue.area()[series]),
                    catalogue.indicators().get(catalogue.indicator()[series]));
            for (int place = 0; place < column.size(); place++) {
                String line = "%s\t%s\t%s\t%d\t"
                        .formatted(
                                column.indicator().code(),
                                column.indicator().frequency().code(),
                                column.area(),
                                column.periods()[place]);
                points.append(line)
                        .append("%d\t%d\t%d\n"
                                .formatted(column.values()[place], column.statuses()[place], column.origins()[place]));
                if (place % 3 == 0) {
                    earlier.append(line).append("12345\t65\t0\n");
                }
            }
        }
        for (int shard = 0; shard < ClickHouseCluster.SHARDS; shard++) {
            cluster.execute(shard, "INSERT INTO quxian.series_indicator FORMAT TabSeparated", indicators.toString());
            cluster.execute(shard, "INSERT INTO quxian.series_origin FORMAT TabSeparated", origins.toString());
        }
        cluster.execute(1, "INSERT INTO quxian.point FORMAT TabSeparated", points.toString());
        cluster.execute(2, "INSERT INTO quxian.point FORMAT TabSeparated", earlier.toString());
    }

    private static SeriesSource remote() throws StoreException {
        return new ClusterSeries(new ClusterHttp(ClusterLocation.parse(cluster.address()), Optional.empty()));
    }

    @Test
    void pointsAreDealtOutByAreaOverAllShards() throws Exception {
        List<String> areas = new ArrayList<>();
        int used = 0;
        for (int shard = 0; shard < ClickHouseCluster.SHARDS; shard++) {
            String here = cluster.execute(shard, "SELECT DISTINCT area FROM quxian.point_here ORDER BY area", "");
            used += here.isEmpty() ? 0 : 1;
            areas.addAll(here.lines().toList());
        }
        assertThat(used).isGreaterThan(1);
        assertThat(areas).doesNotHaveDuplicates().hasSize(SampleSeries.areas().size());
    }

    @Test
    void everyPointIsReadAsItIs() throws Exception {
        SortedMap<SampleSeries.Key, SampleSeries.Point> read = SampleSeries.read(remote());
        assertThat(read).isEqualTo(sample.points());
    }

    @Test
    void theCatalogueIsThatOfTheStore() throws Exception {
        SeriesCatalogue mine = local.series().catalogue();
        SeriesCatalogue theirs = remote().catalogue();
        assertThat(lines(theirs)).containsExactlyInAnyOrderElementsOf(lines(mine));
        assertThat(theirs.indicators()).containsExactlyInAnyOrderElementsOf(mine.indicators());
    }

    private static List<String> lines(SeriesCatalogue catalogue) {
        List<String> lines = new ArrayList<>();
        for (int series = 0; series < catalogue.size(); series++) {
            lines.add("%s %s %d %d %d"
                    .formatted(
                            catalogue
                                    .indicators()
                                    .get(catalogue.indicator()[series])
                                    .key(),
                            catalogue.areas().get(catalogue.area()[series]),
                            catalogue.first()[series],
                            catalogue.last()[series],
                            catalogue.points()[series]));
        }
        return lines;
    }

    @Test
    void rankingsAreTheSame() throws Exception {
        SeriesSource remote = remote();
        for (SeriesIndicator indicator : local.series().catalogue().indicators()) {
            for (int period = JULY_2021 - 150; period < JULY_2021 + 40; period += 9) {
                expectSame(local.series(), remote, indicator, OptionalInt.of(period));
            }
            expectSame(local.series(), remote, indicator, OptionalInt.empty());
        }
        expectSame(local.series(), remote, SampleSeries.indicator("unknown", Frequency.DAY), OptionalInt.empty());
    }

    private static void expectSame(SeriesSource one, SeriesSource other, SeriesIndicator indicator, OptionalInt period)
            throws Exception {
        SeriesRanking mine = one.ranking(indicator, period);
        SeriesRanking theirs = other.ranking(indicator, period);
        assertThat(theirs.period()).isEqualTo(mine.period());
        assertThat(theirs.indicator()).isEqualTo(mine.indicator());
        assertThat(theirs.values()).containsExactly(mine.values());
        assertThat(theirs.areas()).containsExactlyInAnyOrderElementsOf(mine.areas());
    }

    @Test
    void districtsAreTheSameOnEveryDay() throws Exception {
        SeriesSource remote = remote();
        for (String area : SampleSeries.areas()) {
            for (Optional<LocalDate> day : List.of(
                    Optional.<LocalDate>empty(),
                    Optional.of(LocalDate.of(2021, 7, 31)),
                    Optional.of(LocalDate.of(2015, 2, 27)),
                    Optional.of(LocalDate.of(1990, 1, 1)))) {
                assertThat(points(remote.district(area, day)))
                        .isEqualTo(points(local.series().district(area, day)));
            }
        }
    }

    private static Map<String, String> points(SeriesDistrict district) {
        Map<String, String> points = new java.util.TreeMap<>();
        for (int place = 0; place < district.size(); place++) {
            points.put(
                    district.indicators().get(place).key(),
                    "%d %s %d %d"
                            .formatted(
                                    district.periods()[place],
                                    district.value(place),
                                    district.statuses()[place],
                                    district.origins()[place]));
        }
        return points;
    }

    @Test
    void aBlockHasAColumnForEachPairAndNamesThatLookLikeSqlAreOnlyNames() throws Exception {
        SeriesSource remote = remote();
        SeriesCatalogue catalogue = remote.catalogue();
        List<String> areas = List.of("500114", "'; DROP TABLE quxian.point; --", "\\' OR 1 = 1\t\n", "500151");
        List<SeriesIndicator> indicators = List.of(
                catalogue.indicators().getLast(),
                SampleSeries.indicator("') UNION ALL SELECT 1 --", Frequency.MONTH),
                catalogue.indicators().getFirst());
        List<SeriesColumn> mine = local.series().block(areas, indicators);
        List<SeriesColumn> theirs = remote.block(areas, indicators);
        assertThat(theirs).hasSize(12);
        for (int place = 0; place < 12; place++) {
            assertThat(theirs.get(place).area()).isEqualTo(mine.get(place).area());
            assertThat(theirs.get(place).indicator()).isEqualTo(mine.get(place).indicator());
            assertThat(theirs.get(place).periods())
                    .containsExactly(mine.get(place).periods());
            assertThat(theirs.get(place).values())
                    .containsExactly(mine.get(place).values());
            assertThat(theirs.get(place).statuses())
                    .containsExactly(mine.get(place).statuses());
            assertThat(theirs.get(place).origins())
                    .containsExactly(mine.get(place).origins());
        }
        assertThat(cluster.execute(0, "SELECT count() > 0 FROM quxian.point", ""))
                .isEqualTo("1");
    }

    @Test
    void aStoreThatNamesAClusterIsReadFromThereAndByEverybody(@TempDir Path other) throws Exception {
        StoreLocation location = new StoreLocation.Folder(other);
        try (Store store = Store.open(location)) {
            SampleReview.fill(store, SampleData.dataset());
            assertThat(store.series().catalogue().size()).isZero();
            store.setCluster(Optional.of(ClusterLocation.parse(cluster.address())));
            assertThat(store.series().catalogue().size())
                    .isEqualTo(local.series().catalogue().size());
        }
        try (Store store = Store.open(location)) {
            assertThat(store.cluster()).contains(ClusterLocation.parse(cluster.address()));
            assertThat(SampleSeries.read(store.series())).isEqualTo(sample.points());
            assertThat(store.check()).isEmpty();
            store.setCluster(Optional.empty());
            assertThat(store.series().catalogue().size()).isZero();
        }
    }

    @Test
    void aUserWhoMayOnlyReadIsEnoughAndAWrongPasswordIsOneSentence() throws Exception {
        ClusterLocation location = ClusterLocation.parse(cluster.address() + "?user=reader");
        SeriesSource reader = new ClusterSeries(new ClusterHttp(location, Optional.of("secret")));
        assertThat(SampleSeries.read(reader)).isEqualTo(sample.points());
        assertThat(reader.district("500114", Optional.of(LocalDate.of(2021, 7, 31)))
                        .size())
                .isPositive();
        StoreException refused = catchThrowableOfType(
                StoreException.class,
                () -> new ClusterSeries(new ClusterHttp(location, Optional.of("guess"))).catalogue());
        assertThat(refused.reason()).isEqualTo(Reason.CLUSTER_FAILED);
        assertThat(refused.sentence().zh()).contains("集群").doesNotContain("guess", "\n");
    }

    @Test
    void aClusterThatLacksAShardSaysSoInsteadOfAnsweringWithoutIt() throws Exception {
        try (ClickHouseCluster lame = ClickHouseCluster.start()) {
            SeriesSource source =
                    new ClusterSeries(new ClusterHttp(ClusterLocation.parse(lame.address()), Optional.empty()));
            assertThat(source.catalogue().size()).isZero();
            lame.stop(2);
            assertThat(catchThrowableOfType(StoreException.class, source::catalogue)
                            .reason())
                    .isEqualTo(Reason.CLUSTER_FAILED);
            lame.stop(0);
            assertThat(catchThrowableOfType(StoreException.class, source::catalogue)
                            .reason())
                    .isEqualTo(Reason.CLUSTER_AWAY);
        }
    }
}
