package org.quxian.store.packed;

import org.quxian.observation.SeriesPoints;
import org.quxian.observation.SeriesPowers;
import org.quxian.observation.SeriesSource;

/**
 * A packed tile, as {@link TileWriter} makes it. Bytes that are none end in an {@link IndexOutOfBoundsException}, {@link
 * ArithmeticException} or {@link IllegalArgumentException}.
 */
public final class Tile {
    private final byte[] bytes;
    private final byte status;
    private final int origin;
    private final long slots;
    private final int lengths;
    private final int start;

    // What the last head says.
    private int flags;
    private int first;
    private int span;
    private int present;
    private int points;
    private int valued;
    private int scale;
    private int width;
    private long slope;
    private long base;
    private int run;
    private int rest;

    /**
     * @param bytes the tile, which is not copied
     */
    public Tile(byte[] bytes) {
        this.bytes = bytes;
        ByteSource source = new ByteSource(bytes, 0);
        if (source.next() != TileWriter.FORMAT) {
            throw new IllegalArgumentException("no tile");
        }
        this.status = (byte) source.next();
        this.origin = source.intVarint();
        this.slots = (long) ByteSink.LONG.get(bytes, source.place());
        this.lengths = source.place() + 8;
        this.start = lengths + 2 * Long.bitCount(slots);
    }

    /** How many bytes it is. */
    public int size() {
        return bytes.length;
    }

    /** A bit for each place of its group whose area has points. */
    public long slots() {
        return slots;
    }

    private int length(int index) {
        return (bytes[lengths + 2 * index] & 0xff) | ((bytes[lengths + 2 * index + 1] & 0xff) << 8);
    }

    /** Goes to the points of an area; the result is whether it has any. */
    private boolean seek(int slot) {
        if (((slots >>> slot) & 1) == 0) {
            return false;
        }
        int place = start;
        int index = Long.bitCount(slots & ((1L << slot) - 1));
        for (int before = 0; before < index; before++) {
            place += length(before);
        }
        open(place);
        return true;
    }

    private void open(int place) {
        ByteSource head = new ByteSource(bytes, place);
        flags = head.next();
        first = head.next();
        span = head.next() - first + 1;
        present = head.place();
        points = span;
        if ((flags & TileWriter.GAPS) != 0) {
            points = count(present, span);
            head.skip((span + 7) >>> 3);
        }
        valued = head.place();
        int values = points;
        if ((flags & TileWriter.VALUELESS) != 0) {
            values = count(valued, points);
            head.skip((points + 7) >>> 3);
        }
        scale = head.next() - TileWriter.SCALE_BIAS;
        width = head.next();
        slope = head.signed();
        base = head.signed();
        run = head.place();
        rest = run + BitRun.bytes(values, width);
    }

    /** How many of the first bits behind {@code place} are set. */
    private int count(int place, int bits) {
        int count = 0;
        int at = place;
        int left = bits;
        for (; left >= 8; left -= 8) {
            count += Integer.bitCount(bytes[at++] & 0xff);
        }
        return count + Integer.bitCount(bytes[at] & ((1 << left) - 1));
    }

    private boolean isSet(int place, int bit) {
        return ((bytes[place + (bit >>> 3)] >>> (bit & 7)) & 1) != 0;
    }

    /** Values are asked for with at least as many decimals as they have. */
    private static long factor(int asked, int scale) {
        return SeriesPowers.of(asked - scale);
    }

    /**
     * Reads all points of an area.
     *
     * @param slot its place in the group
     * @param chunk the chunk of the tile
     * @param asked the decimals that values are to have
     * @param into takes the points behind those that it has
     */
    public void read(int slot, int chunk, int asked, SeriesPoints into) {
        if (!seek(slot)) {
            return;
        }
        int period = TileKey.firstPeriod(chunk) + first;
        boolean gaps = (flags & TileWriter.GAPS) != 0;
        boolean valueless = (flags & TileWriter.VALUELESS) != 0;
        RunReader statuses = new RunReader(rest, (flags & TileWriter.STATUSES) != 0, status, points);
        RunReader origins = new RunReader(statuses.end, (flags & TileWriter.ORIGINS) != 0, origin, points);
        if (!gaps && !valueless) {
            readWhole(period, factor(asked, scale), statuses, origins, into);
            return;
        }
        long factor = factor(asked, scale);
        int value = 0;
        int point = 0;
        for (int place = 0; place < span; place++) {
            if (!gaps || isSet(present, place)) {
                long number = valueless && !isSet(valued, point) ? SeriesSource.NO_VALUE : value(value++) * factor;
                into.add(period + place, number, (byte) statuses.next(), origins.next());
                point++;
            }
        }
    }

