package org.quxian.render;

import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Extent;
import org.quxian.chart.TrendLine;
import org.quxian.observation.Nature;

/**
 * Leaves of long lines the points that a picture can show: in every column of pixels the first, the last, the lowest and
 * the highest (M4; Jugel and others, VLDB 2014), which drawn and joined give the same picture as all of them.
 */
final class Reduction {
    /** Columns in a logical pixel, for pictures at twice their size. */
    private static final double COLUMNS = 2;

    /** How many points of a column say all of it. */
    private static final int SHOWN = 4;

    private final Plane plane;

    private Reduction(Plane plane) {
        this.plane = plane;
    }

    /** {@code chart} as it is drawn on {@code plane}; itself, where no line has more points than can be seen. */
    static TrendLine of(TrendLine chart, Plane plane) {
        Reduction reduction = new Reduction(plane);
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
        return run.size() > SHOWN * COLUMNS * plane.area().getWidth();
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
        List<TrendLine.Point> kept = new ArrayList<>();
        int start = 0;
        long column = column(run.getFirst());
        for (int index = 1; index <= run.size(); index++) {
            long next = index < run.size() ? column(run.get(index)) : Long.MIN_VALUE;
            if (next != column) {
                keep(run.subList(start, index), kept);
                start = index;
                column = next;
            }
        }
        return kept;
    }

    private long column(TrendLine.Point point) {
        return Math.round(plane.x(point.at()) * COLUMNS);
    }

    private static void keep(List<TrendLine.Point> column, List<TrendLine.Point> kept) {
        if (column.size() <= SHOWN) {
            kept.addAll(column);
            return;
        }
        int lowest = 0;
        int highest = 0;
        for (int index = 1; index < column.size(); index++) {
            lowest = value(column.get(index)) < value(column.get(lowest)) ? index : lowest;
            highest = value(column.get(index)) > value(column.get(highest)) ? index : highest;
        }
        for (int index = 0; index < column.size(); index++) {
            boolean isEnd = index == 0 || index == column.size() - 1;
            if (isEnd || index == lowest || index == highest || !isPlain(column.get(index))) {
                kept.add(column.get(index));
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
