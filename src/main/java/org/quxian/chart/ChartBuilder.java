package org.quxian.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Review;
import org.quxian.observation.Rules;
import org.quxian.observation.Scope;
import org.quxian.observation.Selection;
import org.quxian.observation.Theme;
import org.quxian.series.Basis;
import org.quxian.series.Figure;
import org.quxian.series.Pursuit;
import org.quxian.series.Pursuits;
import org.quxian.series.Topic;

/** Makes charts, panels and boards of the figures that a selection looks at. Rejected figures are not drawn. */
public final class ChartBuilder {

    private static final int CHARTS_IN_PANEL = 3;
    private static final int FEW = 3;
    private static final int COMPARED = 2;
    private static final String POINTS = "个百分点";

    private final Dataset data;
    private final Rules rules;
    private final Captions captions;
    private final Wording wording;
    private final AreaCharts areaCharts;
    private final AreaRanking areaRanking;
    private final Pursuits pursuits;

    /**
     * @param data the figures and their names
     * @param rules what the figures have to do with each other
     * @param language the language of all words
     */
    public ChartBuilder(Dataset data, Rules rules, Language language) {
        this(data, rules, language, List.of());
    }

    /**
     * The same with notes that every chart has beside its own.
     *
     * @param notes the notes, in {@code language}
     */
    ChartBuilder(Dataset data, Rules rules, Language language, List<String> notes) {
        this.data = data;
        this.rules = rules;
        this.wording = new Wording(language);
        this.captions = new Captions(wording, notes);
        this.areaCharts = new AreaCharts(data.catalogue(), rules.relations(), captions);
        this.areaRanking = new AreaRanking(data, rules.relations(), captions);
        this.pursuits = new Pursuits(rules.relations(), data.catalogue().unit(POINTS));
    }

    /** One panel for each area of {@code selection} that has figures or was chosen by name, in catalogue order. */
    public List<Panel> panels(Selection selection) {
        List<Figure> figures = figures(selection);
        return codes(selection, figures).stream()
                .map(code -> panel(code, selection, ofArea(code, figures)))
                .toList();
    }

    /** All charts of one area: every figure of {@code selection} that may be drawn is on one of them. */
    public List<Chart> charts(String areaCode, Selection selection) {
        return areaCharts.of(figures(selection.withAreas(Set.of(areaCode))), false).stream()
                .map(AreaCharts.Placed::chart)
                .toList();
    }

    /** All panels of {@code selection} on one sheet. */
    public Board board(Selection selection) {
        List<Panel> panels = panels(selection);
        return new Board(new BoardWords(data, captions).of(selection, panels, figures(selection)), panels);
    }

    /**
     * One chart of {@code selection}: one indicator of several areas is compared; otherwise it is what suits the first
     * area that has such a chart.
     *
     * @throws NothingToDrawException when no figure of the selection can be shown in this way
     */
    public Chart chart(ChartKind kind, Selection selection) throws NothingToDrawException {
        return chart(kind, selection, Basis.TOTAL);
    }

    /**
     * The same, where bars of one indicator are spread over residents or land.
     *
     * @param basis what bars are compared by; other kinds take no notice of it
     * @throws NothingToDrawException when no figure of the selection can be shown in this way
     */
    public Chart chart(ChartKind kind, Selection selection, Basis basis) throws NothingToDrawException {
        if (kind == ChartKind.PROGRESS && selection.asOf().isPresent()) {
            Optional<FollowUp> followed = followUp(selection, selection.asOf(), FollowUp.Order.DEADLINE);
            if (followed.isPresent()) {
                return followed.get().chart();
            }
        }
        List<Figure> figures = figures(selection);
        return new Requests(data, rules, captions, areaCharts, areaRanking).chart(kind, selection, figures, basis);
    }

    /** What the areas of {@code selection} can be compared in, what most of them have first. */
    public List<Topic.Counted> topics(Selection selection) {
        return Topic.of(figures(selection), data.catalogue());
    }

    /**
     * The areas of {@code selection} compared in {@code topic}, a ranking for each indicator, those of most areas first.
     *
     * @param basis what to compare by; indicators that do not add up stay as they are
     */
    public List<Compared> compared(Topic topic, Basis basis, Selection selection) {
        Map<String, List<Figure>> byIndicator = figures(selection).stream()
                .filter(figure -> figure.indicator().charted())
                .filter(topic::covers)
                .sorted(Comparator.comparingInt(
                        figure -> data.catalogue().indicators().indexOf(figure.indicator())))
                .collect(Collectors.groupingBy(
                        figure -> figure.indicator().id(), LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream()
                .map(Lineup::of)
                .filter(lineup -> !lineup.shown().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Lineup lineup) -> lineup.shown().size())
                        .reversed())
                .map(lineup -> areaRanking.of(lineup, basis, selection))
                .toList();
    }

    /**
     * Every target of {@code selection} as it stands on a day, or nothing where there is none. Neither the selection's
     * day nor its natures limit it: a target and the figures on the way to it are looked at together.
     *
     * @param day the day; where none is given, the selection's, or that of the newest figure on the way to a target
     * @param order in what order
     */
    public Optional<FollowUp> followUp(Selection selection, Optional<LocalDate> day, FollowUp.Order order) {
        List<Figure> figures =
                figures(Selection.ALL.withAreas(selection.areas()).withReviewedOnly(selection.reviewedOnly()));
        Optional<LocalDate> from = day.or(selection::asOf).or(() -> pursuits.newestDay(figures));
        LocalDate looked = from.orElse(LocalDate.MAX);
        List<Pursuit> found = pursuits.on(looked, figures).stream()
                .filter(pursuit -> concerns(selection, pursuit))
                .toList();
        return found.isEmpty() || from.isEmpty()
                ? Optional.empty()
                : Optional.of(new FollowUps(captions).of(found, looked, order));
    }

