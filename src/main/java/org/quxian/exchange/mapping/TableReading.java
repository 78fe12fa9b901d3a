package org.quxian.exchange.mapping;

import java.util.List;

/**
 * What a table says by its mapping.
 *
 * @param figures the figures of the rows that are right
 * @param faults what is wrong, row by row; the first ones where there are very many
 * @param faultCount how much is wrong
 * @param passed how many rows say nothing: notes, sums, rows without a value
 */
public record TableReading(List<TableFigure> figures, List<TableFault> faults, int faultCount, int passed) {

    public TableReading {
        figures = List.copyOf(figures);
        faults = List.copyOf(faults);
    }

    /** Whether it may go in: all of it, or nothing. */
    public boolean isSound() {
        return faultCount == 0 && !figures.isEmpty();
    }

    /** How many figures are of an indicator that there is not yet; they wait for a person. */
    public int unknown() {
        return (int)
                figures.stream().filter(figure -> figure.indicator().isEmpty()).count();
    }
}
