package org.quxian.render.png;

/** The header of a block that brings its own code (RFC 1951, section 3.2.7), with one distance, of 1. */
final class BlockHeader {
    private static final int LITERALS = 286;
    private static final int DISTANCES = 1;
    private static final int FEWEST_LITERALS = 257;
    private static final int FEWEST_LENGTHS = 4;
    private static final int LENGTH_SYMBOLS = 19;
    private static final int MOST_BITS = 7;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private BlockHeader() {}

    /** Writes the lengths of {@code code}, each under a code of its own. */
    static void write(HuffmanCode code, BitWriter out) {
        int[] lengths = new int[LITERALS + DISTANCES];
        int[] counts = new int[LENGTH_SYMBOLS];
        for (int i = 0; i < LITERALS; i++) {
            lengths[i] = code.length(i);
        }
        lengths[LITERALS] = 1;
        for (int length : lengths) {
            counts[length]++;
        }
        HuffmanCode outer = HuffmanCode.of(counts, MOST_BITS);
        int used = LENGTH_SYMBOLS;
        while (used > FEWEST_LENGTHS && outer.length(ORDER[used - 1]) == 0) {
            used--;
        }
        out.bits(LITERALS - FEWEST_LITERALS, 5);
        out.bits(DISTANCES - 1, 5);
        out.bits(used - FEWEST_LENGTHS, 4);
        for (int i = 0; i < used; i++) {
            out.bits(outer.length(ORDER[i]), 3);
        }
        for (int length : lengths) {
            out.bits(outer.code(length), outer.length(length));
        }
    }
}
