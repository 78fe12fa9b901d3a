package org.quxian.store.packed;

/**
 * Which points a tile holds: those of one indicator, of up to 64 areas with neighbouring numbers and up to 128 neighbouring
 * periods. As one number, so that the tiles of an indicator, and of all areas in one time, stand side by side.
 *
 * @param indicator the number of the indicator, 0 to 2²³ − 1
 * @param chunk which 128 periods
 * @param group which 64 areas
 */
public record TileKey(int indicator, int chunk, int group) {
    static final int PERIOD_BITS = 7;
    static final int SLOT_BITS = 6;

    /** Areas to a tile. */
    public static final int AREAS = 1 << SLOT_BITS;

    private static final int PART = 20;

    /** The days before 1970 have negative numbers. */
    private static final int BIAS = 1 << (PART - 1);

    /** The chunk that a period lies in. */
    public static int chunk(int period) {
        return period >> PERIOD_BITS;
    }

    /** The group that an area lies in. */
    public static int group(int area) {
        return area >> SLOT_BITS;
    }

    /** The place of an area in its group. */
    public static int slot(int area) {
        return area & (AREAS - 1);
    }

    /** The number of the first period in a chunk. */
    public static int firstPeriod(int chunk) {
        return chunk << PERIOD_BITS;
    }

    /** The key with a number. */
    public static TileKey of(long number) {
        int part = (1 << PART) - 1;
        return new TileKey(
                (int) (number >>> (2 * PART)), (int) ((number >>> PART) & part) - BIAS, (int) (number & part));
    }

    /** Its number. */
    public long number() {
        return ((long) indicator << (2 * PART)) | ((long) (chunk + BIAS) << PART) | group;
    }
}
