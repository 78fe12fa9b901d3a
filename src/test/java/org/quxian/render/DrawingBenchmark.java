package org.quxian.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.data.time.Day;
import org.jfree.data.time.TimeSeries;
import org.jfree.data.time.TimeSeriesCollection;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.quxian.chart.Axis;
import org.quxian.chart.Curve;
import org.quxian.chart.Extent;
import org.quxian.chart.Picture;
import org.quxian.chart.RankedBar;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;
import org.quxian.chart.Words;
import org.quxian.observation.Nature;

/**
 * How fast charts are drawn and written, next to JFreeChart with its defaults (and ImageIO, which it writes PNG with) on the
 * same numbers in the same size. {@link #main} prints a table.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Djava.awt.headless=true", "-Xmx6g"})
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 4, time = 4)
public class DrawingBenchmark {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final int LINES = 4;
    private static final int MONTHS = 24;

    /** What is done. */
    public enum Work {
        MILLION("redraw of a line of a million points", 1280, 720, false),
        BARS_1080("38 bars to PNG", 1920, 1080, true),
        BARS_4K("38 bars to PNG", 3840, 2160, true),
        LINES_1080("4 lines of 24 months to PNG", 1920, 1080, true),
        LINES_4K("4 lines of 24 months to PNG", 3840, 2160, true);

        private final String words;
        private final int width;
        private final int height;
        private final boolean file;

        Work(String words, int width, int height, boolean file) {
            this.words = words;
            this.width = width;
            this.height = height;
            this.file = file;
        }
    }

    @Param
    Work work = Work.MILLION;

    private Runnable own = () -> {};
    private Runnable peer = () -> {};

    /** Lays out both charts. */
    @Setup
    public void prepare() throws Exception {
        Renderer renderer = new Renderer(Fonts.load());
        boolean bars = work == Work.BARS_1080 || work == Work.BARS_4K;
        double[][] values = work == Work.MILLION ? walks(1, 1_000_000) : bars ? walks(1, 38) : walks(LINES, MONTHS);
        int step = work == Work.MILLION ? 1 : 30;
        Picture picture = bars ? bars(values[0]) : lines(values, step);
        JFreeChart chart = bars ? jfreeBars(values[0]) : jfreeLines(values, step);
        if (work.file) {
            // At 4K both are drawn at twice the size, as a screen of that kind shows them.
            int scale = work.width / 1920;
            PngFile file = new PngFile(renderer);
            own = () -> file.bytes(picture, Theme.LIGHT, work.width / scale, work.height / scale, scale);
            peer = () -> write(chart, scale);
        } else {
            JFreeChart ours = renderer.render(picture, Theme.LIGHT);
            BufferedImage image = new BufferedImage(work.width, work.height, BufferedImage.TYPE_INT_RGB);
            own = () -> draw(ours, image);
            peer = () -> draw(chart, image);
        }
    }

    private static void draw(JFreeChart chart, BufferedImage image) {
        Graphics2D graphics = image.createGraphics();
        chart.draw(graphics, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()));
        graphics.dispose();
    }

    private void write(JFreeChart chart, int scale) {
        BufferedImage image = new BufferedImage(work.width, work.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        chart.draw(graphics, new Rectangle2D.Double(0, 0, work.width / (double) scale, work.height / (double) scale));
        graphics.dispose();
        try {
            ImageIO.write(image, "png", new ByteArrayOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static double[][] walks(int lines, int size) {
        Random random = new Random(7);
        double[][] values = new double[lines][size];
        for (double[] line : values) {
            double value = 50;
            for (int index = 0; index < size; index++) {
                value = Math.clamp(value + random.nextGaussian(), 1, 99);
                line[index] = value;
            }
        }
        return values;
    }

    private static Picture bars(double[] values) {
        return new RankedBar(
                new Words("38 districts", "share", List.of(), ""),
                new Axis("%", 1, 100),
                IntStream.range(0, values.length)
                        .mapToObj(index -> Samples.mark(
                                "district " + index,
                                String.format(Locale.ROOT, "%.1f%%", values[index]),
                                extent(values[index]),
                                Nature.ACTUAL))
                        .toList());
    }

    private static JFreeChart jfreeBars(double[] values) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int index = 0; index < values.length; index++) {
            data.addValue(values[index], "share", "district " + index);
        }
        return ChartFactory.createBarChart("38 districts", "district", "%", data);
    }

    private static Picture lines(double[][] values, int step) {
        List<TrendLine.Line> lines = IntStream.range(0, values.length)
                .mapToObj(line -> new TrendLine.Line(
                        values.length == 1 ? "" : "line " + line,
                        List.of(curve(values[line], step)),
                        List.of(),
                        List.of()))
                .toList();
        LocalDate last = FIRST.plusDays((long) (values[0].length - 1) * step);
        TimeAxis time = new TimeAxis(FIRST, last, List.of(List.of(new TimeAxis.Tick(FIRST, "first", ""))));
        return new TrendLine(
                new Words("lines", "share", List.of(), ""), new Axis("%", 1, 100), 0, time, lines, List.of());
    }

    private static Curve curve(double[] values, int step) {
        int first = Math.toIntExact(FIRST.toEpochDay());
        int[] days = IntStream.range(0, values.length)
                .map(index -> first + index * step)
                .toArray();
        return new Curve(days, values, index -> Samples.mark("", "", extent(values[index]), Nature.ACTUAL));
    }

    private static JFreeChart jfreeLines(double[][] values, int step) {
        TimeSeriesCollection data = new TimeSeriesCollection();
        for (int line = 0; line < values.length; line++) {
            TimeSeries series = new TimeSeries("line " + line);
            for (int index = 0; index < values[line].length; index++) {
                LocalDate day = LocalDate.of(1900, 1, 1).plusDays((long) index * step);
                series.add(
                        new Day(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), values[line][index], false);
            }
            data.addSeries(series);
        }
        return ChartFactory.createTimeSeriesChart("lines", "time", "%", data);
    }

    private static Extent extent(double value) {
        return new Extent(value, value, value, Extent.Edge.SHARP);
    }

    @Benchmark
    public void quxian() {
        own.run();
    }

    @Benchmark
    public void jfreechart() {
        peer.run();
    }

    /** Runs all of it and prints the table; takes about five minutes. */
    public static void main(String[] args) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DrawingBenchmark.class.getName())
                        .build())
                .run();
        System.out.println("| work | pixels | Quxian, ms | JFreeChart, ms | ratio |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        for (Work work : Work.values()) {
            double own = median(results, work, "quxian");
            double peer = median(results, work, "jfreechart");
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %d × %d | %.1f | %.1f | 1/%.1f |%n",
                    work.words,
                    work.width,
                    work.height,
                    own,
                    peer,
                    peer / own);
        }
    }

    private static double median(Collection<RunResult> results, Work work, String name) {
        return results.stream()
                        .filter(result -> result.getParams().getParam("work").equals(work.name()))
                        .filter(result -> result.getPrimaryResult().getLabel().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .getPrimaryResult()
                        .getStatistics()
                        .getPercentile(50)
                / 1000;
    }
}
