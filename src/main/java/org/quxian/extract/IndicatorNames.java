package org.quxian.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Indicator;

/** The names and synonyms of the catalogue's indicators; one name can be several indicators' of different units. */
final class IndicatorNames {
    private IndicatorNames() {}

    static Map<String, List<Indicator>> of(List<Indicator> indicators) {
        Map<String, List<Indicator>> names = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            add(names, indicator.name().zh(), indicator);
            indicator.synonyms().forEach(synonym -> add(names, synonym, indicator));
        }
        return names;
    }

    private static void add(Map<String, List<Indicator>> names, String name, Indicator indicator) {
        List<Indicator> known = names.computeIfAbsent(name, unused -> new ArrayList<>());
        if (!known.contains(indicator)) {
            known.add(indicator);
        }
    }
}
