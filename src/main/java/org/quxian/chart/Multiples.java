package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Nature;
import org.quxian.observation.Text;
import org.quxian.observation.Unit;
import org.quxian.series.Figure;
import org.quxian.series.Latest;
import org.quxian.series.Measure;

/** Small multiples: lines of areas or indicators, or bars of indicators in areas, all with the same axes. */
final class Multiples {

    private static final Text NOTHING_TO_PART = new Text(
            "小多图需要几个区县的多项同单位指标，或几个时期的数；所选数据不够，请改用条形图。",
            "Small multiples take several indicators of one unit in several districts, or several periods; the selection"
                    + " has too few figures, so ask for a bar chart.");

    private final Catalogue catalogue;
    private final Captions captions;
    private final Wording wording;
    private final RankedBars rankedBars;
    private final TrendRequests trends;

    Multiples(Catalogue catalogue, Captions captions, TrendRequests trends) {
        this.catalogue = catalogue;
        this.captions = captions;
        this.wording = captions.wording();
        this.rankedBars = new RankedBars(captions);
        this.trends = trends;
    }

    /** The small multiples of {@code drawn}: lines where several of them have several periods, else bars. */
    Chart of(List<Figure> drawn) throws NothingToDrawException {
        Optional<List<Figure>> along = alongTime(drawn);
        return along.isPresent() ? trends.chart(along.get(), Set.of(), TrendStyle.APART) : bars(drawn);
    }

    /** The figures of the indicator that most lines have with several periods, or of one area's indicators in a unit. */
    private Optional<List<Figure>> alongTime(List<Figure> drawn) {
        Optional<List<Figure>> byArea = largest(drawn, Figure::indicator);
        return byArea.isPresent()
                ? byArea
                : largest(drawn, figure -> List.of(figure.observation().area(), figure.unit()));
    }

    private <K> Optional<List<Figure>> largest(List<Figure> drawn, Function<Figure, K> key) {
        Map<K, List<Figure>> found =
                drawn.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return found.values().stream()
                .filter(figures -> trending(figures) > 1)
                .reduce((one, other) -> trending(other) > trending(one) ? other : one);
    }

    private long trending(List<Figure> figures) {
        return trends.strands(figures).stream()
                .filter(strand -> strand.track().periods() > 1)
                .count();
    }

    /** A cell for each area, with a bar for each of its indicators in the unit that most areas have several of. */
    private Chart bars(List<Figure> drawn) throws NothingToDrawException {
        List<Figure> facts = Latest.of(drawn).stream()
                .filter(figure -> figure.observation().scope().isWholeArea())
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .toList();
        Map<Unit, Map<Area, List<Figure>>> units = new LinkedHashMap<>();
        facts.forEach(figure -> units.computeIfAbsent(figure.unit(), key -> new LinkedHashMap<>())
                .computeIfAbsent(figure.area(), key -> new ArrayList<>())
                .add(figure));
        Map<Area, List<Figure>> cells = units.values().stream()
                .filter(areas -> areas.size() > 1 && several(areas) > 0)
                .max(Comparator.comparingLong(Multiples::several))
                .orElseThrow(() -> new NothingToDrawException(NOTHING_TO_PART));
        return chart(cells);
    }

    private static long several(Map<Area, List<Figure>> areas) {
        return areas.values().stream().filter(figures -> figures.size() > 1).count();
    }

    private Chart chart(Map<Area, List<Figure>> found) {
        List<Map.Entry<Area, List<Figure>>> cells = found.entrySet().stream()
                .sorted(Comparator.comparingInt(cell -> catalogue.areas().all().indexOf(cell.getKey())))
                .toList();
        List<Area> areas = cells.stream().map(Map.Entry::getKey).toList();
        List<Figure> figures =
                cells.stream().flatMap(cell -> cell.getValue().stream()).toList();
        Measure measure = new Measure.In(figures.getFirst().unit());
        List<Mark> all = figures.stream()
                .map(figure -> wording.mark(wording.label(figure), figure))
                .toList();
        Axis axis = rankedBars.axis(all, measure);
        double most =
                all.stream().mapToDouble(mark -> mark.extent().high()).max().orElse(0);
        Axis shared = new Axis(axis.unit(), axis.divisor(), Math.max(axis.max(), most));
        List<SmallMultiples.Cell> drawn = cells.stream()
                .map(cell -> cell(cell.getKey(), cell.getValue(), shared))
                .toList();
        Words words = captions.words(title(drawn), List.of(measures(figures), places(areas)), figures, List.of(), all);
        List<String> notes = new ArrayList<>(words.notes());
        if (Captions.shared(figures).isEmpty()) {
            notes.add(wording.say(Phrase.NOTE_PERIODS));
        }
        notes.add(wording.say(Phrase.NOTE_SMALL_AXES));
        return new SmallMultiples(new Words(words.title(), words.subtitle(), notes, words.source()), drawn);
    }

    private SmallMultiples.Cell cell(Area area, List<Figure> figures, Axis axis) {
        String name = wording.of(area.shortName());
        List<Mark> marks = rankedBars.ranked(figures.stream()
                .map(figure -> wording.mark(wording.label(figure), figure))
                .toList());
        return new SmallMultiples.Cell(name, new RankedBar(new Words(name, "", List.of(), ""), axis, marks));
    }

    /** The greatest bar of the first two cells that have the greatest. */
    private String title(List<SmallMultiples.Cell> cells) {
        return wording.list(cells.stream()
                .sorted(Comparator.comparingDouble((SmallMultiples.Cell cell) ->
                                cell.chart().marks().getFirst().extent().solid())
                        .reversed())
                .limit(2)
                .map(cell -> wording.say(
                        Phrase.OF_AREA,
                        cell.title(),
                        wording.say(
                                Phrase.STATEMENT,
                                cell.chart().marks().getFirst().label(),
                                cell.chart().marks().getFirst().value())))
                .toList());
    }

    private String measures(List<Figure> figures) {
        List<String> names = figures.stream().map(wording::label).distinct().toList();
        return names.size() > 3
                ? wording.say(Phrase.AND_MORE, wording.names(names.subList(0, 2)), names.size())
                : wording.names(names);
    }

    private String places(List<Area> areas) {
        return areas.size() > 6
                ? wording.say(Phrase.AREAS, areas.size())
                : wording.names(areas.stream().map(wording::area).toList());
    }
}
