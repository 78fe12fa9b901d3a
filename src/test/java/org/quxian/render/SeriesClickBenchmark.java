package org.quxian.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.time.Month;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.quxian.chart.AllCharts;
import org.quxian.chart.Picture;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesReading;
import org.quxian.chart.SeriesTopic;
import org.quxian.chart.TrendStyle;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Frequency;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesDraft;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesSource;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;
import org.quxian.review.Filling;
import org.quxian.review.ReviewDesk;
import org.quxian.series.Basis;
import org.quxian.series.Topic;
import org.quxian.store.Store;
import org.quxian.store.StoreLocation;

/**
 * From the click on another indicator to its painted chart: a ranking of 38 areas, and twelve lines of twenty years, out of
 * a store with so many points; next to the same numbers from H2 rows with an index, drawn by JFreeChart with its defaults.
 * All in one process, warm, on one thread, the store open. Arguments: how many points (1000000), and "alone" for no peer.
 */
public final class SeriesClickBenchmark {
    private static final int MONTHS = 240;
    private static final int FIRST = 2005 * 12;
    private static final int WIDTH = 960;
    private static final int LINES = 12;
    private static final int WARM = 300;
    private static final int TIMES = 1000;

    private final List<String> areas;
    private final int indicators;
    private final Renderer renderer = new Renderer(Fonts.load());
    private final Random random = new Random(7);

    private SeriesClickBenchmark(List<String> areas, int indicators) throws RenderException {
        this.areas = areas;
        this.indicators = indicators;
    }

    private interface Click {
        void on(int indicator) throws Exception;
    }

    /** A store that is open. */
    private record At(SeriesSource source) implements SeriesReading {
        @Override
        public <T> T ask(Question<T> question) throws ReportableException {
            return question.of(source);
        }
    }

    /** Prints a table of medians and 99th percentiles in milliseconds. */
    public static void main(String[] arguments) throws Exception {
        int points = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        boolean alone = arguments.length > 1 && arguments[1].equals("alone");
        ShippedData shipped = ShippedData.read(DataFolder.bundled());
        List<String> areas = shipped.dataset().catalogue().areas().all().stream()
                .filter(area -> area.lifetime().until().isEmpty())
                .map(Area::code)
                .filter(code -> code.startsWith("500") && !code.equals("500000"))
                .distinct()
                .limit(38)
                .toList();
        int indicators = Math.max(1, points / areas.size() / MONTHS);
        new SeriesClickBenchmark(areas, indicators).run(shipped, alone);
    }

