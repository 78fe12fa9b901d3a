package org.quxian.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Dataset;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Selection;
import org.quxian.series.Basis;
import org.quxian.series.Topic;

/**
 * Charts of all that a store has, reviewed figures and statistical series alike: who asks does not know which is drawn. What
 * draws series reads them and takes its time.
 */
public final class AllCharts {
    private final Dataset reviewed;
    private final Rules rules;
    private final SeriesIndex index;
    private final SeriesReading reading;
    private final Language language;
    private final ChartBuilder builder;

    /**
     * @param reviewed the reviewed figures
     * @param rules what the figures have to do with each other
     * @param index what there are series of
     * @param reading the way to them
     * @param language the language of all words
     */
    public AllCharts(Dataset reviewed, Rules rules, SeriesIndex index, SeriesReading reading, Language language) {
        this.reviewed = reviewed;
        this.rules = rules;
        this.index = index;
        this.reading = reading;
        this.language = language;
        this.builder = new ChartBuilder(reviewed, rules, language);
    }

    /**
     * What was drawn, and the figures that its marks lead to.
     *
     * @param drawn what was drawn
     * @param data the figures
     * @param <T> a chart, or several
     */
    public record Drawn<T>(T drawn, Dataset data) {}

    /** Whether {@code other} would offer the same of {@code selection}, whatever the language. */
    public boolean offersAs(AllCharts other) {
        return reviewed.equals(other.reviewed) && index == other.index;
    }

    /** What the areas of {@code selection} can be compared in, what has been reviewed first, what most of them have first. */
    public List<Topic.Counted> topics(Selection selection) {
        List<Topic.Counted> topics = new ArrayList<>();
        Set<String> there = new HashSet<>();
        for (Topic.Counted counted : builder.topics(selection)) {
            Optional<SeriesTopic> series = counted.topic() instanceof Topic.OfIndicator one
                    ? index.topic(one.indicator().id())
                    : Optional.empty();
            series.ifPresent(topic -> there.add(topic.indicator().id()));
            topics.add(series.map(topic -> new Topic.Counted(counted.topic(), areas(topic, selection)))
                    .orElse(counted));
        }
        index.topics(selection)
                .filter(topic -> !there.contains(topic.indicator().id()))
                .forEach(topic -> topics.add(
                        new Topic.Counted(new Topic.OfIndicator(topic.indicator()), topic.areas(selection))));
        return topics;
    }

    private int areas(SeriesTopic topic, Selection selection) {
        Set<String> areas = new LinkedHashSet<>(topic.codes(selection));
        reviewed.select(selection.withIndicators(Set.of(topic.indicator().id()))).stream()
                .filter(figure -> figure.scope().isWholeArea())
                .map(Observation::area)
                .forEach(areas::add);
        return areas.size();
    }

    /**
     * The indicators that {@code selection} can be looked at along time: those that have been reviewed first, but behind the
     * series where they have one period only.
     */
    public List<Trendable> trendables(Selection selection) {
        Map<String, SeriesTopic> left = new LinkedHashMap<>();
        index.topics(selection).forEach(topic -> left.put(topic.indicator().id(), topic));
        List<Trendable> first = new ArrayList<>();
        List<Trendable> last = new ArrayList<>();
        for (Trendable one : builder.trendables(selection)) {
            Optional<SeriesTopic> topic =
                    Optional.ofNullable(left.remove(one.indicator().id()));
            Trendable whole = topic.map(series -> new Trendable(
                            one.indicator(),
                            Math.max(one.periods(), series.periods(selection)),
                            Math.max(one.lines(), series.areas(selection))))
                    .orElse(one);
            (whole.periods() > 1 ? first : last).add(whole);
        }
        left.values()
                .forEach(topic ->
                        first.add(new Trendable(topic.indicator(), topic.periods(selection), topic.areas(selection))));
        first.addAll(last);
        return first;
    }

    /** The indicators of {@code selection} that a map can show, those that have been reviewed first. */
    public List<Indicator> mapped(Selection selection) {
        List<Indicator> mapped = new ArrayList<>(builder.mapped(selection));
        Set<Indicator> there = new HashSet<>(mapped);
        index.topics(selection)
                .map(SeriesTopic::indicator)
                .filter(indicator -> !there.contains(indicator))
                .forEach(mapped::add);
        return mapped;
    }

