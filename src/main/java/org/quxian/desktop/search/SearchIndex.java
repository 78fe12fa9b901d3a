package org.quxian.desktop.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesTopic;
import org.quxian.desktop.support.FigureWords;
import org.quxian.desktop.support.Lookup;
import org.quxian.observation.Area;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Language;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** All that can be found in a data set. Making one takes a moment, since everything is spelled out. */
public final class SearchIndex {
    private static final int MOST = 10;
    private static final Text DISTRICT = new Text("区县", "District");

    /** An index of nothing, for as long as the real one is being made. */
    public static final SearchIndex EMPTY = new SearchIndex(new Lookup<>(List.of()));

    private final Lookup<Hit> hits;

    private SearchIndex(Lookup<Hit> hits) {
        this.hits = hits;
    }

    /** The index of {@code data} alone. */
    public static SearchIndex of(Dataset data) {
        return of(data, SeriesIndex.EMPTY);
    }

    /** The index of all there is: areas, themes, indicators, those of {@code series} behind them, figures. */
    public static SearchIndex of(Dataset data, SeriesIndex series) {
        List<Lookup.Named<Hit>> entries = new ArrayList<>();
        areas(data).map(SearchIndex::district).forEach(entries::add);
        data.catalogue().themes().stream()
                .map(theme -> new Lookup.Named<Hit>(new Hit.Subject(theme.id(), theme.name()), both(theme.name())))
                .forEach(entries::add);
        data.catalogue().indicators().stream()
                .map(indicator -> measure(indicator, data))
                .forEach(entries::add);
        series.topics().stream().map(SearchIndex::series).forEach(entries::add);
        FigureWords zh = new FigureWords(data, Language.ZH);
        FigureWords en = new FigureWords(data, Language.EN);
        data.observations().stream().map(figure -> figure(figure, data, zh, en)).forEach(entries::add);
        return new SearchIndex(new Lookup<>(entries));
    }

    /**
     * What fits {@code query}, best first, at most ten.
     *
     * @param query words with white space between them; each of them has to fit
     */
    public List<Hit> find(String query) {
        return hits.find(query, MOST);
    }

    /** The areas of the day the youngest document is of, and those that figures name. */
    private static Stream<Area> areas(Dataset data) {
        Stream<Area> named = data.observations().stream().map(data::areaOf);
        Stream<Area> current = data.documents().stream()
                .map(Document::published)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(day -> data.catalogue().areas().on(day))
                .stream()
                .flatMap(List::stream);
        return Stream.concat(named, current).distinct();
    }

    private static Lookup.Named<Hit> district(Area area) {
        return new Lookup.Named<>(
                new Hit.District(area.code(), area.name(), DISTRICT),
                Stream.concat(both(area.name()).stream(), both(area.shortName()).stream())
                        .distinct()
                        .toList());
    }

    private static Lookup.Named<Hit> measure(Indicator indicator, Dataset data) {
        Text theme = data.catalogue().theme(indicator.theme()).orElseThrow().name();
        return new Lookup.Named<>(
                new Hit.Measure(indicator.id(), indicator.name(), theme),
                Stream.concat(both(indicator.name()).stream(), indicator.synonyms().stream())
                        .toList());
    }

    private static Lookup.Named<Hit> series(SeriesTopic topic) {
        Indicator indicator = topic.indicator();
        int areas = topic.areas(Selection.ALL);
        Text detail = new Text(
                "统计序列 · " + areas + " 个区县",
                "Statistical series · " + areas + (areas == 1 ? " district" : " districts"));
        return new Lookup.Named<>(
                new Hit.Series(indicator.id(), indicator.name(), detail),
                Stream.concat(both(indicator.name()).stream(), indicator.synonyms().stream())
                        .toList());
    }

    private static Lookup.Named<Hit> figure(Observation figure, Dataset data, FigureWords zh, FigureWords en) {
        Area area = data.areaOf(figure);
        Text name = data.indicatorOf(figure).name();
        Text title = new Text(name.zh() + " " + zh.value(figure), name.en() + " " + en.value(figure));
        return new Lookup.Named<>(
                new Hit.Figure(figure.id(), title, area.shortName()),
                Stream.of(both(title), both(area.shortName()), List.of(zh.value(figure), en.value(figure)))
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<String> both(Text text) {
        return List.of(text.zh(), text.en());
    }
}
