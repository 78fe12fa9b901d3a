package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Period;
import org.quxian.series.Figure;
import org.quxian.series.Latest;

/** Puts the charts of several areas into one, each label with the name of its area. */
final class Merging {

    private static final int TOLD = 3;

    private final Captions captions;
    private final Wording wording;
    private final Cards cards;

    Merging(Captions captions) {
        this.captions = captions;
        this.wording = captions.wording();
        this.cards = new Cards(captions);
    }

    /**
     * A chart and its area.
     *
     * @param area the area
     * @param chart the chart
     */
    record Located(Area area, Chart chart) {}

    /** One chart of {@code charts}, all progress or all dumbbells, that show {@code figures}; empty for none. */
    Optional<Chart> merged(List<Figure> figures, List<Located> charts) {
        if (charts.size() < 2) {
            return charts.stream().map(Located::chart).findFirst();
        }
        return charts.getFirst().chart() instanceof Dumbbell first
                ? Optional.of(dumbbell(figures, first, charts))
                : Optional.of(progress(figures, charts));
    }

    private Chart progress(List<Figure> figures, List<Located> charts) {
        List<Progress.Goal> goals = charts.stream()
                .flatMap(located -> located.chart() instanceof Progress progress
                        ? progress.goals().stream().map(goal -> named(located.area(), goal))
                        : Stream.empty())
                .toList();
        String title = wording.list(goals.stream()
                .flatMap(goal -> goal.reached().stream()
                        .map(mark -> wording.statement(goal.label(), mark.value(), mark.nature())))
                .limit(TOLD)
                .toList());
        return new Progress(words(title, Phrase.COMPLETION, figures, charts), goals);
    }

    private Chart dumbbell(List<Figure> figures, Dumbbell first, List<Located> charts) {
        List<Located> alike = charts.stream()
                .filter(located -> located.chart() instanceof Dumbbell dumbbell
                        && dumbbell.axis().unit().equals(first.axis().unit()))
                .toList();
        List<Dumbbell.Pair> pairs = alike.stream()
                .flatMap(located -> located.chart() instanceof Dumbbell dumbbell
                        ? dumbbell.pairs().stream().map(pair -> named(located.area(), pair))
                        : Stream.empty())
                .toList();
        String title = alike.getFirst().chart().words().title();
        return new Dumbbell(words(title, Phrase.BEFORE_AFTER, figures, alike), first.axis(), pairs);
    }

    /** The newest of {@code figures} as cards. */
    Chart scorecard(List<Figure> figures) {
        List<Figure> latest = Latest.of(figures);
        List<Area> areas = latest.stream().map(Figure::area).distinct().toList();
        Optional<Period> shared = Captions.shared(latest);
        List<Scorecard.Card> shown = latest.stream()
                .map(figure -> cards.card(figure, label(figure, areas), shared))
                .toList();
        String title = wording.list(latest.stream()
                .limit(TOLD)
                .map(figure -> wording.statement(
                        label(figure, areas),
                        wording.value(figure),
                        figure.observation().nature()))
                .toList());
        Words words = captions.words(title, about(Phrase.SELECTED, areas), latest, List.of(), List.of());
        return new Scorecard(words, shown);
    }

    private String label(Figure figure, List<Area> areas) {
        return areas.size() > 1 ? inArea(figure.area(), wording.label(figure)) : wording.label(figure);
    }

    private String inArea(Area area, String label) {
        return wording.say(Phrase.AREA_LABEL, wording.of(area.shortName()), label);
    }

    private Progress.Goal named(Area area, Progress.Goal goal) {
        return new Progress.Goal(inArea(area, goal.label()), goal.reached(), goal.target(), goal.left());
    }

    private Dumbbell.Pair named(Area area, Dumbbell.Pair pair) {
        return new Dumbbell.Pair(inArea(area, pair.label()), pair.before(), pair.after());
    }

    private Words words(String title, Phrase measure, List<Figure> figures, List<Located> charts) {
        Set<String> ids = charts.stream()
                .flatMap(located -> located.chart().marks().stream())
                .flatMap(mark -> mark.origin().observations().stream())
                .collect(Collectors.toSet());
        List<Figure> used = figures.stream()
                .filter(figure -> ids.contains(figure.observation().id()))
                .toList();
        List<Area> areas = charts.stream().map(Located::area).distinct().toList();
        List<String> subtitle = new ArrayList<>(about(measure, areas));
        captions.time(used).ifPresent(subtitle::add);
        List<String> notes = charts.stream()
                .flatMap(located -> located.chart().words().notes().stream())
                .distinct()
                .toList();
        return new Words(
                title, String.join(" · ", subtitle), notes, captions.sources().of(used));
    }

    private List<String> about(Phrase measure, List<Area> areas) {
        return List.of(
                wording.say(measure),
                wording.names(areas.stream().map(wording::area).toList()));
    }
}
