package org.quxian.observation;

import java.math.BigDecimal;

/**
 * One end of an interval.
 *
 * @param value where it ends
 * @param closed whether the end itself belongs to the interval
 */
public record Bound(BigDecimal value, boolean closed) {

    /** An end that belongs to the interval. */
    public static Bound closed(BigDecimal value) {
        return new Bound(value, true);
    }

    /** An end that does not belong to the interval. */
    public static Bound open(BigDecimal value) {
        return new Bound(value, false);
    }
}
