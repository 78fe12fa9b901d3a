package org.quxian.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * The axis of time. Ticks stand on the last day of the period that they name.
 *
 * @param from the first day that is drawn
 * @param to the last day that is drawn
 * @param levels ticks to choose from, the coarsest first; a picture shows the finest that it has room for
 */
public record TimeAxis(LocalDate from, LocalDate to, List<List<Tick>> levels) {

    public TimeAxis {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("time goes on: " + from + " to " + to);
        }
        levels = levels.stream().map(List::copyOf).toList();
    }

    /**
     * A tick.
     *
     * @param at its day
     * @param label what it is called: 6月
     * @param below what stands in a second line, where that changes: 2021年; may be empty
     */
    public record Tick(LocalDate at, String label, String below) {}
}
