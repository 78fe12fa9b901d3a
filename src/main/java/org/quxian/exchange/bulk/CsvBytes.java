package org.quxian.exchange.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Splits CSV into cells without making a string of any: a comma between cells, quotes around those that need them, doubled
 * inside. The cells of a row are places in a buffer, and good until the next row.
 */
final class CsvBytes {

    /** Bytes of a row at most. */
    static final int LONGEST_ROW = 1 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[2 * LONGEST_ROW];
    private int filled;
    private int place;
    private boolean ended;
    private long consumed;
    private int nextLine = 1;
    private int line;
    private int cells;
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    /**
     * @param in UTF-8, with or without a byte order mark
     */
    CsvBytes(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (filled >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            place = 3;
        }
    }

    /** A row that no table has: longer than {@link #LONGEST_ROW}, or with a quote that is never closed. */
    static final class EndlessRowException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Goes to the next row that has a cell with something in it; the result is whether there is one. */
    boolean next() throws IOException {
        while (place < filled || !ended) {
            if (filled - place < LONGEST_ROW && !ended) {
                fill();
            }
            if (place < filled) {
                split();
                if (cells > 1 || ends[0] > starts[0]) {
                    return true;
                }
            }
        }
        return false;
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, place, buffer, 0, filled - place);
        consumed += place;
        filled -= place;
        place = 0;
        while (filled < buffer.length && !ended) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }

    private void split() throws EndlessRowException {
        line = nextLine;
        cells = 0;
        byte[] bytes = buffer;
        int end = filled;
        int at = place;
        while (true) {
            if (at < end && bytes[at] == '"') {
                at = quoted(at + 1);
            } else {
                int start = at;
                while (at < end && bytes[at] != ',' && bytes[at] != '\n') {
                    at++;
                }
                cell(start, at < end && bytes[at] == ',' ? at : withoutReturn(start, at));
            }
            if (at >= end) {
                break;
            }
            if (bytes[at++] == '\n') {
                nextLine++;
                break;
            }
            if (at >= end) {
                cell(at, at);
                break;
            }
        }
        if (at - place > LONGEST_ROW || (at >= end && !ended)) {
            throw new EndlessRowException();
        }
        place = at;
    }

    private int withoutReturn(int start, int end) {
        return end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    }

    /** Takes the quotes out where it stands; the result is the place of the comma or the end of line behind the cell. */
    private int quoted(int start) throws EndlessRowException {
        int to = start;
        int at = start;
        while (true) {
            if (at >= filled) {
                throw new EndlessRowException();
            }
            byte one = buffer[at++];
            if (one == '"') {
                if (at < filled && buffer[at] == '"') {
                    at++;
                } else {
                    break;
                }
            }
            if (one == '\n') {
                nextLine++;
            }
            buffer[to++] = one;
        }
        // What follows the closing quote belongs to the cell, as other programs have it.
        while (at < filled && buffer[at] != ',' && buffer[at] != '\n') {
            if (buffer[at] != '\r') {
                buffer[to++] = buffer[at];
            }
            at++;
        }
        cell(start, to);
        return at;
    }

    private void cell(int start, int end) {
        if (cells == starts.length) {
            starts = Arrays.copyOf(starts, cells * 2);
            ends = Arrays.copyOf(ends, cells * 2);
        }
        int from = start;
        int to = end;
        while (from < to && isSpace(buffer[from])) {
            from++;
        }
        while (to > from && isSpace(buffer[to - 1])) {
            to--;
        }
        starts[cells] = from;
        ends[cells++] = to;
    }

    private static boolean isSpace(byte one) {
        return one == ' ' || one == '\t';
    }

    /** The line that the row begins on, from 1. */
    int line() {
        return line;
    }

    /** How many cells the row has. */
    int cells() {
        return cells;
    }

    byte[] buffer() {
        return buffer;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** How many bytes have been read so far. */
    long position() {
        return consumed + place;
    }
}
