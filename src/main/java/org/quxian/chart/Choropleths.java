package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.geo.Atlas;
import org.quxian.geo.Layout;
import org.quxian.observation.Area;
import org.quxian.observation.Areas;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Outlines;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Figure;
import org.quxian.series.Latest;

/** Maps of one indicator. Only figures of whole areas are shown. */
final class Choropleths {

    private static final Text NO_OUTLINES =
            new Text("没有区县边界数据，画不成地图。", "There are no outlines of districts to draw a map with.");
    private static final Text ONLY_SUBJECTS = new Text(
            "所选数据属于企业、村组或个人，不代表区县，不能画在地图上，请改用数字卡片。",
            "The selected figures belong to companies, villages or persons and do not speak for a district; ask for a"
                    + " scorecard instead of a map.");
    private static final Text NOWHERE = new Text(
            "所选数据的区县在地图上没有位置，请另选指标或区县。",
            "The areas of the selected figures have no place on the map; select other indicators or districts.");

    private final Areas areas;
    private final Outlines outlines;
    private final Wording wording;
    private final DifferenceWords differences;
    private final RankedBars rankedBars;
    private final MapWords mapWords;

    Choropleths(Areas areas, Outlines outlines, Captions captions) {
        this.areas = areas;
        this.outlines = outlines;
        this.wording = captions.wording();
        this.differences =
                new DifferenceWords(wording, figure -> wording.of(figure.area().shortName()), Phrase.AREAS);
        this.rankedBars = new RankedBars(captions);
        this.mapWords = new MapWords(captions);
    }

    /** The figures of {@code figures} that a map can show: the newest of whole areas. */
    static List<Figure> shown(List<Figure> figures) {
        return Latest.of(figures).stream()
                .filter(figure -> figure.indicator().charted())
                .filter(figure -> figure.observation().scope().isWholeArea())
                .toList();
    }

    /** A map for each indicator of which at least {@code least} areas of the map have a figure, in catalogue order. */
    List<Choropleth> each(List<Indicator> indicators, List<Figure> figures, Selection selection, int least) {
        Atlas atlas = new Atlas(areas, outlines);
        Map<Indicator, List<Figure>> byIndicator =
                shown(figures).stream().collect(Collectors.groupingBy(Figure::indicator));
        List<Choropleth> maps = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Figure> its = byIndicator.getOrDefault(indicator, List.of());
            if (its.size() >= least) {
                try {
                    maps.add(of(its, selection, atlas));
                } catch (NothingToDrawException nowhere) {
                    // None of its areas has a place on the map, so that there is no map of it.
                }
            }
        }
        return maps.stream().filter(map -> map.marks().size() >= least).toList();
    }

    /** The map of the indicator that most areas have among {@code figures}, at least one. */
    Choropleth of(List<Figure> figures, Selection selection) throws NothingToDrawException {
        return of(figures, selection, new Atlas(areas, outlines));
    }

    private Choropleth of(List<Figure> figures, Selection selection, Atlas atlas) throws NothingToDrawException {
        if (atlas.isEmpty()) {
            throw new NothingToDrawException(NO_OUTLINES);
        }
        Lineup lineup = widest(figures).orElseThrow(() -> new NothingToDrawException(ONLY_SUBJECTS));
        Layout layout = atlas.on(day(lineup.shown()));
        Map<Boolean, List<Figure>> placed = lineup.shown().stream()
                .collect(Collectors.partitioningBy(
                        figure -> isOn(layout, figure.observation().area())));
        List<Figure> drawn = placed.getOrDefault(true, List.of());
        if (drawn.isEmpty()) {
            throw new NothingToDrawException(NOWHERE);
        }
        return chart(layout, drawn, placed.getOrDefault(false, List.of()), differences.of(lineup), selection);
    }

    private Choropleth chart(
            Layout layout, List<Figure> drawn, List<Figure> elsewhere, List<String> warnings, Selection selection) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        drawn.forEach(figure -> marks.put(
                figure.observation().area(),
                wording.mark(wording.of(figure.area().shortName()), figure)));
        Classes classes = Classes.of(marks.values().stream()
                .mapToDouble(mark -> mark.extent().solid())
                .toArray());
        List<Choropleth.Region> regions = layout.tracts().stream()
                .map(tract -> new Choropleth.Region(
                        tract.area().code(),
                        wording.of(tract.area().shortName()),
                        tract.shape(),
                        tract.label(),
                        filling(tract.area(), marks, classes, selection)))
                .toList();
        List<Choropleth.Dot> dots = layout.spots().stream()
                .map(spot -> new Choropleth.Dot(
                        spot.area().code(),
                        wording.of(spot.area().shortName()),
                        spot.at(),
                        filling(spot.area(), marks, classes, selection)))
                .filter(dot -> !(dot.filling() instanceof Choropleth.NotChosen))
                .toList();
        List<Choropleth.Filling> fillings = Stream.concat(
                        regions.stream().map(Choropleth.Region::filling),
                        dots.stream().map(Choropleth.Dot::filling))
                .toList();
        List<Mark> ranked = rankedBars.ranked(List.copyOf(marks.values()));
        return new Choropleth(
                mapWords.words(layout, drawn, elsewhere, ranked, fillings, warnings),
                mapWords.key(drawn.getFirst(), ranked, classes, fillings, !dots.isEmpty()),
                regions,
                dots,
                layout.core().map(core -> new Choropleth.Inset(wording.of(core.name()), core.box())));
    }

    private Choropleth.Filling filling(Area area, Map<String, Mark> marks, Classes classes, Selection selection) {
        Optional<Mark> mark = Optional.ofNullable(marks.get(area.code()));
        boolean isChosen = selection.areas().isEmpty() || selection.areas().contains(area.code());
        return mark.<Choropleth.Filling>map(figure -> new Choropleth.Coloured(
                        figure, classes.level(figure.extent().solid())))
                .orElseGet(() -> isChosen
                        ? new Choropleth.NoData(wording.say(Phrase.NO_DATA))
                        : new Choropleth.NotChosen(wording.say(Phrase.MAP_NOT_CHOSEN)));
    }

    /** The figures of the indicator that most areas have. */
    private static Optional<Lineup> widest(List<Figure> figures) {
        Map<String, List<Figure>> byIndicator = figures.stream()
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().id(), LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream()
                .map(Lineup::of)
                .filter(lineup -> !lineup.shown().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Lineup lineup) -> lineup.shown().size())
                        .reversed())
                .findFirst();
    }

    /** The last day that {@code figures} speak of: what is not yet so, on the day it was said. */
    private LocalDate day(List<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> (figure.observation().nature() == Nature.ACTUAL
                                ? figure.day()
                                : figure.document().published())
                        .stream())
                .max(Comparator.naturalOrder())
                .orElse(outlines.day());
    }

    private static boolean isOn(Layout layout, String area) {
        return Stream.concat(
                        layout.tracts().stream().map(tract -> tract.area().code()),
                        layout.spots().stream().map(spot -> spot.area().code()))
                .anyMatch(area::equals);
    }
}
