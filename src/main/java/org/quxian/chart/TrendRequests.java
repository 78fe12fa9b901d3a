package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.series.Figure;

/** Answers requests for lines along time. */
final class TrendRequests {

    static final Text NO_TIME = new Text(
            "所选数据都没有注明时间，画不成曲线图。",
            "None of the selected figures says when it holds, so there is nothing to draw along time.");

    private static final Text BOTH = new Text(
            "曲线图里不能既有多个区县又有多个指标，请只选一个指标或一个区县。",
            "A line chart takes several districts or several indicators, not both; select one indicator or one"
                    + " district.");

    private final Strands strands;
    private final Trends trends;
    private final Wording wording;
    private final Catalogue catalogue;

    TrendRequests(Catalogue catalogue, Captions captions) {
        this.strands = new Strands(catalogue);
        this.trends = new Trends(captions);
        this.wording = captions.wording();
        this.catalogue = catalogue;
    }

    /** The indicators of {@code drawn} with a place in time, those with the most periods and then the most lines first. */
    List<Trendable> trendables(List<Figure> drawn) {
        Map<Indicator, List<Figure>> found = drawn.stream()
                .collect(Collectors.groupingBy(Figure::indicator, LinkedHashMap::new, Collectors.toList()));
        return found.entrySet().stream()
                .map(entry -> trendable(entry.getKey(), strands(entry.getValue())))
                .filter(trendable -> trendable.periods() > 0)
                .sorted(Comparator.comparingInt(Trendable::periods)
                        .thenComparingInt(Trendable::lines)
                        .reversed()
                        .thenComparingInt(trendable -> catalogue.indicators().indexOf(trendable.indicator())))
                .toList();
    }

    private static Trendable trendable(Indicator indicator, List<Strand> lines) {
        int periods = lines.stream()
                .mapToInt(strand -> strand.track().periods())
                .max()
                .orElse(0);
        return new Trendable(indicator, periods, lines.size());
    }

    /**
     * The lines of {@code drawn}: of one indicator, or of several of one unit in one area.
     *
     * @param chosen the areas that were chosen by name, so that it is said which of them have no figure
     * @throws NothingToDrawException where they do not fit one chart, or have no place in time
     */
    Chart chart(List<Figure> drawn, Set<String> chosen, TrendStyle style) throws NothingToDrawException {
        List<Strand> lines = strands(drawn);
        if (lines.isEmpty()) {
            throw new NothingToDrawException(NO_TIME);
        }
        long indicators = lines.stream()
                .map(strand -> strand.first().indicator())
                .distinct()
                .count();
        long areas = lines.stream().map(Strand::area).distinct().count();
        if (indicators > 1 && areas > 1) {
            throw new NothingToDrawException(BOTH);
        }
        Comparison.requireOneUnit(lines.stream().map(Strand::first).toList());
        return trends.of(lines, style, notes(drawn, lines, chosen));
    }

    private List<String> notes(List<Figure> drawn, List<Strand> lines, Set<String> chosen) {
        Set<String> there =
                drawn.stream().map(figure -> figure.observation().area()).collect(Collectors.toSet());
        List<String> missing = catalogue.areas().all().stream()
                .filter(area -> chosen.contains(area.code()) && !there.contains(area.code()))
                .filter(area -> area.lifetime().until().isEmpty())
                .map(Area::shortName)
                .map(wording::of)
                .distinct()
                .toList();
        boolean leftOut = lines.stream()
                        .allMatch(strand -> strand.first().observation().scope().isWholeArea())
                && drawn.stream()
                        .anyMatch(figure -> !figure.observation().scope().isWholeArea());
        List<String> notes = new ArrayList<>();
        if (leftOut) {
            notes.add(wording.say(Phrase.NOTE_SUBJECTS_OUT));
        }
        if (!missing.isEmpty()) {
            notes.add(wording.say(Phrase.NOTE_NO_DATA, wording.names(missing)));
        }
        return notes;
    }

    /** The lines with a place in time; where whole areas have figures, those of companies and persons are left out. */
    List<Strand> strands(List<Figure> drawn) {
        List<Figure> whole = drawn.stream()
                .filter(figure -> figure.observation().scope().isWholeArea())
                .toList();
        return strands.of(whole.isEmpty() ? drawn : whole).stream()
                .filter(strand -> !strand.track().steps().isEmpty())
                .toList();
    }
}
