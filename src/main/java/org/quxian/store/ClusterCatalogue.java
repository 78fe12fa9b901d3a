package org.quxian.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.SeriesIndicator;
import org.quxian.observation.SeriesOrigin;

/**
 * Which series there are on a cluster, as it tells them.
 *
 * @param names the indicators by their keys, in that order
 * @param lines one a series; grows
 */
record ClusterCatalogue(Map<String, SeriesIndicator> names, List<Line> lines) {

    /** One series. */
    record Line(String indicator, String area, int first, int last, int points) {}

    ClusterCatalogue(Map<String, SeriesIndicator> names) {
        this(names, new ArrayList<>());
    }

    /** Series of an indicator that has no name cannot be shown. */
    void add(String indicator, String area, int first, int last, int points) {
        if (names.containsKey(indicator)) {
            lines.add(new Line(indicator, area, first, last, points));
        }
    }

    SeriesCatalogue with(List<SeriesOrigin> origins) {
        lines.sort(Comparator.comparing(Line::indicator).thenComparing(Line::area));
        List<String> areas = lines.stream().map(Line::area).distinct().sorted().toList();
        List<String> indicators = lines.stream().map(Line::indicator).distinct().toList();
        Map<String, Integer> areaPlaces = places(areas);
        Map<String, Integer> indicatorPlaces = places(indicators);
        return new SeriesCatalogue(
                areas,
                indicators.stream().map(names::get).toList(),
                origins,
                lines.stream()
                        .mapToInt(one -> areaPlaces.getOrDefault(one.area(), 0))
                        .toArray(),
                lines.stream()
                        .mapToInt(one -> indicatorPlaces.getOrDefault(one.indicator(), 0))
                        .toArray(),
                lines.stream().mapToInt(Line::first).toArray(),
                lines.stream().mapToInt(Line::last).toArray(),
                lines.stream().mapToInt(Line::points).toArray());
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new java.util.HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return places;
    }
}
