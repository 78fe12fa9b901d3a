package org.quxian.observation;

import java.util.Arrays;
import java.util.List;

/** Points of one series on their way: columns that grow. Not safe for several threads. */
public final class SeriesPoints {
    private static final int USUAL = 128;

    private int size;
    private int[] periods;
    private long[] values;
    private byte[] statuses;
    private int[] origins;

    /** With some room. */
    public SeriesPoints() {
        this(USUAL);
    }

    /**
     * @param room for how many points there is room at once, more than 0
     */
    public SeriesPoints(int room) {
        this.periods = new int[room];
        this.values = new long[room];
        this.statuses = new byte[room];
        this.origins = new int[room];
    }

    /** Takes all points out. */
    public void clear() {
        size = 0;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /**
     * Adds a point behind the others.
     *
     * @param period the number of its period
     * @param value its value without the point, {@link SeriesSource#NO_VALUE} for none
     * @param status a letter of {@link ObservationStatus}
     * @param origin the number of its {@link SeriesOrigin}
     */
    public void add(int period, long value, byte status, int origin) {
        if (size == periods.length) {
            resize(Math.max(USUAL, size * 2));
        }
        periods[size] = period;
        values[size] = value;
        statuses[size] = status;
        origins[size] = origin;
        size++;
    }

    /**
     * Adds points of successive periods, all of one status and origin, whose values are set afterwards.
     *
     * @param period the number of the first period
     * @param count how many
     * @param status a letter of {@link ObservationStatus}
     * @param origin the number of their {@link SeriesOrigin}
     * @return the place of the first
     */
    public int addRun(int period, int count, byte status, int origin) {
        int start = size;
        while (size + count > periods.length) {
            resize(Math.max(USUAL, periods.length * 2));
        }
        size += count;
        for (int place = 0; place < count; place++) {
            periods[start + place] = period + place;
        }
        Arrays.fill(statuses, start, size, status);
        Arrays.fill(origins, start, size, origin);
        return start;
    }

    /** Sets the value of a point that is there. */
    public void setValue(int place, long value) {
        values[place] = value;
    }

    /** Sets the status of the points from one place to before another. */
    public void setStatus(int from, int to, byte status) {
        Arrays.fill(statuses, from, to, status);
    }

    /** Sets the origin of the points from one place to before another. */
    public void setOrigin(int from, int to, int origin) {
        Arrays.fill(origins, from, to, origin);
    }

    /** Adds a point of others. */
    public void add(SeriesPoints others, int place) {
        add(others.periods[place], others.values[place], others.statuses[place], others.origins[place]);
    }

    private void resize(int room) {
        periods = Arrays.copyOf(periods, room);
        values = Arrays.copyOf(values, room);
        statuses = Arrays.copyOf(statuses, room);
        origins = Arrays.copyOf(origins, room);
    }

    /** The number of the period of a point. */
    public int period(int place) {
        return periods[place];
    }

    /** The value of a point. */
    public long value(int place) {
        return values[place];
    }

    /** The status of a point. */
    public byte status(int place) {
        return statuses[place];
    }

    /** The origin of a point. */
    public int origin(int place) {
        return origins[place];
    }

    /**
     * A copy as what an area has.
     *
     * @param indicators the indicator of each point
     */
    public SeriesDistrict district(String area, List<SeriesIndicator> indicators) {
        return new SeriesDistrict(
                area,
                List.copyOf(indicators),
                Arrays.copyOf(periods, size),
                Arrays.copyOf(values, size),
                Arrays.copyOf(statuses, size),
                Arrays.copyOf(origins, size));
    }

    /** The points as the series of an area; they are not to be changed any more. */
    public SeriesColumn column(String area, SeriesIndicator indicator) {
        if (size < periods.length) {
            resize(size);
        }
        return new SeriesColumn(area, indicator, periods, values, statuses, origins);
    }
}
