package org.quxian.store.packed;

import java.util.Arrays;
import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesSource;

/**
 * Packs a tile. The same points always give the same bytes.
 *
 * <p>A tile is: the number of the packing, 1; the status and the origin of its first point; 64 bits for the areas that have
 * points in it; the length of what each of these has, in two bytes; and that, one behind the other:
 *
 * <ul>
 *   <li>the bits {@link #GAPS}, {@link #VALUELESS}, {@link #STATUSES}, {@link #ORIGINS};
 *   <li>first and last period, counted from the first of the chunk; with GAPS a bit for each period between them;
 *   <li>with VALUELESS a bit for each point, 1 for those with a value;
 *   <li>scale, width, slope and base: the value at place n, among those that there are, is base + slope × n and the number of
 *       {@code width} bits at place n of the run that follows, with {@code scale} decimals, which can be negative;
 *   <li>with STATUSES, or ORIGINS, runs of those that are not the same as the tile's: how many, and which.
 * </ul>
 *
 * <p>Every value can be read without those before it, and eight zeros follow, so that eight bytes can be read anywhere.
 */
public final class TileWriter {
    static final int FORMAT = 1;
    static final int GAPS = 1;
    static final int VALUELESS = 2;
    static final int STATUSES = 4;
    static final int ORIGINS = 8;

    /** Added to a scale so that it is not negative. */
    static final int SCALE_BIAS = 20;

    private static final int PERIODS = 1 << TileKey.PERIOD_BITS;

    private final ByteSink body = new ByteSink();
    private final int[] lengths = new int[TileKey.AREAS];
    private final long[] values = new long[PERIODS];
    private long slots;
    private byte status;
    private int origin;

    /** Whether it has no point yet. */
    public boolean isEmpty() {
        return slots == 0;
    }

    /**
     * Adds the points of an area.
     *
     * @param slot its place in the group, behind all that were added before
     * @param points of one series
     * @param from the first of those in the tile
     * @param to the one behind the last of them, more than {@code from}
     * @param scale the decimals of the values
     */
    public void add(int slot, SeriesPoints points, int from, int to, int scale) {
        if (slots == 0) {
            status = points.status(from);
            origin = points.origin(from);
        }
        int start = body.size();
        int valued = 0;
        boolean statuses = false;
        boolean origins = false;
        for (int place = from; place < to; place++) {
            if (points.value(place) != SeriesSource.NO_VALUE) {
                values[valued++] = points.value(place);
            }
            statuses |= points.status(place) != status;
            origins |= points.origin(place) != origin;
        }
        int first = points.period(from) & (PERIODS - 1);
        int last = points.period(to - 1) & (PERIODS - 1);
        boolean gaps = last - first + 1 > to - from;
        body.put((gaps ? GAPS : 0)
                | (valued < to - from ? VALUELESS : 0)
                | (statuses ? STATUSES : 0)
                | (origins ? ORIGINS : 0));
        body.put(first);
        body.put(last);
        if (gaps) {
            putBits(to - from, place -> points.period(from + place) - points.period(from), last - first + 1);
        }
        if (valued < to - from) {
            putBits(to - from, place -> points.value(from + place) == SeriesSource.NO_VALUE ? -1 : place, to - from);
        }
        putValues(valued, scale);
        if (statuses) {
            putRuns(to - from, place -> points.status(from + place));
        }
        if (origins) {
            putRuns(to - from, place -> points.origin(from + place));
        }
        lengths[Long.bitCount(slots)] = body.size() - start;
        slots |= 1L << slot;
    }

    private interface Places {
        int of(int place);
    }

    private void putBits(int count, Places places, int bits) {
        byte[] set = new byte[(bits + 7) >>> 3];
        for (int place = 0; place < count; place++) {
            int bit = places.of(place);
            if (bit >= 0) {
                set[bit >>> 3] |= (byte) (1 << (bit & 7));
            }
        }
        body.put(set);
    }

    private void putValues(int count, int scale) {
        body.put((isZero(count) ? 0 : scale - shorten(count)) + SCALE_BIAS);
        long slope = count < 3 ? 0 : (values[count - 1] - values[0]) / (count - 1);
        int width = width(count, slope);
        int flat = width(count, 0);
        if (flat <= width) {
            width = flat;
            slope = 0;
        }
        long base = least(count, slope);
        for (int place = 0; place < count; place++) {
            values[place] -= base + slope * place;
        }
        body.put(width);
        body.putSigned(slope);
        body.putSigned(base);
        body.putBits(values, count, width);
    }

    /** Takes away the zeros at the end that all values have, one of which is not 0; the result is how many. */
    private int shorten(int count) {
        int zeros = 0;
        while (isTens(count)) {
            for (int place = 0; place < count; place++) {
                values[place] /= 10;
            }
            zeros++;
        }
        return zeros;
    }

    private boolean isTens(int count) {
        for (int place = 0; place < count; place++) {
            if (values[place] % 10 != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isZero(int count) {
        long bits = 0;
        for (int place = 0; place < count; place++) {
            bits |= values[place];
        }
        return bits == 0;
    }

    private long least(int count, long slope) {
        long least = count == 0 ? 0 : Long.MAX_VALUE;
        for (int place = 0; place < count; place++) {
            least = Math.min(least, values[place] - slope * place);
        }
        return least;
    }

    private int width(int count, long slope) {
        long least = least(count, slope);
        long bits = 0;
        for (int place = 0; place < count; place++) {
            bits |= values[place] - slope * place - least;
        }
        return BitRun.width(bits);
    }

    private void putRuns(int count, Places words) {
        for (int place = 0; place < count; ) {
            int end = place + 1;
            while (end < count && words.of(end) == words.of(place)) {
                end++;
            }
            body.putVarint(end - place);
            body.putVarint(words.of(place));
            place = end;
        }
    }

    /** The tile; the writer is then ready for another. */
    public byte[] finish() {
        ByteSink tile = new ByteSink();
        tile.put(FORMAT);
        tile.put(status);
        tile.putVarint(origin);
        tile.putLong(slots);
        for (int place = 0; place < Long.bitCount(slots); place++) {
            tile.put(lengths[place]);
            tile.put(lengths[place] >>> 8);
        }
        tile.put(body);
        tile.putLong(0);
        body.clear();
        Arrays.fill(lengths, 0);
        slots = 0;
        return tile.toBytes();
    }
}
