package org.quxian.chart;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Every target of a selection on a day.
 *
 * @param day the day
 * @param chart a goal for each target
 * @param next the deadline that comes next; empty where none lies ahead
 * @param last the last deadline of all; empty where none is set
 */
public record FollowUp(LocalDate day, Progress chart, Optional<Deadline> next, Optional<LocalDate> last) {

    /**
     * A deadline that lies ahead.
     *
     * @param day the last day
     * @param days how many days are left
     * @param goals how many targets are not reached yet that are due by then
     */
    public record Deadline(LocalDate day, long days, int goals) {}

    /** In what order targets stand. */
    public enum Order {
        /** Those due first, and those without a deadline last. */
        DEADLINE,
        /** Those overdue or behind first, and those done last. */
        BEHIND
    }
}
