package org.quxian.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Relation;
import org.quxian.observation.Scope;
import org.quxian.observation.Theme;
import org.quxian.series.Figure;
import org.quxian.series.Latest;
import org.quxian.series.Measure;

/** The charts of one area, as the relations between its figures suggest them; no area has charts of its own kind. */
final class AreaCharts {

    private static final int ALL = Integer.MAX_VALUE;
    private static final int AT_A_GLANCE = 6;

    private final Catalogue catalogue;
    private final List<Relation> relations;
    private final Wording wording;
    private final RankedBars rankedBars;
    private final SectionTrends trends;
    private final Donuts donuts;
    private final ProgressCharts progress;
    private final DoneAndLeft doneAndLeft;
    private final BeforeAfters beforeAfters;
    private final Averages averages;
    private final Cards cards;

    AreaCharts(Catalogue catalogue, List<Relation> relations, Captions captions) {
        this.catalogue = catalogue;
        this.relations = relations;
        this.wording = captions.wording();
        this.rankedBars = new RankedBars(captions);
        this.trends = new SectionTrends(catalogue, captions);
        this.donuts = new Donuts(captions);
        this.progress = new ProgressCharts(captions);
        this.doneAndLeft = new DoneAndLeft(captions);
        this.beforeAfters = new BeforeAfters(captions);
        this.averages = new Averages(wording);
        this.cards = new Cards(captions);
    }

    /**
     * A chart and what it is about.
     *
     * @param chart the chart
     * @param theme the theme
     * @param scope whose figures it shows
     */
    record Placed(Chart chart, Theme theme, Scope scope) {}

    /**
     * The charts of {@code figures}, all of one area: every figure that may be drawn is on one of them.
     *
     * @param glance whether they are for a glance: no figure that another chart uses, and few cards
     */
    List<Placed> of(List<Figure> figures, boolean glance) {
        return sections(figures).stream()
                .flatMap(section -> charts(section, glance).stream()
                        .map(chart -> new Placed(chart, section.theme(), section.scope())))
                .toList();
    }

    /** The themes of {@code figures}, the one with the most figures of the whole area first, then in catalogue order. */
    List<Theme> themes(List<Figure> figures) {
        Comparator<Theme> byWeight = Comparator.<Theme>comparingLong(theme -> figures.stream()
                        .filter(figure -> isOf(theme).test(figure)
                                && figure.observation().scope().isWholeArea())
                        .count())
                .thenComparingLong(theme -> figures.stream().filter(isOf(theme)).count())
                .reversed();
        List<Theme> themes = catalogue.themes().stream()
                .filter(theme -> figures.stream().anyMatch(isOf(theme)))
                .toList();
        return themes.stream()
                .sorted(byWeight)
                .findFirst()
                .map(lead -> {
                    List<Theme> ordered = new ArrayList<>(List.of(lead));
                    themes.stream().filter(theme -> !theme.equals(lead)).forEach(ordered::add);
                    return List.copyOf(ordered);
                })
                .orElse(List.of());
    }

    private static Predicate<Figure> isOf(Theme theme) {
        return figure -> figure.indicator().theme().equals(theme.id());
    }

    /** What belongs together among {@code figures}, all of one area. */
    List<Section> sections(List<Figure> figures) {
        List<Figure> drawn = figures.stream()
                .filter(figure -> figure.indicator().charted())
                .sorted(Comparator.comparingInt(figure -> catalogue.indicators().indexOf(figure.indicator())))
                .toList();
        List<Section> sections = new ArrayList<>();
        Map<Scope, List<Figure>> subjects = new LinkedHashMap<>();
        drawn.stream()
                .sorted(Comparator.comparing(figure -> figure.observation().scope(), AreaCharts::wholeAreaFirst))
                .forEach(figure -> subjects.computeIfAbsent(figure.observation().scope(), key -> new ArrayList<>())
                        .add(figure));
        for (Theme theme : themes(figures)) {
            subjects.forEach((scope, own) -> {
                List<Figure> latest = Latest.of(own);
                List<Figure> ofTheme = latest.stream().filter(isOf(theme)).toList();
                List<Figure> earlier = own.stream()
                        .filter(isOf(theme))
                        .filter(figure -> !latest.contains(figure))
                        .toList();
                if (!ofTheme.isEmpty()) {
                    sections.add(new Section(ofTheme.getFirst().area(), scope, theme, ofTheme, latest, earlier));
                }
            });
        }
        return sections;
    }

    private static int wholeAreaFirst(Scope one, Scope other) {
        int whole = Boolean.compare(other.isWholeArea(), one.isWholeArea());
        return whole != 0 ? whole : one.kind().compareTo(other.kind());
    }

    private List<Chart> charts(Section section, boolean glance) {
        List<Chart> charts = new ArrayList<>();
        progress.of(section, relations).ifPresent(charts::add);
        charts.addAll(doneAndLeft.of(section, relations));
        charts.addAll(beforeAfters.of(section, relations));
        for (Relation relation : relations) {
            if (relation instanceof Relation.Group group) {
                rankedBars.group(section, group).ifPresent(charts::add);
            } else if (relation instanceof Relation.Parts parts && !isInBars(parts)) {
                donuts.of(section, parts).ifPresent(charts::add);
            }
        }
        List<RankedBars.AverageFigure> single = new ArrayList<>();
        Map<Measure, List<RankedBars.AverageFigure>> found = averages.of(section, relations);
        found.values().forEach(alike -> {
            if (alike.size() > 1) {
                charts.add(rankedBars.averages(section, alike));
            } else {
                single.addAll(alike);
            }
        });
        Set<String> seen = seen(charts, glance);
        List<Figure> rest = section.figures().stream()
                .filter(figure -> !seen.contains(figure.observation().id()))
                .toList();
        String measure = wording.of(section.theme().name());
        cards.of(section, measure, rest, single, glance ? AT_A_GLANCE : ALL).ifPresent(charts::add);
        if (!glance) {
            List<Chart> lines = trends.of(section);
            charts.addAll(lines);
            Set<String> drawn = seen(lines, false);
            List<Figure> earlier = section.earlier().stream()
                    .filter(figure -> !drawn.contains(figure.observation().id()))
                    .toList();
            cards.of(section, wording.say(Phrase.EARLIER), earlier, List.of(), ALL)
                    .ifPresent(charts::add);
        }
        return charts;
    }

    /** Whether bars show the same figures already. */
    private boolean isInBars(Relation.Parts parts) {
        return relations.stream()
                .anyMatch(relation -> relation instanceof Relation.Group group
                        && group.indicators().containsAll(parts.parts()));
    }

    /** The figures that {@code charts} show as read, and for a glance those that their derived ones rest on, too. */
    private static Set<String> seen(List<Chart> charts, boolean glance) {
        Set<String> seen = new HashSet<>();
        charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .map(Mark::origin)
                .filter(origin -> glance || origin instanceof Origin.Read)
                .forEach(origin -> seen.addAll(origin.observations()));
        return seen;
    }
}