    private void run(ShippedData shipped, boolean alone) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("quxian-click");
        StoreLocation where = new StoreLocation.Folder(folder);
        try (Store store = Store.open(where)) {
            Filling filling = Filling.of(shipped);
            store.fill(filling.dataset(), filling.candidates(), filling.log());
            store.importSeries(delivery(), SeriesWatch.NONE);
        }
        out.printf(
                "%d points, %d areas, %d indicators%n",
                (long) areas.size() * indicators * MONTHS, areas.size(), indicators);
        try (Store store = Store.open(where)) {
            Dataset reviewed = store.read().dataset();
            SeriesSource source = store.series();
            SeriesIndex index = SeriesIndex.of(source.revision(), source.catalogue(), reviewed.catalogue());
            AllCharts charts = new AllCharts(reviewed, shipped.rules(), index, new At(source), Language.ZH);
            List<SeriesTopic> topics = List.copyOf(index.topics());
            report(
                    out,
                    "ranking, Quxian",
                    indicator -> paint(charts.compared(
                                    new Topic.OfIndicator(topics.get(indicator).indicator()),
                                    Basis.TOTAL,
                                    Selection.ALL)
                            .drawn()
                            .getFirst()
                            .chart()));
            report(
                    out,
                    "ranking, Quxian without painting",
                    indicator -> charts.compared(
                            new Topic.OfIndicator(topics.get(indicator).indicator()), Basis.TOTAL, Selection.ALL));
            report(
                    out,
                    "12 lines, Quxian",
                    indicator -> paint(
                            charts.trend(topics.get(indicator).indicator().id(), Selection.ALL, TrendStyle.TOGETHER)
                                    .drawn()));
            report(
                    out,
                    "12 lines, Quxian without painting",
                    indicator ->
                            charts.trend(topics.get(indicator).indicator().id(), Selection.ALL, TrendStyle.TOGETHER));
        }
        long begun = System.nanoTime();
        int again = 5;
        for (int time = 0; time < again; time++) {
            try (Store store = Store.open(where)) {
                ReviewDesk.at(store, shipped.rules(), InstantSource.system());
            }
        }
        out.printf("%-40s %8.1f%n", "opening a store that was left", (System.nanoTime() - begun) / 1e6 / again);
        if (!alone) {
            peer(out, folder.resolve("rows"));
        }
    }

    private SeriesDelivery delivery() throws Exception {
        SeriesDraft draft = new SeriesDraft();
        List<SeriesIndicator> named = new ArrayList<>();
        for (int indicator = 0; indicator < indicators; indicator++) {
            named.add(new SeriesIndicator("IND" + indicator, Frequency.MONTH, Text.same("指标" + indicator), "万元", 0));
        }
        for (Row row : rows()) {
            draft.add(row.area(), row.indicator(), FIRST + row.month(), row.value(), 1, (byte) 'A', 0);
        }
        return new SeriesDelivery("bench.csv", areas, named, List.of("年鉴"), draft.sort(areas.size(), indicators));
    }

    private record Row(int indicator, int area, int month, long value) {}

    private Iterable<Row> rows() {
        return () -> {
            Random chance = new Random(1);
            long[] value = {0};
            return java.util.stream.IntStream.range(0, indicators * areas.size() * MONTHS)
                    .mapToObj(number -> {
                        int month = number % MONTHS;
                        value[0] = month == 0 ? 10_000 + chance.nextInt(900_000) : value[0];
                        value[0] = Math.max(0, value[0] + chance.nextInt(461) - 200);
                        return new Row(number / MONTHS / areas.size(), number / MONTHS % areas.size(), month, value[0]);
                    })
                    .iterator();
        };
    }

    private void paint(Picture picture) {
        Size size = renderer.preferredSize(picture, WIDTH);
        draw(renderer.render(picture, Theme.LIGHT), size.height());
    }

    private static void draw(JFreeChart chart, int height) {
        BufferedImage image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        graphics.dispose();
    }

    private void report(PrintStream out, String name, Click click) throws Exception {
        for (int time = 0; time < WARM; time++) {
            click.on(random.nextInt(indicators));
        }
        double[] took = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            int indicator = random.nextInt(indicators);
            long begun = System.nanoTime();
            click.on(indicator);
            took[time] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(took);
        out.printf("%-40s %8.2f ms median, %8.2f ms p99%n", name, took[TIMES / 2], took[TIMES * 99 / 100]);
    }

    private void peer(PrintStream out, Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + file + ";LOCK_MODE=0", "sa", "")) {
            fill(connection);
            report(out, "ranking, H2 rows and JFreeChart", indicator -> draw(bars(connection, indicator), 1100));
            report(out, "12 lines, H2 rows and JFreeChart", indicator -> draw(lines(connection, indicator), 700));
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE point (indicator INT, area INT, moment INT, amount DECIMAL(18, 1))");
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO point VALUES (?, ?, ?, ?)")) {
            int batch = 0;
            for (Row row : rows()) {
                insert.setInt(1, row.indicator());
                insert.setInt(2, row.area());
                insert.setInt(3, row.month());
                insert.setBigDecimal(4, java.math.BigDecimal.valueOf(row.value(), 1));
                insert.addBatch();
                if (++batch % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE INDEX across ON point (indicator, moment, area, amount)");
            statement.execute("CREATE INDEX along ON point (indicator, area, moment, amount)");
        }
    }

    private JFreeChart bars(Connection connection, int indicator) throws SQLException {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT area, amount FROM point WHERE indicator = ? AND moment = ? ORDER BY amount DESC")) {
            select.setInt(1, indicator);
            select.setInt(2, MONTHS - 1);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    data.addValue(rows.getBigDecimal(2), "amount", areas.get(rows.getInt(1)));
                }
            }
        }
        return ChartFactory.createBarChart("Indicator " + indicator, "area", "amount", data);
    }

    private JFreeChart lines(Connection connection, int indicator) throws SQLException {
        TimeSeriesCollection data = new TimeSeriesCollection();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT moment, amount FROM point WHERE indicator = ? AND area = ? ORDER BY moment")) {
            for (int area = 0; area < LINES; area++) {
                TimeSeries series = new TimeSeries(areas.get(area));
                select.setInt(1, indicator);
                select.setInt(2, area);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        int month = rows.getInt(1);
                        series.add(new Month(month % 12 + 1, 2005 + month / 12), rows.getBigDecimal(2));
                    }
                }
                data.addSeries(series);
            }
        }
        return ChartFactory.createTimeSeriesChart("Indicator " + indicator, "month", "amount", data);
    }
}
