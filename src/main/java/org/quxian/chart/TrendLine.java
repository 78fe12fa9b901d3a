package org.quxian.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Indicators along time, a line each. The axis of values runs from {@code floor} to the end that {@code axis} names.
 *
 * @param words its words
 * @param axis the axis of the values
 * @param floor where it begins, in base units: 0, unless some value is below or all are far above
 * @param time the axis of time
 * @param lines in the order in which they are named
 * @param breaks days on which an area changed
 */
public record TrendLine(Words words, Axis axis, double floor, TimeAxis time, List<Line> lines, List<Break> breaks)
        implements Chart {

    public TrendLine {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    @Override
    public List<Mark> marks() {
        return lines.stream()
                .flatMap(line -> line.points().stream())
                .map(Point::mark)
                .toList();
    }

    /**
     * One line.
     *
     * @param label whose it is; empty where the chart has no other
     * @param runs points that are joined, in the order of time; between two runs something is missing or has changed
     * @param earlier points that were published before and revised since
     * @param targets points to be reached
     */
    public record Line(String label, List<List<Point>> runs, List<Point> earlier, List<Point> targets) {

        public Line {
            runs = runs.stream()
                    .map(run -> run instanceof Curve ? run : List.copyOf(run))
                    .toList();
            earlier = List.copyOf(earlier);
            targets = List.copyOf(targets);
        }

        /** All its points in the order of time. */
        public List<Point> points() {
            if (runs.size() == 1 && earlier.isEmpty() && targets.isEmpty()) {
                return runs.getFirst();
            }
            return Stream.of(runs.stream().flatMap(List::stream), earlier.stream(), targets.stream())
                    .flatMap(points -> points)
                    .sorted(Comparator.comparing(Point::at))
                    .toList();
        }
    }

    /**
     * A figure along time.
     *
     * @param mark the figure
     * @param from where it begins, for one of a piece of time; empty for a point
     * @param at its day, or the last of its piece
     */
    public record Point(Mark mark, Optional<LocalDate> from, LocalDate at) {}

    /**
     * A day on which an area was renamed or formed anew.
     *
     * @param day the day
     * @param label what happened, in a word
     */
    public record Break(LocalDate day, String label) {}
}
