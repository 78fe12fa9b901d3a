package org.quxian.store.packed;

/** Numbers of the same width in bits, one behind the other. Eight more bytes must follow the run. */
final class BitRun {

    /** What can be taken out of eight bytes wherever it begins; wider numbers take eight whole bytes. */
    static final int WIDEST = 57;

    private BitRun() {}

    /** The bytes of a run. */
    static int bytes(int count, int width) {
        return width > WIDEST ? count * 8 : (count * width + 7) >>> 3;
    }

    /** The bits that a number which is not negative needs. */
    static int width(long number) {
        int width = Long.SIZE - Long.numberOfLeadingZeros(number);
        return width > WIDEST ? Long.SIZE : width;
    }

    /** The number at a place of the run that begins at {@code start}. */
    static long get(byte[] bytes, int start, int width, int place) {
        if (width > WIDEST) {
            return (long) ByteSink.LONG.get(bytes, start + place * 8);
        }
        int bit = width * place;
        long eight = (long) ByteSink.LONG.get(bytes, start + (bit >>> 3));
        return (eight >>> (bit & 7)) & ((1L << width) - 1);
    }
}
