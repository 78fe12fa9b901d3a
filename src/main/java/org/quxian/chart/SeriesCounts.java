package org.quxian.chart;

import java.util.HashMap;
import java.util.Map;
import org.quxian.observation.Selection;

/**
 * How many series there are of what can be chosen: as many as choosing it alone would leave under the rest of a selection.
 *
 * @param areas of each area, by code, how many indicators it has series of
 * @param themes of each theme, by id, how many of its indicators there are series of
 * @param indicators of each indicator, by id, how many areas have series of it
 * @param topics how many indicators the selection itself has series of
 */
public record SeriesCounts(
        Map<String, Integer> areas, Map<String, Integer> themes, Map<String, Integer> indicators, int topics) {

    /** No series. */
    public static final SeriesCounts NONE = new SeriesCounts(Map.of(), Map.of(), Map.of(), 0);

    /** Counts them; with millions of series that takes its time. */
    public static SeriesCounts of(SeriesIndex index, Selection selection) {
        Map<String, Integer> areas = new HashMap<>();
        Map<String, Integer> themes = new HashMap<>();
        Map<String, Integer> indicators = new HashMap<>();
        int topics = 0;
        for (SeriesTopic topic : index.topics()) {
            String theme = topic.indicator().theme();
            String indicator = topic.indicator().id();
            boolean inThemes =
                    selection.themes().isEmpty() || selection.themes().contains(theme);
            boolean inIndicators =
                    selection.indicators().isEmpty() || selection.indicators().contains(indicator);
            int here = topic.areas(selection);
            if (inThemes && inIndicators) {
                topic.visit(selection, code -> areas.merge(code, 1, Integer::sum));
                topics += here > 0 ? 1 : 0;
            }
            if (inIndicators && here > 0) {
                themes.merge(theme, 1, Integer::sum);
            }
            if (inThemes && here > 0) {
                indicators.put(indicator, here);
            }
        }
        return new SeriesCounts(areas, themes, indicators, topics);
    }
}
