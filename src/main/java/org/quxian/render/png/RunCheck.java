package org.quxian.render.png;

/** Adler-32, the check sum of zlib (RFC 1950, section 8.2), reckoned for a run of one byte at once. */
final class RunCheck {
    private static final int BASE = 65521;
    private static final int HALF = 16;

    private long sum = 1;
    private long sums;

    /** Adds {@code count} times {@code octet}, 0 to 255. */
    void update(int octet, int count) {
        sums = (sums + count * sum + octet * (count * (count + 1L) / 2)) % BASE;
        sum = (sum + (long) octet * count) % BASE;
    }

    int value() {
        return (int) (sums << HALF | sum);
    }
}
