package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Axis;
import org.quxian.chart.Extent;
import org.quxian.chart.Mark;
import org.quxian.chart.RankedBar;
import org.quxian.chart.SmallMultiples;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;
import org.quxian.chart.Words;
import org.quxian.observation.Nature;

/** Lines looked at pixel by pixel, halfway between two points and in the middle of a point. */
class LineBodyTest {
    private static final Color LINE = Style.of(Theme.LIGHT).accent();
    private static final Color PAGE = Style.of(Theme.LIGHT).page();

    private final Renderer renderer;

    LineBodyTest() throws RenderException {
        renderer = new Renderer(Fonts.load());
    }

    @Test
    void pointsOfOneRunAreJoinedAndRunsAreNot() {
        Drawing drawing = draw(List.of(List.of(fact(0), fact(1)), List.of(fact(2), fact(3))), List.of(), List.of());

        assertThat(share(drawing, 0, 1)).isGreaterThan(0.9);
        assertThat(share(drawing, 1, 2)).isZero();
        assertThat(share(drawing, 2, 3)).isGreaterThan(0.9);
    }

    @Test
    void aForecastIsHatchedAndReachedByADashedLine() {
        Drawing drawing = draw(List.of(List.of(fact(0), point(1, Nature.FORECAST))), List.of(), List.of());

        assertThat(share(drawing, 0, 1)).isBetween(0.4, 0.8);
        assertThat(inked(drawing, centre(drawing, 1))).isBetween(0.2, 0.9);
        assertThat(inked(drawing, centre(drawing, 0))).isGreaterThan(0.9);
    }

    @Test
    void aFactAfterAForecastIsJoinedToItAlone() {
        Drawing drawing =
                draw(List.of(List.of(fact(0), point(1, Nature.FORECAST), fact(2))), List.of(), List.of());

        assertThat(share(drawing, 0, 1)).isBetween(0.4, 0.8);
        assertThat(share(drawing, 1, 2)).isGreaterThan(0.9);
    }

    @Test
    void whatWasRevisedIsHollowAndNotJoined() {
        Drawing drawing = draw(List.of(List.of(fact(0)), List.of(fact(2))), List.of(fact(1)), List.of());

        assertThat(drawing.pixel(x(drawing, 1), y(drawing, 1))).isEqualTo(PAGE);
        assertThat(share(drawing, 0, 1)).isZero();
    }

    @Test
    void aTargetIsABarOfInkThatADottedLineLeadsTo() {
        Drawing drawing = draw(List.of(List.of(fact(0))), List.of(), List.of(point(2, Nature.TARGET)));

        assertThat(drawing.pixel(x(drawing, 1), y(drawing, 1)))
                .isEqualTo(Style.of(Theme.LIGHT).ink());
        double middle = (x(drawing, 0) + x(drawing, 1)) / 2;
        assertThat(IntStream.range(-6, 6)
                        .filter(off ->
                                !drawing.pixel(middle + off, y(drawing, 0)).equals(PAGE))
                        .count())
                .isBetween(2L, 10L);
    }

    @Test
    void nothingLeadsFromALineThatEndsEarlyToItsName() {
        TrendLine.Line early = new TrendLine.Line("early", List.of(List.of(fact(0), fact(1))), List.of(), List.of());
        TrendLine.Line late = new TrendLine.Line("late", List.of(List.of(fact(2), fact(3))), List.of(), List.of());
        Drawing drawing = Drawing.of(renderer, chart(List.of(early, late)), Theme.LIGHT, 680, 320);

        assertThat(share(drawing, 0, 1)).isGreaterThan(0.9);
        assertThat(share(drawing, 1, 2)).isZero();
        assertThat(share(drawing, 2, 3)).isGreaterThan(0.9);
    }

