package org.quxian.observation;

/** Whether more of an indicator is better. */
public enum Direction {
    /** More is better: coverage, sales. */
    MORE_IS_BETTER,
    /** Less is better: accidents, days needed. */
    LESS_IS_BETTER,
    /** Neither: a size or a count that only describes. */
    NEUTRAL
}
