package org.quxian.observation;

import java.util.Arrays;
import java.util.List;

/** Points of one series on their way: columns that grow. Not safe for several threads. */
public final class SeriesPoints {
    private int size;
    private int[] periods = new int[128];
    private long[] values = new long[128];
    private byte[] statuses = new byte[128];
    private int[] origins = new int[128];

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
            grow();
        }
        periods[size] = period;
        values[size] = value;
        statuses[size] = status;
        origins[size] = origin;
        size++;
    }

    /** Adds a point of others. */
    public void add(SeriesPoints others, int place) {
        add(others.periods[place], others.values[place], others.statuses[place], others.origins[place]);
    }

    private void grow() {
        periods = Arrays.copyOf(periods, size * 2);
        values = Arrays.copyOf(values, size * 2);
        statuses = Arrays.copyOf(statuses, size * 2);
        origins = Arrays.copyOf(origins, size * 2);
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

    /** A copy as the series of an area. */
    public SeriesColumn column(String area, SeriesIndicator indicator) {
        return new SeriesColumn(
                area,
                indicator,
                Arrays.copyOf(periods, size),
                Arrays.copyOf(values, size),
                Arrays.copyOf(statuses, size),
                Arrays.copyOf(origins, size));
    }
}