    @Test
    void barsOfSmallMultiplesHaveOneScale() {
        Axis axis = new Axis("%", 1, 100);
        SmallMultiples chart = new SmallMultiples(
                new Words("", "", List.of(), ""),
                List.of(
                        cell(axis, new Extent(50, 50, 50, Extent.Edge.SHARP)),
                        cell(axis, new Extent(50, 50, 50, Extent.Edge.SHARP)),
                        cell(axis, new Extent(99, 99, 100, Extent.Edge.FADES_UP))));
        Drawing drawing = Drawing.of(renderer, chart, Theme.LIGHT, 900, 300);

        assertThat(length(drawing, 0)).isEqualTo(length(drawing, 1)).isGreaterThan(50);
        assertThat(length(drawing, 2)).isBetween(length(drawing, 0) * 19 / 10, length(drawing, 0) * 22 / 10);
    }

    private static SmallMultiples.Cell cell(Axis axis, Extent extent) {
        Mark mark = Samples.mark("a", "50%", extent, Nature.ACTUAL);
        return new SmallMultiples.Cell("cell", new RankedBar(new Words("", "", List.of(), ""), axis, List.of(mark)));
    }

    /** How many pixels of the cell's marks are of the bar's colour, in the row that has most of them. */
    private static long length(Drawing drawing, int index) {
        Rectangle2D box = drawing.marks().get(index).getArea().getBounds2D();
        return IntStream.range((int) box.getY(), (int) box.getMaxY())
                .mapToLong(y -> IntStream.range((int) box.getX(), (int) box.getMaxX())
                        .filter(x -> near(drawing.pixel(x, y), LINE))
                        .count())
                .max()
                .orElse(0);
    }

    private static boolean near(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed()) < 12;
    }

    private Drawing draw(List<List<TrendLine.Point>> runs, List<TrendLine.Point> earlier, List<TrendLine.Point> goals) {
        return Drawing.of(
                renderer, chart(List.of(new TrendLine.Line("", runs, earlier, goals))), Theme.LIGHT, 680, 320);
    }

    private static TrendLine chart(List<TrendLine.Line> lines) {
        return new TrendLine(
                new Words("", "", List.of(), ""),
                new Axis("", 1, 60),
                0,
                new TimeAxis(day(0), day(3), List.of(List.of(new TimeAxis.Tick(day(0), "2018", "")))),
                lines,
                List.of());
    }

    private static TrendLine.Point fact(int year) {
        return point(year, Nature.ACTUAL);
    }

    /** All at a height between two gridlines, so that these do not count. */
    private static TrendLine.Point point(int year, Nature nature) {
        Extent extent = new Extent(25, 25, 25, Extent.Edge.SHARP);
        return new TrendLine.Point(Samples.mark("", "", extent, nature), Optional.empty(), day(year));
    }

    private static LocalDate day(int year) {
        return LocalDate.of(2018 + year, 12, 31);
    }

    private static double x(Drawing drawing, int mark) {
        return drawing.marks().get(mark).getArea().getBounds2D().getCenterX();
    }

    private static double y(Drawing drawing, int mark) {
        return drawing.marks().get(mark).getArea().getBounds2D().getCenterY();
    }

    /** How much of the way between two points is inked. */
    private static double share(Drawing drawing, int from, int to) {
        int start = (int) x(drawing, from) + 12;
        int end = (int) x(drawing, to) - 12;
        double y = y(drawing, from);
        return IntStream.range(start, end)
                        .filter(x -> !drawing.pixel(x, y).equals(PAGE))
                        .count()
                / (double) (end - start);
    }

    private static Rectangle2D centre(Drawing drawing, int mark) {
        return new Rectangle2D.Double(x(drawing, mark) - 3, y(drawing, mark) - 3, 6, 6);
    }

    private static double inked(Drawing drawing, Rectangle2D box) {
        long inked = IntStream.range(0, 6)
                .flatMap(dx ->
                        IntStream.range(0, 6).filter(dy -> near(drawing.pixel(box.getX() + dx, box.getY() + dy), LINE)))
                .count();
        return inked / 36.0;
    }
}
