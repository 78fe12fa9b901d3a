package org.quxian.store.packed;

import java.util.Arrays;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesPowers;
import org.quxian.observation.SeriesSource;

/**
 * What an area has of each indicator: how many points, the first and the last period, and the last point. It can be made of
 * the tiles, and is kept for the questions that all indicators of an area would have to be read for.
 *
 * <p>As bytes: the number of the packing, 1, and for each indicator with points: how far its number is above the one before;
 * points, first period, periods from first to last; the last point's status, origin, and scale, with 0 where it has no value;
 * and its value.
 */
public final class AreaExtents {
    private static final int FORMAT = 1;

    /** Added to a scale, so that it is more than 0. */
    private static final int SCALE_BIAS = 20;

    private int[] points = new int[16];
    private int[] first = new int[16];
    private int[] last = new int[16];
    private long[] values = new long[16];
    private byte[] scales = new byte[16];
    private byte[] statuses = new byte[16];
    private int[] origins = new int[16];
    private int indicators;

    /** Of an area with no points. */
    public AreaExtents() {}

    /**
     * @param bytes as {@link #toBytes} gives them
     */
    public AreaExtents(byte[] bytes) {
        ByteSource source = new ByteSource(bytes, 0);
        if (source.next() != FORMAT) {
            throw new IllegalArgumentException("no extents");
        }
        int indicator = -1;
        while (!source.isAtEnd()) {
            indicator += source.intVarint();
            room(indicator);
            points[indicator] = source.intVarint();
            first[indicator] = (int) source.signed();
            last[indicator] = first[indicator] + source.intVarint();
            statuses[indicator] = (byte) source.next();
            origins[indicator] = source.intVarint();
            scales[indicator] = (byte) (source.next() - SCALE_BIAS);
            values[indicator] = scales[indicator] == -SCALE_BIAS ? SeriesSource.NO_VALUE : source.signed();
        }
    }

    private void room(int indicator) {
        if (indicator >= points.length) {
            int length = Math.max(indicator + 1, points.length * 2);
            points = Arrays.copyOf(points, length);
            first = Arrays.copyOf(first, length);
            last = Arrays.copyOf(last, length);
            values = Arrays.copyOf(values, length);
            scales = Arrays.copyOf(scales, length);
            statuses = Arrays.copyOf(statuses, length);
            origins = Arrays.copyOf(origins, length);
        }
        indicators = Math.max(indicators, indicator + 1);
    }

    /** The number behind that of the last indicator with points. */
    public int indicators() {
        return indicators;
    }

    /** How many points of an indicator there are. */
    public int points(int indicator) {
        return indicator < indicators ? points[indicator] : 0;
    }

    /** The first period of an indicator that has points. */
    public int first(int indicator) {
        return first[indicator];
    }

    /** The last period of an indicator that has points. */
    public int last(int indicator) {
        return last[indicator];
    }

    /**
     * The last point of an indicator that has points.
     *
     * @param scale the decimals that its value is to have
     * @param into takes it
     */
    public void last(int indicator, int scale, SeriesPoints into) {
        long value = values[indicator];
        into.add(
                last[indicator],
                value == SeriesSource.NO_VALUE ? value : value * SeriesPowers.of(scale - scales[indicator]),
                statuses[indicator],
                origins[indicator]);
    }

    /**
     * Notes what a tile has become.
     *
     * @param indicator its indicator
     * @param before how many points of this area the tile had
     * @param now the points of this area that it has now, at least 1
     * @param scale the decimals of their values
     */
    public void note(int indicator, int before, SeriesPoints now, int scale) {
        room(indicator);
        int end = now.size() - 1;
        first[indicator] = points[indicator] == 0 ? now.period(0) : Math.min(first[indicator], now.period(0));
        if (points[indicator] == 0 || now.period(end) >= last[indicator]) {
            last[indicator] = now.period(end);
            statuses[indicator] = now.status(end);
            origins[indicator] = now.origin(end);
            noteValue(indicator, now.value(end), scale);
        }
        points[indicator] += now.size() - before;
    }

    /** The shortest form, so that it is the same however it came about. */
    private void noteValue(int indicator, long value, int scale) {
        long rest = value;
        int decimals = scale;
        if (value == SeriesSource.NO_VALUE) {
            decimals = -SCALE_BIAS;
        } else if (value == 0) {
            decimals = 0;
        } else {
            while (rest % 10 == 0) {
                rest /= 10;
                decimals--;
            }
        }
        values[indicator] = rest;
        scales[indicator] = (byte) decimals;
    }

    /** As bytes. */
    public byte[] toBytes() {
        ByteSink sink = new ByteSink();
        sink.put(FORMAT);
        int before = -1;
        for (int indicator = 0; indicator < indicators; indicator++) {
            if (points[indicator] > 0) {
                sink.putVarint(indicator - before);
                sink.putVarint(points[indicator]);
                sink.putSigned(first[indicator]);
                sink.putVarint(last[indicator] - first[indicator]);
                sink.put(statuses[indicator]);
                sink.putVarint(origins[indicator]);
                sink.put(scales[indicator] + SCALE_BIAS);
                if (values[indicator] != SeriesSource.NO_VALUE) {
                    sink.putSigned(values[indicator]);
                }
                before = indicator;
            }
        }
        return sink.toBytes();
    }
}
