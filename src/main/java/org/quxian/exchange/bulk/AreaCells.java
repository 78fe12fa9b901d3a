package org.quxian.exchange.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;

/** The areas that cells name, by code or by name; a name that a present area bears means that one. */
final class AreaCells {

    /** Six digits and six zeros, as statistical offices number divisions down to villages. */
    private static final String LONG_CODE = "\\d{6}0{6}";

    private final Map<String, Set<String>> present = new HashMap<>();
    private final Map<String, Set<String>> past = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> areas = new ArrayList<>();

    AreaCells(Catalogue catalogue) {
        for (Area area : catalogue.areas().all()) {
            Map<String, Set<String>> codes = area.lifetime().until().isEmpty() ? present : past;
            for (String word : List.of(
                    area.code(),
                    area.name().zh(),
                    area.name().en(),
                    area.shortName().zh(),
                    area.shortName().en())) {
                codes.computeIfAbsent(word, none -> new TreeSet<>()).add(area.code());
            }
        }
    }

    /** The place among {@link #areas} of what a cell names. */
    int place(String words) throws WrongCellException {
        String key = SeriesColumns.code(words.matches(LONG_CODE) ? words.substring(0, 6) : words);
        Set<String> found = present.getOrDefault(key, past.getOrDefault(key, Set.of()));
        if (found.isEmpty()) {
            throw new WrongCellException(SeriesComplaint.area(words));
        }
        if (found.size() > 1) {
            throw new WrongCellException(SeriesComplaint.severalAreas(words));
        }
        String code = found.iterator().next();
        return places.computeIfAbsent(code, fresh -> {
            areas.add(fresh);
            return areas.size() - 1;
        });
    }

    /** The codes of those that were named. */
    List<String> areas() {
        return areas;
    }
}
