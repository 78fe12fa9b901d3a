package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Dataset;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.observation.SeriesColumn;
import org.quxian.observation.SeriesRanking;
import org.quxian.observation.SeriesSource;

/** Reads what charts need of series: one period over the areas, or some areas over all periods. */
final class SeriesStocks {

    /** A period in which none of the areas has a point gives way to an earlier one, so often. */
    private static final int BACK = 36;

    private final Dataset reviewed;
    private final SeriesIndex index;
    private final Wording wording;

    SeriesStocks(Dataset reviewed, SeriesIndex index, Wording wording) {
        this.reviewed = reviewed;
        this.index = index;
        this.wording = wording;
    }

    /** The areas of {@code selection} in the last period by its day that has facts, or else in the last with anything. */
    SeriesStock across(List<SeriesTopic> topics, Selection selection, SeriesSource source) throws ReportableException {
        SeriesFigures figures = new SeriesFigures(reviewed, index, false, wording);
        for (SeriesTopic topic : topics) {
            figures.begin(topic);
            Optional<SeriesRanking> ranking = ranking(topic, selection, source);
            if (ranking.isPresent()) {
                SeriesRanking found = ranking.get();
                for (int place = 0; place < found.size(); place++) {
                    if (isChosen(found.areas().get(place), selection)) {
                        figures.add(
                                topic,
                                found.areas().get(place),
                                found.period(),
                                found.values()[place],
                                found.statuses()[place],
                                found.origins()[place]);
                    }
                }
            }
        }
        Set<String> left = new LinkedHashSet<>(selection.areas());
        left.removeAll(figures.negative());
        // Of those that were chosen by name it would be said that they have no figure.
        return new SeriesStock(
                figures.dataset(), left.isEmpty() ? selection : selection.withAreas(left), figures.notes());
    }

    private static boolean isChosen(String area, Selection selection) {
        return selection.areas().isEmpty() || selection.areas().contains(area);
    }

    private static Optional<SeriesRanking> ranking(SeriesTopic topic, Selection selection, SeriesSource source)
            throws ReportableException {
        Optional<Integer> last = topic.last(selection);
        Optional<SeriesRanking> expected = Optional.empty();
        for (int back = 0; last.isPresent() && back < BACK; back++) {
            SeriesRanking ranking = source.ranking(topic.series(), OptionalInt.of(last.get() - back));
            List<Nature> natures = natures(ranking, selection);
            if (natures.contains(Nature.ACTUAL)) {
                return Optional.of(ranking);
            }
            if (expected.isEmpty() && !natures.isEmpty()) {
                expected = Optional.of(ranking);
            }
        }
        return expected;
    }

    /** The natures of the points that are looked at. */
    private static List<Nature> natures(SeriesRanking ranking, Selection selection) {
        List<Nature> natures = new ArrayList<>();
        for (int place = 0; place < ranking.size(); place++) {
            Nature nature = SeriesFigures.nature(ranking.statuses()[place]);
            boolean counts = ranking.values()[place] != SeriesSource.NO_VALUE
                    && isChosen(ranking.areas().get(place), selection)
                    && (selection.natures().isEmpty() || selection.natures().contains(nature));
            if (counts && !natures.contains(nature)) {
                natures.add(nature);
            }
        }
        return natures;
    }

    /**
     * The areas of {@code selection} through time, up to its day.
     *
     * @param most how many of them at most; those with reviewed figures come first, then those with the most points
     */
    SeriesStock along(List<SeriesTopic> topics, Selection selection, int most, SeriesSource source)
            throws ReportableException {
        Set<String> all = new LinkedHashSet<>();
        Set<String> ids = topics.stream().map(topic -> topic.indicator().id()).collect(Collectors.toSet());
        reviewed.observations().stream()
                .filter(figure -> ids.contains(figure.indicator()))
                .map(Observation::area)
                .filter(area -> isChosen(area, selection))
                .forEach(all::add);
        topics.forEach(topic -> all.addAll(topic.codes(selection)));
        List<String> kept = all.stream().limit(most).toList();
        SeriesFigures figures = new SeriesFigures(reviewed, index, true, wording);
        for (SeriesTopic topic : topics) {
            figures.begin(topic);
            int last = topic.most(selection);
            for (SeriesColumn column : source.block(kept, List.of(topic.series()))) {
                for (int place = 0; place < column.size() && column.periods()[place] <= last; place++) {
                    figures.add(
                            topic,
                            column.area(),
                            column.periods()[place],
                            column.values()[place],
                            column.statuses()[place],
                            column.origins()[place]);
                }
            }
        }
        List<String> notes = new ArrayList<>(figures.notes());
        if (kept.size() == all.size()) {
            return new SeriesStock(figures.dataset(), selection, notes);
        }
        notes.add(wording.say(Phrase.NOTE_MORE_SERIES, all.size() - kept.size()));
        return new SeriesStock(figures.dataset(), selection.withAreas(Set.copyOf(kept)), notes);
    }
}
