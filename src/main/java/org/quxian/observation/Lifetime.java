package org.quxian.observation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something existed.
 *
 * @param from the first day; empty where it is older than the records
 * @param until the first day on which it no longer existed; empty while it does
 */
public record Lifetime(Optional<LocalDate> from, Optional<LocalDate> until) {

    /** Always. */
    public static final Lifetime ALWAYS = new Lifetime(Optional.empty(), Optional.empty());

    public Lifetime {
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("a lifetime ends after it begins: " + from.get() + " to " + until.get());
        }
    }

    /** Whether {@code date} lies in it. */
    public boolean contains(LocalDate date) {
        return from.map(day -> !date.isBefore(day)).orElse(true)
                && until.map(date::isBefore).orElse(true);
    }
}
