package org.quxian.chart;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Direction;
import org.quxian.observation.Relation;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.series.Basis;
import org.quxian.series.Figure;

/** Answers requests for one chart of a kind. */
final class Requests {

    private static final Text NO_FIGURES = new Text(
            "所选范围内没有数据，请放宽区县、主题、指标或日期。",
            "The selection holds no figures; widen its districts, themes, indicators or day.");

    private static final Text NO_WHOLE = new Text(
            "所选数据不是同一个整体的各部分，画不成环形图，请改用条形图。",
            "The selected figures are not known as parts of one whole, so they make no donut chart; ask for a bar"
                    + " chart.");

    private final List<Relation> relations;
    private final AreaCharts areaCharts;
    private final TrendRequests trends;
    private final Multiples multiples;
    private final Donuts donuts;
    private final Comparison comparison;
    private final Merging merging;
    private final Choropleths choropleths;

    Requests(Dataset data, Rules rules, Captions captions, AreaCharts areaCharts, AreaRanking areaRanking) {
        this.relations = rules.relations();
        this.trends = new TrendRequests(data.catalogue(), captions);
        this.multiples = new Multiples(data.catalogue(), captions, trends);
        this.donuts = new Donuts(captions);
        this.areaCharts = areaCharts;
        this.comparison = new Comparison(areaRanking, captions);
        this.merging = new Merging(captions);
        this.choropleths = new Choropleths(data.catalogue().areas(), rules.outlines(), captions);
    }

    Chart chart(ChartKind kind, Selection selection, List<Figure> figures, Basis basis) throws NothingToDrawException {
        List<Figure> drawn =
                figures.stream().filter(figure -> figure.indicator().charted()).toList();
        if (drawn.isEmpty()) {
            throw new NothingToDrawException(NO_FIGURES);
        }
        return switch (kind) {
            case BAR -> bar(selection, drawn, basis);
            case MAP -> choropleths.of(drawn, selection);
            case SCORECARD -> merging.scorecard(drawn);
            case LINE -> line(selection, drawn);
            case MULTIPLES -> multiples.of(drawn);
            case DONUT -> donut(drawn);
            case PROGRESS, DUMBBELL ->
                merging.merged(drawn, located(kind, drawn)).orElseThrow(() -> nothing(kind));
        };
    }

    /** The indicators that were chosen, or the one that has most to show along time. */
    private Chart line(Selection selection, List<Figure> drawn) throws NothingToDrawException {
        if (!selection.indicators().isEmpty()) {
            return trends.chart(drawn, selection.areas(), TrendStyle.TOGETHER);
        }
        Trendable most = trends.trendables(drawn).stream()
                .findFirst()
                .orElseThrow(() -> new NothingToDrawException(TrendRequests.NO_TIME));
        List<Figure> figures = drawn.stream()
                .filter(figure -> figure.indicator().equals(most.indicator()))
                .toList();
        return trends.chart(figures, selection.areas(), TrendStyle.TOGETHER);
    }

    /** The first whole whose parts are there. */
    private Chart donut(List<Figure> drawn) throws NothingToDrawException {
        List<Section> sections = byArea(drawn).values().stream()
                .flatMap(area -> areaCharts.sections(area).stream())
                .toList();
        List<Relation> partsFirst = relations.stream()
                .sorted(Comparator.comparing(relation -> !(relation instanceof Relation.Parts)))
                .toList();
        NothingToDrawException refusal = new NothingToDrawException(NO_WHOLE);
        for (Relation relation : partsFirst) {
            for (Section section : sections) {
                try {
                    Optional<Chart> made = donuts.requested(section, relation);
                    if (made.isPresent()) {
                        return made.get();
                    }
                } catch (NothingToDrawException e) {
                    // Another area's figures may be parts of one whole.
                    refusal = e;
                }
            }
        }
        throw refusal;
    }

    private Chart bar(Selection selection, List<Figure> drawn, Basis basis) throws NothingToDrawException {
        if (!selection.indicators().isEmpty()) {
            return comparison.of(drawn, selection, basis);
        }
        Optional<List<Figure>> widest = widest(drawn);
        if (widest.isPresent()) {
            return comparison.of(widest.get(), selection, basis);
        }
        Optional<Chart> suited = located(ChartKind.BAR, drawn).stream()
                .map(Merging.Located::chart)
                .findFirst();
        return suited.isPresent() ? suited.get() : comparison.of(largestOfOneUnit(drawn), selection, basis);
    }

    /** The figures of the indicator that most areas have, where it is more than one. */
    private static Optional<List<Figure>> widest(List<Figure> drawn) {
        Map<String, List<Figure>> byIndicator = drawn.stream()
                .filter(figure -> figure.observation().scope().isWholeArea())
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().id(), LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream()
                .filter(figures -> areas(figures) > 1)
                .sorted(Comparator.comparingLong(Requests::areas).reversed())
                .findFirst();
    }

    /** The figures of the first area in the unit in which most of its figures say that something is better or worse. */
    private static List<Figure> largestOfOneUnit(List<Figure> drawn) {
        String area = drawn.getFirst().observation().area();
        return drawn.stream()
                .filter(figure -> figure.observation().area().equals(area))
                .collect(Collectors.groupingBy(Figure::unit, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .sorted(Comparator.comparingLong(Requests::judged).reversed())
                .findFirst()
                .orElseThrow();
    }

    private static long judged(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.indicator().direction() != Direction.NEUTRAL)
                .count();
    }

    private static long areas(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.observation().area())
                .distinct()
                .count();
    }

    /** The charts of {@code kind} of every area, the areas in the order of their figures. */
    private List<Merging.Located> located(ChartKind kind, List<Figure> drawn) {
        return byArea(drawn).entrySet().stream()
                .flatMap(area -> areaCharts.of(area.getValue(), false).stream()
                        .map(AreaCharts.Placed::chart)
                        .filter(kind::includes)
                        .map(chart -> new Merging.Located(area.getKey(), chart)))
                .toList();
    }

    private static Map<Area, List<Figure>> byArea(List<Figure> drawn) {
        return drawn.stream().collect(Collectors.groupingBy(Figure::area, LinkedHashMap::new, Collectors.toList()));
    }

    private static NothingToDrawException nothing(ChartKind kind) {
        return new NothingToDrawException(new Text(
                "所选数据画不成" + kind.label().zh() + "，请换一种图或另选指标。",
                "The selected figures make no " + kind.label().en() + "; ask for another kind or other indicators."));
    }
}
