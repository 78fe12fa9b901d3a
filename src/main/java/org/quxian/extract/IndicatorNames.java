package org.quxian.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Indicator;

/** The names and synonyms of the catalogue's indicators; one name can be several indicators' of different units. */
final class IndicatorNames {
    /** What names of indicators end in beside what is measured; the unit says as much. */
    private static final List<String> MEASURES = List.of("笔数", "金额", "户数", "人数", "件数", "数量", "长度", "人次");

    private static final int SHORTEST = 4;

    private IndicatorNames() {}

    static Map<String, List<Indicator>> of(List<Indicator> indicators) {
        Map<String, List<Indicator>> names = new LinkedHashMap<>();
        for (Indicator indicator : indicators) {
            add(names, indicator.name().zh(), indicator);
            indicator.synonyms().forEach(synonym -> add(names, synonym, indicator));
        }
        for (Indicator indicator : indicators) {
            MEASURES.stream()
                    .filter(indicator.name().zh()::endsWith)
                    .map(measure -> indicator
                            .name()
                            .zh()
                            .substring(0, indicator.name().zh().length() - measure.length()))
                    .filter(stem -> stem.length() >= SHORTEST)
                    .forEach(stem -> add(names, stem, indicator));
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
