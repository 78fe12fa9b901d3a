package org.quxian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.observation.Frequency;
import org.quxian.observation.ObservationStatus;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;

/**
 * How long one waits for series when 1, 8 and 32 people ask a server at the same time: packed on PostgreSQL, and on three
 * ClickHouse servers where there are any on the machine. {@code -Dload=300} has each ask so often, and prints the table.
 */
@ExtendWith(PostgresServer.class)
@EnabledIfSystemProperty(named = "load", matches = "[0-9]+")
class SharedSeriesLoadTest {
    private static final int AREAS = 200;
    private static final int MONTHS = 240;
    private static final int LAST = Frequency.MONTH.number(LocalDate.of(2021, 7, 1));
    private static final int INDICATORS = Integer.getInteger("load.indicators", 25);
    private static final int ASKS = Integer.getInteger("load", 0);
    private static final List<Integer> CLIENTS = List.of(1, 8, 32);

    private final PostgresServer.Running server;

    SharedSeriesLoadTest(PostgresServer.Running server) {
        this.server = server;
    }

    /** A kind of question. */
    private enum Question {
        DISTRICT,
        RANKING,
        SERIES,
        BLOCK;

        /** Asks it about something; the result is how many points came. */
        int ask(SeriesSource source, Random random) throws ReportableException {
            String area = area(random.nextInt(AREAS));
            SeriesIndicator indicator = indicator(random.nextInt(INDICATORS));
            return switch (this) {
                case DISTRICT ->
                    source.district(area, Optional.of(LocalDate.of(2015, 12, 31)))
                            .size();
                case RANKING ->
                    source.ranking(indicator, OptionalInt.of(LAST - random.nextInt(MONTHS)))
                            .size();
                case SERIES -> source.series(area, indicator).size();
                case BLOCK ->
                    source
                            .block(
                                    IntStream.range(0, 24)
                                            .mapToObj(SharedSeriesLoadTest::area)
                                            .toList(),
                                    IntStream.range(0, 12)
                                            .mapToObj(SharedSeriesLoadTest::indicator)
                                            .toList())
                            .stream()
                            .mapToInt(column -> column.size())
                            .sum();
            };
        }

        int expected() {
            return switch (this) {
                case DISTRICT -> INDICATORS;
                case RANKING -> AREAS;
                case SERIES -> MONTHS;
                case BLOCK -> 24 * 12 * MONTHS;
            };
        }
    }

    /** Opens a source for one client. */
    @FunctionalInterface
    private interface Opening {
        SeriesSource open() throws Exception;
    }

    private static String area(int number) {
        return "L" + number;
    }

    private static SeriesIndicator indicator(int number) {
        return new SeriesIndicator("load" + number, Frequency.MONTH, Text.same("指标" + number), "元", 2);
    }

    private static long value(int indicator, int area, int month) {
        return (indicator * 7919L + area * 104729L + month * 31L) % 1_000_000;
    }