    /**
     * The areas of {@code selection} compared in {@code topic}, a ranking for each indicator.
     *
     * @throws ReportableException where the series cannot be read
     */
    public Drawn<List<Compared>> compared(Topic topic, Basis basis, Selection selection) throws ReportableException {
        Set<String> ids =
                topic instanceof Topic.OfIndicator one ? Set.of(one.indicator().id()) : Set.of();
        Optional<SeriesStock> stock = across(selection, ids);
        List<Compared> compared = builder(stock)
                .compared(topic, basis, stock.map(SeriesStock::selection).orElse(selection));
        return drawn(compared, stock);
    }

    /**
     * One indicator of {@code selection} along time.
     *
     * @param indicator the id of the indicator
     * @throws NothingToDrawException when it has no figure that says when it holds
     * @throws ReportableException where the series cannot be read
     */
    public Drawn<Chart> trend(String indicator, Selection selection, TrendStyle style) throws ReportableException {
        int most = style.apart() ? Trends.MOST_CELLS : Trends.MOST_LINES;
        Optional<SeriesStock> stock = along(selection, Set.of(indicator), most);
        Chart chart = builder(stock)
                .trend(indicator, stock.map(SeriesStock::selection).orElse(selection), style);
        return drawn(chart, stock);
    }

    /**
     * The map of {@code selection}: of the indicator that was chosen, or of the one that most areas have.
     *
     * @throws NothingToDrawException when none of its figures can be shown on a map
     * @throws ReportableException where the series cannot be read
     */
    public Drawn<Chart> map(Selection selection) throws ReportableException {
        Optional<SeriesStock> stock = across(selection, selection.indicators());
        Selection looked = stock.map(SeriesStock::selection).orElse(selection);
        return drawn(builder(stock).chart(ChartKind.MAP, looked), stock);
    }

    /**
     * The figures that a chart of {@code selection} is made of, where it looks at series.
     *
     * @param kind the kind of chart; those along time take all periods, others and none the last
     * @return empty where none of its indicators has series
     * @throws ReportableException where the series cannot be read
     */
    public Optional<SeriesStock> stock(Optional<ChartKind> kind, Selection selection) throws ReportableException {
        return switch (kind.orElse(ChartKind.BAR)) {
            case LINE -> along(selection, selection.indicators(), Trends.MOST_LINES);
            case MULTIPLES -> along(selection, selection.indicators(), Trends.MOST_CELLS);
            default -> across(selection, selection.indicators());
        };
    }

    /** What makes charts of {@code stock}. */
    public ChartBuilder builder(SeriesStock stock) {
        return new ChartBuilder(stock.data(), rules, language, stock.notes());
    }

    private ChartBuilder builder(Optional<SeriesStock> stock) {
        return stock.map(this::builder).orElse(builder);
    }

    private Optional<SeriesStock> across(Selection selection, Set<String> indicators) throws ReportableException {
        List<SeriesTopic> topics = topics(indicators);
        SeriesStocks stocks = stocks();
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.ask(source -> stocks.across(topics, selection, source)));
    }

    private Optional<SeriesStock> along(Selection selection, Set<String> indicators, int most)
            throws ReportableException {
        List<SeriesTopic> topics = topics(indicators);
        SeriesStocks stocks = stocks();
        return topics.isEmpty()
                ? Optional.empty()
                : Optional.of(reading.ask(source -> stocks.along(topics, selection, most, source)));
    }

    private List<SeriesTopic> topics(Set<String> indicators) {
        return indicators.stream()
                .sorted()
                .flatMap(id -> index.topic(id).stream())
                .toList();
    }

    private SeriesStocks stocks() {
        return new SeriesStocks(reviewed, index, new Wording(language));
    }

    private <T> Drawn<T> drawn(T drawn, Optional<SeriesStock> stock) {
        return new Drawn<>(drawn, stock.map(SeriesStock::data).orElse(reviewed));
    }
}
