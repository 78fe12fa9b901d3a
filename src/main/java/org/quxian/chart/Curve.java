package org.quxian.chart;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A long run of plain facts of single days, kept as columns of numbers: a point is made when it is asked for, so that a
 * million of them are 12 MB. It cannot be changed.
 */
public final class Curve extends AbstractList<TrendLine.Point> implements RandomAccess {
    private final int[] days;
    private final double[] values;
    private final IntFunction<Mark> marks;

    /**
     * @param days the days as numbers from 1970-01-01, ascending; not copied
     * @param values where the line is on each, in base units; not copied
     * @param marks the mark at a place, of an actual figure without width
     * @throws IllegalArgumentException if there is not a value for each day
     */
    public Curve(int[] days, double[] values, IntFunction<Mark> marks) {
        if (days.length != values.length) {
            throw new IllegalArgumentException(values.length + " values for " + days.length + " days");
        }
        this.days = days;
        this.values = values;
        this.marks = marks;
    }

    @Override
    public TrendLine.Point get(int place) {
        return new TrendLine.Point(marks.apply(place), Optional.empty(), LocalDate.ofEpochDay(days[place]));
    }

    @Override
    public int size() {
        return days.length;
    }

    /** The day at a place, as a number from 1970-01-01. */
    public int day(int place) {
        return days[place];
    }

    /** The value at a place, in base units. */
    public double value(int place) {
        return values[place];
    }

    /** The first place from {@code from} on whose day is at or after {@code day}; the size, where there is none. */
    public int at(int from, long day) {
        int reach = 1;
        while (from + reach < days.length && days[from + reach] < day) {
            reach *= 2;
        }
        int low = from;
        int high = Math.min(from + reach, days.length);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first place of the lowest value between two places, the second not among them. */
    public int lowest(int from, int to) {
        int lowest = from;
        double value = values[from];
        for (int place = from + 1; place < to; place++) {
            if (values[place] < value) {
                value = values[place];
                lowest = place;
            }
        }
        return lowest;
    }

    /** The first place of the highest value between two places, the second not among them. */
    public int highest(int from, int to) {
        int highest = from;
        double value = values[from];
        for (int place = from + 1; place < to; place++) {
            if (values[place] > value) {
                value = values[place];
                highest = place;
            }
        }
        return highest;
    }
}
