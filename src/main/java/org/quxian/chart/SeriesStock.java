package org.quxian.chart;

import java.util.List;
import org.quxian.observation.Dataset;
import org.quxian.observation.Selection;

/**
 * The figures that charts of some series are made of: points of the series, and the reviewed figures of the same indicators.
 *
 * @param data the figures
 * @param selection what is looked at, with the areas that charts are made of
 * @param notes what a reader must know of them, in the language they were made in
 */
public record SeriesStock(Dataset data, Selection selection, List<String> notes) {

    public SeriesStock {
        notes = List.copyOf(notes);
    }
}
