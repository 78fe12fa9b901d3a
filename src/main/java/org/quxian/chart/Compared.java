package org.quxian.chart;

import java.util.List;
import org.quxian.observation.Text;
import org.quxian.series.Basis;

/**
 * Areas compared by one indicator.
 *
 * @param indicator the id of the indicator
 * @param name its name
 * @param chart the ranking; its notes repeat the warnings, so that they stay with the picture
 * @param warnings in what the figures differ, a sentence each
 * @param bases what the indicator can be compared by, the total first
 */
public record Compared(String indicator, Text name, RankedBar chart, List<String> warnings, List<Basis> bases) {

    public Compared {
        warnings = List.copyOf(warnings);
        bases = List.copyOf(bases);
    }
}
