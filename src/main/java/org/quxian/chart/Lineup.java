package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Nature;
import org.quxian.series.Figure;
import org.quxian.series.Latest;

/**
 * Figures that can stand side by side: the newest of whole areas, one for each area and indicator, an actual one before a
 * forecast, and targets only where there is nothing else.
 *
 * @param shown those
 * @param subjects figures of companies, villages and persons, which speak for no area
 * @param overall figures of the municipality, which is no district among others
 */
record Lineup(List<Figure> shown, List<Figure> subjects, List<Figure> overall) {

    Lineup {
        shown = List.copyOf(shown);
        subjects = List.copyOf(subjects);
        overall = List.copyOf(overall);
    }

    static Lineup of(List<Figure> figures) {
        List<Figure> latest = Latest.of(figures);
        List<Figure> subjects = latest.stream()
                .filter(figure -> !figure.observation().scope().isWholeArea())
                .toList();
        List<Figure> whole = single(latest.stream()
                .filter(figure -> figure.observation().scope().isWholeArea())
                .toList());
        List<Figure> facts = whole.stream()
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .toList();
        List<Figure> compared = facts.isEmpty() ? whole : facts;
        List<Figure> districts =
                compared.stream().filter(figure -> !isOverall(figure)).toList();
        return districts.isEmpty()
                ? new Lineup(compared, subjects, List.of())
                : new Lineup(
                        districts,
                        subjects,
                        compared.stream().filter(Lineup::isOverall).toList());
    }

    private static boolean isOverall(Figure figure) {
        return figure.area().kind() == AreaKind.MUNICIPALITY;
    }

    /** The figure of the first nature for each area and indicator: actual, forecast, target. */
    private static List<Figure> single(List<Figure> figures) {
        Map<List<String>, Figure> first = new LinkedHashMap<>();
        for (Figure figure : figures) {
            first.merge(
                    List.of(figure.observation().area(), figure.indicator().id()),
                    figure,
                    (one, other) -> other.observation()
                                            .nature()
                                            .compareTo(one.observation().nature())
                                    < 0
                            ? other
                            : one);
        }
        return new ArrayList<>(first.values());
    }
}
