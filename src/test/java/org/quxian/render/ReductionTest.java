package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.chart.Axis;
import org.quxian.chart.Curve;
import org.quxian.chart.Extent;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;
import org.quxian.chart.Words;
import org.quxian.observation.Nature;

/** Long lines, of which only what can be seen is drawn. */
class ReductionTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int WIDTH = 300;
    private static final int HEIGHT = 200;

    @Test
    void aLineWithNoMorePointsThanCanBeSeenStaysAsItIs() {
        TrendLine chart = chart(walk(1, 1000));

        assertThat(Reduction.of(chart, plane(chart), 2)).isSameAs(chart);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRestIsFewPointsInTheirOrderWithTheEndsAndTheExtremes(long seed) {
        List<TrendLine.Point> points = walk(seed, 50_000);
        TrendLine chart = chart(points);
        List<TrendLine.Point> kept = only(Reduction.of(chart, plane(chart), 2));

        assertThat(kept).hasSizeBetween(WIDTH, WIDTH * 2 * 4 + 8);
        assertThat(points).containsSubsequence(kept);
        assertThat(kept.getFirst()).isEqualTo(points.getFirst());
        assertThat(kept.getLast()).isEqualTo(points.getLast());
        assertThat(kept.stream().mapToDouble(ReductionTest::value).max())
                .isEqualTo(points.stream().mapToDouble(ReductionTest::value).max());
        assertThat(kept.stream().mapToDouble(ReductionTest::value).min())
                .isEqualTo(points.stream().mapToDouble(ReductionTest::value).min());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theRestMakesTheSamePictureButForPixelsAtItsEdge(long seed) {
        TrendLine chart = chart(walk(seed, 50_000));
        Plane plane = plane(chart);
        BufferedImage whole = path(only(chart), plane);
        BufferedImage reduced = path(only(Reduction.of(chart, plane, 2)), plane);

        long inked = differing(whole, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY));
        assertThat(inked).isGreaterThan(WIDTH);
        assertThat(differing(whole, reduced)).isLessThan(inked / 25);
    }

    @Test
    void aForecastAmongManyFactsStays() {
        List<TrendLine.Point> points = new ArrayList<>(walk(4, 50_000));
        TrendLine.Point forecast = point(20_000, value(points.get(20_000)), Nature.FORECAST);
        points.set(20_000, forecast);
        TrendLine chart = chart(points);

        assertThat(only(Reduction.of(chart, plane(chart), 2))).contains(forecast);
    }

    @Test
    void aRunInColumnsIsReducedLikeOneOfPoints() {
        List<TrendLine.Point> points = walk(5, 50_000);
        Curve curve = new Curve(
                points.stream()
                        .mapToInt(point -> Math.toIntExact(point.at().toEpochDay()))
                        .toArray(),
                points.stream().mapToDouble(ReductionTest::value).toArray(),
                place -> points.get(place).mark());
        TrendLine chart = chart(points);

        assertThat(curve).isEqualTo(points);
        assertThat(only(Reduction.of(chart(curve), plane(chart), 2))).isEqualTo(only(Reduction.of(chart, plane(chart), 2)));
    }

    private static List<TrendLine.Point> only(TrendLine chart) {
        return chart.lines().getFirst().runs().getFirst();
    }

    private static double value(TrendLine.Point point) {
        return point.mark().extent().solid();
    }

    private static List<TrendLine.Point> walk(long seed, int size) {
        Random random = new Random(seed);
        double[] value = {50};
        return IntStream.range(0, size)
                .mapToObj(index -> {
                    value[0] = Math.clamp(value[0] + random.nextGaussian(), 1, 99);
                    return point(index, value[0], Nature.ACTUAL);
                })
                .toList();
    }

    private static TrendLine.Point point(int day, double value, Nature nature) {
        Extent extent = new Extent(value, value, value, Extent.Edge.SHARP);
        return new TrendLine.Point(Samples.mark("", "", extent, nature), Optional.empty(), FIRST.plusDays(day));
    }

    private static TrendLine chart(List<TrendLine.Point> points) {
        return new TrendLine(
                new Words("", "", List.of(), ""),
                new Axis("", 1, 100),
                0,
                new TimeAxis(points.getFirst().at(), points.getLast().at(), List.of()),
                List.of(new TrendLine.Line("", List.of(points), List.of(), List.of())),
                List.of());
    }

    private static Plane plane(TrendLine chart) {
        return Plane.of(chart, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    }

    /** A line as charts draw them, without smooth edges, as the rule speaks of them. */
    private static BufferedImage path(List<TrendLine.Point> points, Plane plane) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
        Path2D path = new Path2D.Double();
        path.moveTo(plane.x(points.getFirst().at()), plane.y(value(points.getFirst())));
        points.forEach(point -> path.lineTo(plane.x(point.at()), plane.y(value(point))));
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(path);
        graphics.dispose();
        return image;
    }

    private static long differing(BufferedImage one, BufferedImage other) {
        return IntStream.range(0, WIDTH * HEIGHT)
                .filter(at -> one.getRGB(at % WIDTH, at / WIDTH) != other.getRGB(at % WIDTH, at / WIDTH))
                .count();
    }
}