    @Test
    void table() throws Exception {
        System.out.printf(
                "%d points: %d areas, %d indicators, %d months; milliseconds, median (p99)%n",
                AREAS * INDICATORS * MONTHS, AREAS, INDICATORS, MONTHS);
        System.out.println(
                "| source | clients | one district | one ranking | one series | 24 × 12 series | answers a second |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|");
        fillPostgres();
        List<Store> stores = new ArrayList<>();
        try {
            run("PostgreSQL, packed", () -> {
                Store store = Store.open(StoreLocation.parse(server.url("postgres")));
                synchronized (stores) {
                    stores.add(store);
                }
                return store.series();
            });
        } finally {
            for (Store store : stores) {
                store.close();
            }
            execute("DROP SCHEMA quxian CASCADE");
        }
        if (ClickHouseCluster.program().isPresent()) {
            try (ClickHouseCluster cluster = ClickHouseCluster.start()) {
                fill(cluster);
                run(
                        "ClickHouse, 3 shards",
                        () -> new ClusterSeries(
                                new ClusterHttp(ClusterLocation.parse(cluster.address()), Optional.empty())));
                System.out.println("bytes a point on ClickHouse: " + bytes(cluster));
            }
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void fillPostgres() throws Exception {
        try (Store store = Store.open(StoreLocation.parse(server.url("postgres")))) {
            SampleReview.fill(store, SampleData.dataset());
            execute("INSERT INTO quxian.area_code SELECT 'L' || n FROM generate_series(0, %d) n".formatted(AREAS - 1));
            SeriesDraft draft = new SeriesDraft();
            for (int indicator = 0; indicator < INDICATORS; indicator++) {
                for (int area = 0; area < AREAS; area++) {
                    for (int month = 0; month < MONTHS; month++) {
                        draft.add(
                                area,
                                indicator,
                                LAST - month,
                                value(indicator, area, month),
                                2,
                                ObservationStatus.A.letter(),
                                0);
                    }
                }
            }
            store.importSeries(
                    new SeriesDelivery(
                            "load.csv",
                            IntStream.range(0, AREAS)
                                    .mapToObj(SharedSeriesLoadTest::area)
                                    .toList(),
                            IntStream.range(0, INDICATORS)
                                    .mapToObj(SharedSeriesLoadTest::indicator)
                                    .toList(),
                            List.of("load"),
                            draft.sort(AREAS, INDICATORS)),
                    SeriesWatch.NONE);
        }
    }

    private static void fill(ClickHouseCluster cluster) throws Exception {
        String names = IntStream.range(0, INDICATORS)
                .mapToObj(SharedSeriesLoadTest::indicator)
                .map(one -> "%s\tM\t%s\t%s\t元\t2\n"
                        .formatted(one.code(), one.name().zh(), one.name().en()))
                .collect(Collectors.joining());
        for (int shard = 0; shard < ClickHouseCluster.SHARDS; shard++) {
            cluster.execute(shard, "INSERT INTO quxian.series_indicator FORMAT TabSeparated", names);
        }
        StringBuilder rows = new StringBuilder();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            rows.setLength(0);
            for (int area = 0; area < AREAS; area++) {
                for (int month = 0; month < MONTHS; month++) {
                    rows.append(indicator(indicator).code())
                            .append("\tM\t")
                            .append(area(area))
                            .append('\t');
                    rows.append(LAST - month)
                            .append('\t')
                            .append(value(indicator, area, month))
                            .append("\t65\t1\n");
                }
            }
            cluster.execute(0, "INSERT INTO quxian.point FORMAT TabSeparated", rows.toString());
        }
    }

    private static String bytes(ClickHouseCluster cluster) throws Exception {
        for (int shard = 0; shard < ClickHouseCluster.SHARDS; shard++) {
            cluster.execute(shard, "OPTIMIZE TABLE quxian.point_here FINAL", "");
            cluster.execute(shard, "OPTIMIZE TABLE quxian.`.inner.point_by_area_here` FINAL", "");
        }
        double bytes = 0;
        for (int shard = 0; shard < ClickHouseCluster.SHARDS; shard++) {
            bytes += Double.parseDouble(cluster.execute(
                    shard, "SELECT sum(bytes_on_disk) FROM system.parts WHERE active AND database = 'quxian'", ""));
        }
        return "%.1f".formatted(bytes / (AREAS * INDICATORS * MONTHS));
    }

    private static void run(String name, Opening opening) throws Exception {
        for (int clients : CLIENTS) {
            StringBuilder row = new StringBuilder("| %s | %d |".formatted(name, clients));
            List<SeriesSource> sources = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                sources.add(opening.open());
            }
            long start = System.nanoTime();
            int asked = 0;
            for (Question question : Question.values()) {
                int asks = question == Question.BLOCK ? Math.max(1, ASKS / 10) : ASKS;
                double[] waits = ask(question, sources, asks);
                asked += waits.length;
                row.append(" %.1f (%.1f) |"
                        .formatted(
                                waits[waits.length / 2], waits[(int) Math.min(waits.length - 1, waits.length * 0.99)]));
            }
            row.append(String.format(Locale.ROOT, " %.0f |", asked / ((System.nanoTime() - start) / 1e9)));
            System.out.println(row);
        }
    }

    /** All clients ask as fast as they are answered; the result is how long each waited, in milliseconds, sorted. */
    private static double[] ask(Question question, List<SeriesSource> sources, int asks) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService people = Executors.newFixedThreadPool(sources.size())) {
            List<CompletableFuture<double[]>> all = new ArrayList<>();
            for (int client = 0; client < sources.size(); client++) {
                SeriesSource source = sources.get(client);
                Random random = new Random(client);
                int each = Math.max(5, asks / sources.size());
                all.add(CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                go.await();
                                double[] waits = new double[each];
                                // The first time is warming up.
                                question.ask(source, random);
                                for (int place = 0; place < each; place++) {
                                    long start = System.nanoTime();
                                    int points = question.ask(source, random);
                                    waits[place] = (System.nanoTime() - start) / 1e6;
                                    assertThat(points).isEqualTo(question.expected());
                                }
                                return waits;
                            } catch (InterruptedException | ReportableException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        people));
            }
            go.countDown();
            double[] waits = all.stream()
                    .flatMapToDouble(one -> Arrays.stream(one.join()))
                    .sorted()
                    .toArray();
            return waits;
        }
    }
}