    /** As nearly all are: every period has a point, and every point a value. */
    private void readWhole(int period, long factor, RunReader statuses, RunReader origins, SeriesPoints into) {
        int start = into.addRun(period, span, status, origin);
        // In local variables, since this is the loop that long series wait for.
        int count = span;
        long next = base;
        long step = slope;
        for (int place = 0; place < count; place++, next += step) {
            into.setValue(start + place, (next + BitRun.get(bytes, run, width, place)) * factor);
        }
        if ((flags & TileWriter.STATUSES) != 0) {
            for (int place = 0; place < span; ) {
                int end = Math.addExact(place, statuses.run());
                into.setStatus(start + place, start + Math.min(end, span), (byte) statuses.word);
                place = end;
            }
        }
        if ((flags & TileWriter.ORIGINS) != 0) {
            for (int place = 0; place < span; ) {
                int end = Math.addExact(place, origins.run());
                into.setOrigin(start + place, start + Math.min(end, span), origins.word);
                place = end;
            }
        }
    }

    private long value(int index) {
        return base + slope * index + BitRun.get(bytes, run, width, index);
    }

    /** Runs of equal numbers, or one number for all. */
    private final class RunReader {
        private final ByteSource source;
        private final int end;
        private int left;
        private int word;

        RunReader(int place, boolean own, int same, int count) {
            this.source = new ByteSource(bytes, place);
            this.left = own ? 0 : Integer.MAX_VALUE;
            this.word = same;
            this.end = own ? endOf(place, count) : place;
        }

        private int endOf(int place, int count) {
            ByteSource ahead = new ByteSource(bytes, place);
            for (int seen = 0; seen < count; ) {
                seen += ahead.intVarint();
                ahead.varint();
            }
            return ahead.place();
        }

        int next() {
            if (left == 0) {
                left = run();
            }
            left--;
            return word;
        }

        /** Goes to the next run; the result is how long it is. */
        int run() {
            int length = source.intVarint();
            word = source.intVarint();
            return length;
        }

        /** The number at a place, for one who has not read any yet. */
        int at(int place) {
            if (left > 0) {
                return word;
            }
            int rest = place;
            for (int length = run(); rest >= length; length = run()) {
                rest -= length;
            }
            return word;
        }
    }

    /**
     * Reads the point of every area in one period, without those before it.
     *
     * @param chunk the chunk of the tile
     * @param period the number of the period, which lies in the chunk
     * @param asked the decimals that values are to have
     * @param into takes the points in the order of the areas, with the place in the group instead of the period
     */
    public void readAcross(int chunk, int period, int asked, SeriesPoints into) {
        int wanted = period - TileKey.firstPeriod(chunk);
        int place = start;
        int index = 0;
        for (long left = slots; left != 0; left &= left - 1) {
            open(place);
            place += length(index++);
            int offset = wanted - first;
            if (offset < 0 || offset >= span || ((flags & TileWriter.GAPS) != 0 && !isSet(present, offset))) {
                continue;
            }
            int point = (flags & TileWriter.GAPS) != 0 ? count(present, offset) : offset;
            addPoint(Long.numberOfTrailingZeros(left), point, asked, into);
        }
    }

    private void addPoint(int slot, int point, int asked, SeriesPoints into) {
        boolean valueless = (flags & TileWriter.VALUELESS) != 0;
        long number = SeriesSource.NO_VALUE;
        if (!valueless || isSet(valued, point)) {
            number = value(valueless ? count(valued, point) : point) * factor(asked, scale);
        }
        if ((flags & (TileWriter.STATUSES | TileWriter.ORIGINS)) == 0) {
            into.add(slot, number, status, origin);
        } else {
            RunReader statuses = new RunReader(rest, (flags & TileWriter.STATUSES) != 0, status, points);
            RunReader origins = new RunReader(statuses.end, (flags & TileWriter.ORIGINS) != 0, origin, points);
            into.add(slot, number, (byte) statuses.at(point), origins.at(point));
        }
    }
}
