package org.quxian.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.quxian.observation.Dataset;
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

    /** The areas of {@code selection} in the last period by its day. */
    SeriesStock across(List<SeriesTopic> topics, Selection selection, SeriesSource source) throws ReportableException {
        SeriesFigures figures = new SeriesFigures(reviewed, index, wording);
        for (SeriesTopic topic : topics) {
            figures.begin(topic);
            Optional<Integer> last = topic.last(selection);
            boolean found = false;
            for (int back = 0; last.isPresent() && back < BACK && !found; back++) {
                SeriesRanking ranking = source.ranking(topic.series(), OptionalInt.of(last.get() - back));
                found = add(topic, ranking, selection, figures);
            }
        }
        return new SeriesStock(figures.dataset(), selection, figures.notes());
    }

    private static boolean add(SeriesTopic topic, SeriesRanking ranking, Selection selection, SeriesFigures into) {
        boolean found = false;
        for (int place = 0; place < ranking.size(); place++) {
            String area = ranking.areas().get(place);
            if (selection.areas().isEmpty() || selection.areas().contains(area)) {
                into.add(
                        topic,
                        area,
                        ranking.period(),
                        ranking.values()[place],
                        ranking.statuses()[place],
                        ranking.origins()[place]);
                found |= ranking.values()[place] != SeriesSource.NO_VALUE;
            }
        }
        return found;
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
                .filter(area -> selection.areas().isEmpty() || selection.areas().contains(area))
                .forEach(all::add);
        topics.forEach(topic -> all.addAll(topic.codes(selection)));
        List<String> kept = all.stream().limit(most).toList();
        SeriesFigures figures = new SeriesFigures(reviewed, index, wording);
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
