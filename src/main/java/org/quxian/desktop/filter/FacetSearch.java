package org.quxian.desktop.filter;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Lookup;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.TaskRunner;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Text;

/**
 * Narrows what can be chosen to what has a name: in Chinese, by pinyin, by its initials, in English. Spelling the names out
 * takes a moment and is done beside the window, once somebody searches.
 */
final class FacetSearch {
    private static final Text INDEXING = new Text("建立筛选检索", "Indexing the filter");

    private final Consumer<List<String>> finding;
    private final List<Facet<String>> always;
    private final Facet<String> indicators;
    private final Latest latest;
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private Lookup<String> keys = new Lookup<>(List.of());
    private String query = "";
    private List<String> found = List.of();
    private Optional<Names> waiting = Optional.empty();

    private record Names(Catalogue catalogue, SeriesIndex series) {}

    /**
     * @param tasks where the spelling goes
     * @param always what is shown while nothing is searched for
     * @param indicators what is shown only when it is found
     * @param finding is told the keys that are found, best first, before they are shown
     */
    FacetSearch(
            TaskRunner tasks, List<Facet<String>> always, Facet<String> indicators, Consumer<List<String>> finding) {
        this.finding = finding;
        this.always = List.copyOf(always);
        this.indicators = indicators;
        this.latest = new Latest(tasks);
    }

    /** Whether something is searched for. */
    ReadOnlyBooleanProperty searchingProperty() {
        return searching.getReadOnlyProperty();
    }

    /** Searches for {@code words}; blank ones show all but the indicators. */
    void find(String words) {
        query = words;
        boolean all = words.isBlank();
        if (!all) {
            prepare();
        }
        found = all ? List.of() : keys.find(words, Integer.MAX_VALUE);
        finding.accept(found);
        narrow();
        searching.set(!all);
    }

    /** Shows what is found among other items, too. */
    void narrow() {
        boolean all = query.isBlank();
        Set<String> wanted = Set.copyOf(found);
        always.forEach(facet -> facet.show(
                item -> all || (wanted.contains(item.key()) && !item.place().isRoot())));
        indicators.show(item -> wanted.contains(item.key()));
    }

    /** Chooses the first of what is found, and nothing else of its kind. */
    void chooseFirst() {
        Stream.concat(always.stream(), Stream.of(indicators))
                .filter(facet -> searching.get() && facet.anyShownProperty().get())
                .findFirst()
                .ifPresent(facet -> facet.items().stream()
                        .filter(item -> item.shownProperty().get())
                        .findFirst()
                        .ifPresent(facet::only));
    }

    /** Takes the names of {@code catalogue}, and those that only {@code series} have, for those that can be searched for. */
    void index(Catalogue catalogue, SeriesIndex series) {
        waiting = Optional.of(new Names(catalogue, series));
        find(query);
    }

    /** Spells the names out where that has not been done: somebody is about to search. */
    void prepare() {
        waiting.ifPresent(this::spell);
    }

    private void spell(Names names) {
        waiting = Optional.empty();
        latest.start(INDEXING, progress -> new Lookup<>(named(names)), outcome -> {
            if (outcome instanceof Outcome.Done<Lookup<String>> done) {
                keys = done.value();
                find(query);
            }
        });
    }

    private static List<Lookup.Named<String>> named(Names all) {
        Catalogue catalogue = all.catalogue();
        Stream<Lookup.Named<String>> areas = catalogue.areas().all().stream()
                .map(area -> named(area.code(), List.of(area.name(), area.shortName()), List.of()));
        Stream<Lookup.Named<String>> themes = Stream.concat(catalogue.themes().stream(), Stream.of(SeriesIndex.THEME))
                .map(theme -> named(theme.id(), List.of(theme.name()), List.of()));
        Stream<Lookup.Named<String>> measures = catalogue.indicators().stream()
                .map(indicator -> named(indicator.id(), List.of(indicator.name()), indicator.synonyms()));
        Stream<Lookup.Named<String>> series = all.series()
                .own()
                .map(indicator -> named(indicator.id(), List.of(indicator.name()), indicator.synonyms()));
        return Stream.of(areas, themes, measures, series)
                .flatMap(names -> names)
                .collect(Collectors.toList());
    }

    private static Lookup.Named<String> named(String key, List<Text> names, List<String> synonyms) {
        return new Lookup.Named<>(
                key,
                Stream.concat(names.stream().flatMap(name -> Stream.of(name.zh(), name.en())), synonyms.stream())
                        .distinct()
                        .toList());
    }
}
