package org.quxian.observation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * All values that a quantity can have.
 *
 * @param low the lower end; empty where there is none
 * @param high the upper end; empty where there is none
 */
public record Interval(Optional<Bound> low, Optional<Bound> high) {

    public Interval {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().value().compareTo(high.get().value());
            if (order > 0 || (order == 0 && !(low.get().closed() && high.get().closed()))) {
                throw new IllegalArgumentException("an interval ends after it begins: " + low + " to " + high);
            }
        }
    }

    /** The interval that holds only {@code value}. */
    public static Interval of(BigDecimal value) {
        return between(Bound.closed(value), Bound.closed(value));
    }

    /** The interval from {@code low} to {@code high}. */
    public static Interval between(Bound low, Bound high) {
        return new Interval(Optional.of(low), Optional.of(high));
    }

    /** Whether it holds a single value. */
    public boolean isPoint() {
        return low.isPresent()
                && high.isPresent()
                && low.get().value().compareTo(high.get().value()) == 0;
    }

    /** Whether {@code value} lies in it. */
    public boolean contains(BigDecimal value) {
        return low.map(bound -> admits(bound, value.compareTo(bound.value()))).orElse(true)
                && high.map(bound -> admits(bound, bound.value().compareTo(value)))
                        .orElse(true);
    }

    private static boolean admits(Bound bound, int distance) {
        return bound.closed() ? distance >= 0 : distance > 0;
    }

    /** In the notation of ISO 80000-2: {@code [20, 30)}, with {@code …} for an end that there is not. */
    @Override
    public String toString() {
        return low.map(bound -> (bound.closed() ? "[" : "(") + bound.value().toPlainString())
                        .orElse("(…")
                + ", "
                + high.map(bound -> bound.value().toPlainString() + (bound.closed() ? "]" : ")"))
                        .orElse("…)");
    }
}
