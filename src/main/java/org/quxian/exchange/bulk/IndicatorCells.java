package org.quxian.exchange.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Frequency;
import org.quxian.observation.Indicator;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.Text;

/** The indicators that cells name: those of the catalogue by id, name or synonym, others by what the cell says. */
final class IndicatorCells {
    private final Map<String, Indicator> known = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<SeriesIndicator> indicators = new ArrayList<>();

    IndicatorCells(Catalogue catalogue) {
        for (Indicator indicator : catalogue.indicators()) {
            indicator.synonyms().forEach(word -> known.putIfAbsent(word, indicator));
        }
        for (Indicator indicator : catalogue.indicators()) {
            known.put(indicator.name().zh(), indicator);
            known.put(indicator.name().en(), indicator);
        }
        for (Indicator indicator : catalogue.indicators()) {
            known.put(indicator.id(), indicator);
        }
    }

    /** The place of what a cell names, at a frequency. */
    int place(String words, Frequency frequency) {
        String code = SeriesColumns.code(words);
        Indicator indicator = known.get(code);
        SeriesIndicator fresh = indicator == null
                ? new SeriesIndicator(code, frequency, Text.same(label(words)), "", 0)
                : new SeriesIndicator(indicator.id(), frequency, indicator.name(), indicator.unit(), 0);
        return places.computeIfAbsent(fresh.key(), key -> {
            indicators.add(fresh);
            return indicators.size() - 1;
        });
    }

    private static String label(String words) {
        int label = words.indexOf(": ");
        return label < 0 || words.substring(label + 2).isBlank() ? words : words.substring(label + 2);
    }

    /** Those that were named; a unit is the catalogue's, or empty. */
    List<SeriesIndicator> indicators() {
        return indicators;
    }
}
