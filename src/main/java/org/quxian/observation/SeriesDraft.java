package org.quxian.observation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points of many series as they are read, in any order: 20 bytes each. Areas, indicators and sources are named by their
 * places in lists that the reader keeps.
 */
public final class SeriesDraft {

    /** Points at most. */
    public static final int MOST_POINTS = 30_000_000;

    /** Areas, indicators and sources at most, each. */
    public static final int MOST_NAMES = 60_000;

    private static final int BLOCK_BITS = 16;

    /** What the points of one indicator need, so far. */
    private static final class Extent {
        private int scale;
        private int whole;
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;
    }

    /** Rows as columns. */
    private static final class Block {
        private final char[] areas = new char[1 << BLOCK_BITS];
        private final char[] indicators = new char[1 << BLOCK_BITS];
        private final char[] origins = new char[1 << BLOCK_BITS];
        private final int[] periods = new int[1 << BLOCK_BITS];
        private final long[] values = new long[1 << BLOCK_BITS];
        private final byte[] scales = new byte[1 << BLOCK_BITS];
        private final byte[] statuses = new byte[1 << BLOCK_BITS];
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<Extent> extents = new ArrayList<>();
    private int size;
    private Block last = new Block();

    /** How many points there are. */
    public int size() {
        return size;
    }

    /**
     * Adds a point.
     *
     * @param area the place of its area
     * @param indicator the place of its indicator
     * @param period the number of its period by its indicator's frequency
     * @param value its value without the point, or {@link SeriesSource#NO_VALUE}
     * @param scale the decimals of the value, 0 to {@link SeriesIndicator#MOST_DECIMALS}
     * @param status a letter of {@link ObservationStatus}
     * @param origin the place of its source
     */
    public void add(int area, int indicator, int period, long value, int scale, byte status, int origin) {
        int place = size & ((1 << BLOCK_BITS) - 1);
        if (place == 0) {
            last = new Block();
            blocks.add(last);
        }
        last.areas[place] = (char) area;
        last.indicators[place] = (char) indicator;
        last.origins[place] = (char) origin;
        last.periods[place] = period;
        last.values[place] = value;
        last.scales[place] = (byte) scale;
        last.statuses[place] = status;
        size++;
        note(indicator, period, value, scale);
    }

    private void note(int indicator, int period, long value, int scale) {
        while (extents.size() <= indicator) {
            extents.add(new Extent());
        }
        Extent extent = extents.get(indicator);
        extent.scale = Math.max(extent.scale, scale);
        extent.first = Math.min(extent.first, period);
        extent.last = Math.max(extent.last, period);
        if (value != SeriesSource.NO_VALUE) {
            long magnitude = Math.abs(value);
            if (magnitude >= SeriesPowers.of(Math.min(extent.whole + scale, SeriesIndicator.MOST_DIGITS))) {
                extent.whole = SeriesPowers.digits(magnitude) - scale;
            }
        }
    }

    /** The decimals that the values of an indicator need. */
    public int scale(int indicator) {
        return extents.get(indicator).scale;
    }

    /** The digits before the point that the values of an indicator need. */
    public int whole(int indicator) {
        return extents.get(indicator).whole;
    }

    /** Two rows with the same area, indicator and period. */
    public static final class DoubledPointException extends Exception {
        private static final long serialVersionUID = 1L;

        private final int first;
        private final int second;

        DoubledPointException(int first, int second) {
            super("rows " + first + " and " + second);
            this.first = first;
            this.second = second;
        }

        /** The place of the first of the rows, from 0. */
        public int first() {
            return first;
        }

        /** The place of the second of the rows. */
        public int second() {
            return second;
        }
    }

    /**
     * The points in the order of series and periods.
     *
     * @param areas how many areas there are
     * @param indicators how many indicators there are
     * @throws DoubledPointException if two are of the same area, indicator and period
     */
    public Sorted sort(int areas, int indicators) throws DoubledPointException {
        int[] starts = new int[areas * indicators + 1];
        for (int row = 0; row < size; row++) {
            starts[series(row, areas) + 1]++;
        }
        for (int series = 0; series < areas * indicators; series++) {
            starts[series + 1] += starts[series];
        }
        int[] next = Arrays.copyOf(starts, areas * indicators);
        int[] order = new int[size];
        for (int row = 0; row < size; row++) {
            order[next[series(row, areas)]++] = row;
        }
        for (int series = 0; series < areas * indicators; series++) {
            sortByPeriod(order, starts[series], starts[series + 1]);
        }
        return new Sorted(this, areas, starts, order);
    }

    private int series(int row, int areas) {
        Block block = blocks.get(row >> BLOCK_BITS);
        int place = row & ((1 << BLOCK_BITS) - 1);
        return block.indicators[place] * areas + block.areas[place];
    }

    private int period(int row) {
        return blocks.get(row >> BLOCK_BITS).periods[row & ((1 << BLOCK_BITS) - 1)];
    }

    /** Most files have a series in the order of time. */
    private void sortByPeriod(int[] order, int from, int to) throws DoubledPointException {
        boolean ascending = true;
        for (int place = from + 1; place < to && ascending; place++) {
            ascending = period(order[place - 1]) < period(order[place]);
        }
        if (ascending) {
            return;
        }
        long[] keys = new long[to - from];
        for (int place = from; place < to; place++) {
            keys[place - from] = ((long) period(order[place]) << 32) | order[place];
        }
        Arrays.sort(keys);
        for (int place = from; place < to; place++) {
            order[place] = (int) keys[place - from];
            if (place > from && period(order[place - 1]) == period(order[place])) {
                throw new DoubledPointException(order[place - 1], order[place]);
            }
        }
    }

    /** Points in order; every series can be got at. Several threads may read it. */
    public static final class Sorted {
        private final SeriesDraft draft;
        private final int areas;
        private final int[] starts;
        private final int[] order;

        private Sorted(SeriesDraft draft, int areas, int[] starts, int[] order) {
            this.draft = draft;
            this.areas = areas;
            this.starts = starts;
            this.order = order;
        }

        /** How many points there are. */
        public int size() {
            return order.length;
        }

        /** The decimals that the values of an indicator need. */
        public int scale(int indicator) {
            return draft.scale(indicator);
        }

        /** The digits before the point that the values of an indicator need. */
        public int whole(int indicator) {
            return draft.whole(indicator);
        }

        /** The first period of an indicator in any area. */
        public int first(int indicator) {
            return draft.extents.get(indicator).first;
        }

        /** The last period of an indicator in any area. */
        public int last(int indicator) {
            return draft.extents.get(indicator).last;
        }

        /**
         * Reads one series in the order of time.
         *
         * @param origins the number of each source, by its place
         * @param into is cleared, and takes its points; values have the decimals of {@link #scale}
         */
        public void read(int indicator, int area, int[] origins, SeriesPoints into) {
            into.clear();
            int series = indicator * areas + area;
            int scale = draft.scale(indicator);
            for (int place = starts[series]; place < starts[series + 1]; place++) {
                Block block = draft.blocks.get(order[place] >> BLOCK_BITS);
                int row = order[place] & ((1 << BLOCK_BITS) - 1);
                long value = block.values[row];
                into.add(
                        block.periods[row],
                        value == SeriesSource.NO_VALUE ? value : value * SeriesPowers.of(scale - block.scales[row]),
                        block.statuses[row],
                        origins[block.origins[row]]);
            }
        }
    }
}
