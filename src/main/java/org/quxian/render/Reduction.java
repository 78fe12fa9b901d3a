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
        Numbers numbers = run instanceof Curve curve ? Numbers.of(curve) : Numbers.of(run);
        List<TrendLine.Point> kept = new ArrayList<>();
        int start = 0;
        long column = column(numbers, 0);
        for (int place = 1; place <= run.size(); place++) {
            long next = place < run.size() ? column(numbers, place) : Long.MIN_VALUE;
            if (next != column) {
                keep(numbers, start, place, kept);
                start = place;
                column = next;
            }
        }
        return kept;
    }

    /** Columns begin where the plane does. */
    private long column(Numbers numbers, int place) {
        return (long) (start + (numbers.day(place) - first) * perDay);
    }

    private static void keep(Numbers run, int start, int end, List<TrendLine.Point> kept) {
        int lowest = start;
        int highest = start;
        for (int place = start + 1; place < end; place++) {
            double value = run.value(place);
            lowest = value < run.value(lowest) ? place : lowest;
            highest = value > run.value(highest) ? place : highest;
        }
        for (int place = start; place < end; place++) {
            boolean isEnd = place == start || place == end - 1;
            if (isEnd || place == lowest || place == highest || !run.isPlain(place)) {
                kept.add(run.point(place));
            }
        }
    }

    /** A run as numbers. */
    private interface Numbers {
        long day(int place);

        double value(int place);

        boolean isPlain(int place);

        TrendLine.Point point(int place);

        static Numbers of(Curve curve) {
            return new Numbers() {
                @Override
                public long day(int place) {
                    return curve.day(place);
                }

                @Override
                public double value(int place) {
                    return curve.value(place);
                }

                @Override
                public boolean isPlain(int place) {
                    return true;
                }

                @Override
                public TrendLine.Point point(int place) {
                    return curve.get(place);
                }
            };
        }

        static Numbers of(List<TrendLine.Point> run) {
            return new Numbers() {
                @Override
                public long day(int place) {
                    return run.get(place).at().toEpochDay();
                }

                @Override
                public double value(int place) {
                    return run.get(place).mark().extent().solid();
                }

                @Override
                public boolean isPlain(int place) {
                    return Reduction.isPlain(run.get(place));
                }

                @Override
                public TrendLine.Point point(int place) {
                    return run.get(place);
                }
            };
        }
    }

    /** Whether it is drawn as a mere point: what is open, a forecast or a piece of time shows more than its place. */
    private static boolean isPlain(TrendLine.Point point) {
        return point.mark().nature() == Nature.ACTUAL
                && point.from().isEmpty()
                && point.mark().extent().edge() == Extent.Edge.SHARP;
    }
}
