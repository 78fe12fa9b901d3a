package org.quxian.render;

import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Curve;
import org.quxian.chart.Extent;
import org.quxian.chart.TrendLine;
import org.quxian.observation.Nature;

/**
 * Leaves of long lines the points that a picture can show: in every column of pixels the first, the last, the lowest and
 * the highest (M4; Jugel and others, VLDB 2014), which drawn and joined give the picture of all of them.
 */
final class Reduction {
    /** How many points of a column say all of it. */
    private static final int SHOWN = 4;

    private final Plane plane;
    private final double columns;
    private final long first;
    private final double start;
    private final double perDay;

    private Reduction(Plane plane, double columns) {
        this.plane = plane;
        this.columns = columns;
        this.first = plane.time().from().toEpochDay();
        this.start = (plane.x(first) - plane.area().getX()) * columns;
        long days = plane.time().to().toEpochDay() - first;
        this.perDay = days == 0 ? 0 : (plane.x(first + days) - plane.x(first)) * columns / days;
    }

    /**
     * {@code chart} as it is drawn on {@code plane}; itself, where no line has more points than can be seen.
     *
     * @param columns how many columns of pixels there are in a logical one, above 0
     */
    static TrendLine of(TrendLine chart, Plane plane, double columns) {
        Reduction reduction = new Reduction(plane, columns);
        if (chart.lines().stream().flatMap(line -> line.runs().stream()).noneMatch(reduction::isLong)) {
            return chart;
        }
        return new TrendLine(
                chart.words(),
                chart.axis(),
                chart.floor(),
                chart.time(),
                chart.lines().stream().map(reduction::reduced).toList(),
                chart.breaks());
    }

    private boolean isLong(List<TrendLine.Point> run) {
        return run.size() > SHOWN * columns * plane.area().getWidth();
    }

    private TrendLine.Line reduced(TrendLine.Line line) {
        return new TrendLine.Line(
                line.label(),
                line.runs().stream()
                        .map(run -> isLong(run) ? reduced(run) : run)
                        .toList(),
                line.earlier(),
                line.targets());
    }

    private List<TrendLine.Point> reduced(List<TrendLine.Point> run) {
        List<TrendLine.Point> kept =
                new ArrayList<>((int) (SHOWN * columns * plane.area().getWidth()));
        if (run instanceof Curve curve) {
            reduce(curve, kept);
        } else {
            reduce(run, kept);
        }
        return kept;
    }

    /** Of columns of numbers nothing is made but the points that are kept. */
    private void reduce(Curve run, List<TrendLine.Point> kept) {
        for (int from = 0; from < run.size(); ) {
            int to = run.at(from, after(column(run.day(from))));
            // What is kept stands in its order.
            int lowest = run.lowest(from, to);
            int highest = run.highest(from, to);
            int[] places = {from, Math.min(lowest, highest), Math.max(lowest, highest), to - 1};
            for (int index = 0; index < places.length; index++) {
                if (index == 0 || places[index] != places[index - 1]) {
                    kept.add(run.get(places[index]));
                }
            }
            from = to;
        }
    }

    private void reduce(List<TrendLine.Point> run, List<TrendLine.Point> kept) {
        int start = 0;
        for (int place = 1; place <= run.size(); place++) {
            if (place == run.size() || column(day(run, place)) != column(day(run, start))) {
                keep(run.subList(start, place), kept);
                start = place;
            }
        }
    }

    private static long day(List<TrendLine.Point> run, int place) {
        return run.get(place).at().toEpochDay();
    }

    /** Columns begin where the plane does. */
    private long column(long day) {
        return (long) (start + (day - first) * perDay);
    }

    /** The first day behind {@code column}. */
    private long after(long column) {
        if (perDay == 0) {
            return Long.MAX_VALUE;
        }
        long day = first + (long) Math.floor((column + 1 - start) / perDay) - 1;
        while (column(day) <= column) {
            day++;
        }
        return day;
    }

    private static void keep(List<TrendLine.Point> column, List<TrendLine.Point> kept) {
        int lowest = 0;
        int highest = 0;
        for (int place = 1; place < column.size(); place++) {
            double value = value(column.get(place));
            lowest = value < value(column.get(lowest)) ? place : lowest;
            highest = value > value(column.get(highest)) ? place : highest;
        }
        for (int place = 0; place < column.size(); place++) {
            boolean isEnd = place == 0 || place == column.size() - 1;
            if (isEnd || place == lowest || place == highest || !isPlain(column.get(place))) {
                kept.add(column.get(place));
            }
        }
    }

    private static double value(TrendLine.Point point) {
        return point.mark().extent().solid();
    }

    /** Whether it is drawn as a mere point: what is open, a forecast or a piece of time shows more than its place. */
    private static boolean isPlain(TrendLine.Point point) {
        return point.mark().nature() == Nature.ACTUAL
                && point.from().isEmpty()
                && point.mark().extent().edge() == Extent.Edge.SHARP;
    }
}
