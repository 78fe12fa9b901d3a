package org.quxian.store.journal;

import java.util.OptionalLong;

/**
 * What a journal holds as far as its checksums lead.
 *
 * @param entries how many entries are sound, from the first
 * @param length the bytes that they take
 * @param chain the checksum of the last of them, which stands for all before it too
 * @param badLine the number, from 1, of the line behind them that is complete and wrong; empty where there is none. A line
 *     without an end is not wrong: whoever wrote it lost power, and it was not acknowledged
 */
public record Scan(long entries, long length, String chain, OptionalLong badLine) {

    static final Scan NOTHING = new Scan(0, 0, "0".repeat(Fingerprint.DIGITS), OptionalLong.empty());

    /** Whether nothing behind the sound entries is wrong. */
    public boolean isWhole() {
        return badLine.isEmpty();
    }

    Scan with(String checksum, int bytes) {
        return new Scan(entries + 1, length + bytes, checksum, badLine);
    }

    Scan stopped() {
        return new Scan(entries, length, chain, OptionalLong.of(entries + 1));
    }
}
