package org.quxian.render.png;

import java.util.Arrays;

/**
 * Packs bytes into the zlib format (RFC 1950) for data that is mostly runs of one byte: it looks for nothing but runs,
 * which in a chart is nearly all there is to find and takes a small part of the time.
 */
final class RunDeflater {
    /** As many bytes one match may stand for, and the fewest. */
    private static final int LONGEST = 258;

    private static final int SHORTEST = 3;
    private static final int BLOCK = 1 << 16;
    private static final int LITERALS = 257;
    private static final int SYMBOLS = 286;
    private static final int END_OF_BLOCK = 256;
    private static final int MOST_BITS = 15;
    private static final int ZLIB_HEADER = 0x7801;

    /** For each length of a match its symbol, and how many bits more it has (RFC 1951, section 3.2.5). */
    private static final int[] SYMBOL = new int[LONGEST + 1];

    private static final int[] BASE = new int[SYMBOLS];
    private static final int[] EXTRA = new int[SYMBOLS];

    static {
        int length = SHORTEST;
        for (int symbol = LITERALS; symbol < SYMBOLS - 1; symbol++) {
            EXTRA[symbol] = Math.max(0, (symbol - LITERALS) / 4 - 1);
            BASE[symbol] = length;
            for (int i = 0; i < 1 << EXTRA[symbol] && length < LONGEST; i++) {
                SYMBOL[length++] = symbol;
            }
        }
        SYMBOL[LONGEST] = SYMBOLS - 1;
        BASE[SYMBOLS - 1] = LONGEST;
    }

    private final BitWriter out = new BitWriter();
    private final RunCheck check = new RunCheck();

    /** Literals as they are; matches as their length above 256. */
    private final int[] tokens = new int[BLOCK];

    private final int[] counts = new int[SYMBOLS];
    private int size;

    /** The byte that was written last, and how often it was. */
    private int repeated;

    private int repeats;

    RunDeflater() {
        out.bigEndian(ZLIB_HEADER, Short.BYTES);
    }

    /** Packs a byte. */
    void write(int value) {
        int octet = value & 0xFF;
        if (octet != repeated) {
            endRun();
            repeated = octet;
        }
        repeats++;
    }

    /** Packs so many zeros. */
    void writeZeros(int count) {
        if (repeated != 0) {
            endRun();
            repeated = 0;
        }
        repeats += count;
    }

    /** Ends a run here, whatever comes next. */
    void endRun() {
        if (repeats > 0) {
            check.update(repeated, repeats);
            run(repeated, repeats);
            repeats = 0;
        }
    }

    private void run(int value, int length) {
        token(value, value);
        int left = length - 1;
        while (left >= SHORTEST) {
            // What is left over must not be too short to be a match.
            int match = left > LONGEST && left < LONGEST + SHORTEST ? LONGEST - SHORTEST : Math.min(left, LONGEST);
            token(END_OF_BLOCK + match, SYMBOL[match]);
            left -= match;
        }
        for (; left > 0; left--) {
            token(value, value);
        }
    }

    private void token(int token, int symbol) {
        if (size == BLOCK) {
            block(false);
        }
        tokens[size++] = token;
        counts[symbol]++;
    }

    /** Ends the packing: the whole zlib stream. */
    byte[] finish() {
        endRun();
        block(true);
        out.align();
        out.bigEndian(check.value(), Integer.BYTES);
        return out.bytes();
    }

    /** Writes what is gathered, under a code of its own. */
    private void block(boolean last) {
        counts[END_OF_BLOCK] = 1;
        HuffmanCode code = HuffmanCode.of(counts, MOST_BITS);
        out.bits(last ? 1 : 0, 1);
        out.bits(2, 2);
        BlockHeader.write(code, out);
        for (int i = 0; i < size; i++) {
            int token = tokens[i];
            if (token < END_OF_BLOCK) {
                out.bits(code.code(token), code.length(token));
            } else {
                match(token - END_OF_BLOCK, code);
            }
        }
        out.bits(code.code(END_OF_BLOCK), code.length(END_OF_BLOCK));
        Arrays.fill(counts, 0);
        size = 0;
    }

    /** The length of a match, and its distance, which is always 1 and has the code 0. */
    private void match(int length, HuffmanCode code) {
        int symbol = SYMBOL[length];
        out.bits(code.code(symbol), code.length(symbol));
        out.bits(length - BASE[symbol], EXTRA[symbol] + 1);
    }
}
