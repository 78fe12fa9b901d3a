package org.quxian.observation;

/** Powers of ten that a {@code long} can hold. */
public final class SeriesPowers {
    private static final long[] POWERS = new long[19];

    static {
        POWERS[0] = 1;
        for (int power = 1; power < POWERS.length; power++) {
            POWERS[power] = POWERS[power - 1] * 10;
        }
    }

    private SeriesPowers() {}

    /** Ten to the power of 0 to 18. */
    public static long of(int power) {
        return POWERS[power];
    }

    /** How many decimal digits a number that is not negative has; 0 has none. */
    public static int digits(long number) {
        int digits = 0;
        while (digits < POWERS.length && number >= POWERS[digits]) {
            digits++;
        }
        return digits;
    }
}