    private static boolean concerns(Selection selection, Pursuit pursuit) {
        return pursuit.figures().stream()
                .map(Figure::indicator)
                .anyMatch(indicator ->
                        (selection.themes().isEmpty() || selection.themes().contains(indicator.theme()))
                                && (selection.indicators().isEmpty()
                                        || selection.indicators().contains(indicator.id())));
    }

    /** The indicators of {@code selection} that a map can show, in catalogue order. */
    public List<Indicator> mapped(Selection selection) {
        List<Indicator> there = Choropleths.shown(figures(selection)).stream()
                .map(Figure::indicator)
                .distinct()
                .toList();
        return data.catalogue().indicators().stream().filter(there::contains).toList();
    }

    /** A map of each indicator of {@code selection} that compares areas: that at least two on the map have. */
    public List<Choropleth> maps(Selection selection) {
        return new Choropleths(data.catalogue().areas(), rules.outlines(), captions)
                .each(data.catalogue().indicators(), figures(selection), selection, COMPARED);
    }

    /** Every chart of {@code selection}, a file each where all are exported: those of each area, then the maps. */
    public List<Chart> allCharts(Selection selection) {
        return Stream.concat(
                        panels(selection).stream().flatMap(panel -> charts(panel.area(), selection).stream()),
                        maps(selection).stream())
                .toList();
    }

    /** The indicators that {@code selection} can be looked at along time, those with the most periods first. */
    public List<Trendable> trendables(Selection selection) {
        return new TrendRequests(data.catalogue(), captions).trendables(charted(selection));
    }

    /**
     * One indicator of {@code selection} along time.
     *
     * @param indicator the id of the indicator
     * @throws NothingToDrawException when it has no figure that says when it holds
     */
    public Chart trend(String indicator, Selection selection, TrendStyle style) throws NothingToDrawException {
        List<Figure> figures = charted(selection.withIndicators(Set.of(indicator)));
        return new TrendRequests(data.catalogue(), captions).chart(figures, selection.areas(), style);
    }

    private List<Figure> charted(Selection selection) {
        return figures(selection).stream()
                .filter(figure -> figure.indicator().charted())
                .toList();
    }

    private List<Figure> figures(Selection selection) {
        return Figure.all(
                data.select(selection).stream()
                        .filter(observation -> observation.review() != Review.REJECTED)
                        .toList(),
                data);
    }

    private List<String> codes(Selection selection, List<Figure> figures) {
        return data.catalogue().areas().all().stream()
                .map(Area::code)
                .distinct()
                .filter(code -> selection.areas().contains(code)
                        || figures.stream()
                                .anyMatch(figure -> figure.observation().area().equals(code)))
                .toList();
    }

    private static List<Figure> ofArea(String code, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.observation().area().equals(code))
                .toList();
    }

    private Panel panel(String code, Selection selection, List<Figure> figures) {
        if (figures.isEmpty()) {
            String name = wording.area(area(code, selection));
            return new Panel(code, new Words(name, wording.say(Phrase.NO_DATA), List.of(), ""), List.of(), 0);
        }
        Theme lead = areaCharts.themes(figures).getFirst();
        List<AreaCharts.Placed> placed = areaCharts.of(figures, true).stream()
                .sorted(Comparator.comparingInt(chart -> weight(chart, lead)))
                .limit(CHARTS_IN_PANEL)
                .toList();
        List<Chart> charts = placed.stream().map(AreaCharts.Placed::chart).toList();
        Set<String> ids = charts.stream()
                .flatMap(chart -> chart.marks().stream())
                .flatMap(mark -> mark.origin().observations().stream())
                .collect(Collectors.toSet());
        List<Figure> shown = figures.stream()
                .filter(figure -> ids.contains(figure.observation().id()))
                .toList();
        String about = wording.say(Phrase.PANEL_SUBTITLE, wording.of(lead.name()), wording.of(lead.question()));
        Words words = new Words(
                wording.area(figures.getFirst().area()),
                captions.time(shown)
                        .map(time -> wording.say(Phrase.PANEL_SUBTITLE, about, time))
                        .orElse(about),
                notes(figures, shown, charts, selection),
                captions.sources().of(figures));
        return new Panel(code, words, charts, figures.size());
    }

    /** An area of which little is known says of the other themes that there is nothing. */
    private List<String> notes(List<Figure> figures, List<Figure> shown, List<Chart> charts, Selection selection) {
        List<String> notes = new ArrayList<>(captions.notes().atAGlance(shown, charts));
        if (figures.size() < FEW && selection.themes().isEmpty()) {
            int empty = data.catalogue().themes().size()
                    - areaCharts.themes(figures).size();
            notes.addFirst(wording.say(Phrase.NO_DATA_ELSEWHERE, empty));
        }
        return notes;
    }

    /** The theme that leads first, in it the area before a company in it; then other themes; persons last. */
    private static int weight(AreaCharts.Placed placed, Theme lead) {
        boolean leads = placed.theme().equals(lead);
        if (placed.scope().isWholeArea()) {
            return leads ? 0 : 2;
        }
        return placed.scope().kind() == Scope.Kind.PERSON ? leads ? 3 : 5 : leads ? 1 : 4;
    }

    private Area area(String code, Selection selection) {
        List<Area> named = data.catalogue().areas().all().stream()
                .filter(area -> area.code().equals(code))
                .toList();
        Stream<Area> then = named.stream()
                .filter(area -> selection.asOf().map(area.lifetime()::contains).orElse(false));
        return then.findFirst().orElseGet(named::getLast);
    }
}
