package org.quxian.desktop.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.chart.SeriesCounts;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesTopic;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** What can be chosen, how many figures each choice has, and what is chosen. It writes the selection. */
public final class FilterModel {
    /** Indicators that only series have which are shown at most of those that are found. */
    private static final int MOST_FOUND = 40;

    private final Desk desk;
    private final ObjectProperty<Selection> selection;
    private final Facet<String> districts;
    private final Facet<String> others;
    private final Facet<String> themes;
    private final Facet<String> indicators;
    private final Facet<Nature> natures;
    private final FacetSearch search;
    private final ReadOnlyIntegerWrapper reviewed = new ReadOnlyIntegerWrapper();
    private final Latest counting;
    private final ReadOnlyBooleanWrapper seriesElsewhere = new ReadOnlyBooleanWrapper();
    private SeriesCounts series = SeriesCounts.NONE;
    private List<String> found = List.of();
    private final ObservableList<Badge> badges = FXCollections.observableArrayList();
    private final ObservableList<Badge> shownBadges = FXCollections.unmodifiableObservableList(badges);

    /**
     * @param desk the figures and the selection
     */
    public FilterModel(Desk desk) {
        this.desk = desk;
        this.selection = desk.selection();
        this.districts = new Facet<>(selection, Selection::areas, Selection::withAreas, Observation::area);
        this.others = new Facet<>(selection, Selection::areas, Selection::withAreas, Observation::area);
        this.themes = new Facet<>(
                selection,
                Selection::themes,
                Selection::withThemes,
                observation -> desk.data().indicatorOf(observation).theme());
        this.indicators =
                new Facet<>(selection, Selection::indicators, Selection::withIndicators, Observation::indicator);
        this.search = new FacetSearch(desk.tasks(), List.of(districts, others, themes), indicators, this::offerFound);
        this.counting = new Latest(desk.tasks());
        this.natures = new Facet<>(selection, Selection::natures, Selection::withNatures, Observation::nature);
        natures.offer(Arrays.stream(Nature.values())
                .map(nature -> new FacetItem<>(nature, nature.label()))
                .toList());
        offer(desk.data());
        refresh();
        desk.figures().subscribe((before, now) -> {
            offer(now);
            refresh();
        });
        desk.series().indexProperty().subscribe((before, now) -> {
            if (!before.isEmpty() || !now.isEmpty()) {
                offer(desk.data());
                refresh();
            }
        });
        selection.subscribe((before, now) -> refresh());
    }

    /** The municipality, the districts in it that have figures, most first, and the zones below theirs. */
    public Facet<String> districts() {
        return districts;
    }

    /** The indicators that are searched for; none while nothing is. */
    public Facet<String> indicators() {
        return indicators;
    }

    /** What narrows districts, themes and indicators to those of a name. */
    FacetSearch search() {
        return search;
    }

    /** How many figures somebody has accepted or corrected, under the rest of the selection. */
    public ReadOnlyIntegerProperty reviewedProperty() {
        return reviewed.getReadOnlyProperty();
    }

    /** Leaves out what nobody has accepted or corrected, or lets it in. */
    public void reviewedOnly(boolean only) {
        selection.set(selection.get().withReviewedOnly(only));
    }

    /** Whether any of the other areas has series, though no figure. */
    ReadOnlyBooleanProperty seriesElsewhereProperty() {
        return seriesElsewhere.getReadOnlyProperty();
    }

    /** The other areas of the day, which have no figure. */
    public Facet<String> others() {
        return others;
    }

    /** The themes. */
    public Facet<String> themes() {
        return themes;
    }

    /** Actual, forecast, target. */
    public Facet<Nature> natures() {
        return natures;
    }

    /** The limits that are set, an entry each. */
    public ObservableList<Badge> badges() {
        return shownBadges;
    }

    /** Lets only figures be seen that were known on {@code day}; an empty day lifts the limit. */
    public void asOf(Optional<LocalDate> day) {
        selection.set(selection.get().withAsOf(day));
    }

    /** Lifts every limit. */
    public void clear() {
        selection.set(Selection.ALL);
    }

    private void offer(Dataset data) {
        List<Area> filled = areasWithFigures(data);
        districts.offer(AreaTree.of(filled, data.catalogue().areas()));
        others.offer(areasWithout(filled, data).stream()
                .map(area -> new FacetItem<>(area.code(), area.shortName()))
                .toList());
        SeriesIndex index = desk.series().indexProperty().get();
        Stream<Theme> own = index.own().findFirst().map(any -> SeriesIndex.THEME).stream();
        themes.offer(Stream.concat(data.catalogue().themes().stream(), own)
                .map(theme -> new FacetItem<>(theme.id(), theme.name()))
                .toList());
        search.index(data.catalogue(), index);
    }

    private void offerFound(List<String> keys) {
        found = keys;
        offerIndicators();
        indicators.refresh(desk.data(), series.indicators());
    }

    /** There may be very many that only series have: those are offered that are found first, and those that are chosen. */
    private void offerIndicators() {
        SeriesIndex index = desk.series().indexProperty().get();
        Set<String> chosen = selection.get().indicators();
        Stream<Indicator> own = Stream.concat(found.stream(), chosen.stream().sorted())
                .distinct()
                .flatMap(id -> index.topic(id).stream())
                .map(SeriesTopic::indicator)
                .filter(indicator -> indicator.theme().equals(SeriesIndex.THEME.id()))
                .limit((long) MOST_FOUND + chosen.size());
        indicators.offer(Stream.concat(desk.data().catalogue().indicators().stream(), own)
                .map(indicator -> new FacetItem<>(indicator.id(), indicator.name()))
                .toList());
    }

    private static List<Area> areasWithFigures(Dataset data) {
        Map<String, Long> counts = Dataset.count(data.observations(), Observation::area);
        Map<String, Area> areas = new LinkedHashMap<>();
        data.observations().stream()
                .sorted(Comparator.comparingLong((Observation figure) -> -counts.getOrDefault(figure.area(), 0L)))
                .forEach(figure -> areas.putIfAbsent(figure.area(), data.areaOf(figure)));
        return List.copyOf(areas.values());
    }

    private static List<Area> areasWithout(List<Area> filled, Dataset data) {
        Set<String> codes = filled.stream().map(Area::code).collect(Collectors.toSet());
        LocalDate day = data.documents().stream()
                .map(Document::published)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return data.catalogue().areas().on(day).stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY && !codes.contains(area.code()))
                .toList();
    }

    private void refresh() {
        offerIndicators();
        search.narrow();
        show();
        count();
    }

    /** Beside the window, since there may be millions of series. */
    private void count() {
        SeriesIndex index = desk.series().indexProperty().get();
        Selection looked = selection.get();
        if (!index.isEmpty() || !series.equals(SeriesCounts.NONE)) {
            counting.start(FilterWords.COUNTING, progress -> SeriesCounts.of(index, looked), this::take);
        }
    }

    private void take(Outcome<SeriesCounts> outcome) {
        if (outcome instanceof Outcome.Done<SeriesCounts> done && !done.value().equals(series)) {
            series = done.value();
            show();
        }
    }

    private void show() {
        districts.refresh(desk.data(), series.areas());
        others.refresh(desk.data(), series.areas());
        themes.refresh(desk.data(), series.themes());
        indicators.refresh(desk.data(), series.indicators());
        natures.refresh(desk.data(), Map.of());
        seriesElsewhere.set(
                others.items().stream().anyMatch(item -> item.countProperty().get() > 0));
        reviewed.set(desk.data().select(selection.get().withReviewedOnly(true)).size());
        List<Badge> now = new ArrayList<>();
        List.of(districts, others, themes, natures, indicators).forEach(facet -> now.addAll(badgesOf(facet)));
        selection
                .get()
                .asOf()
                .ifPresent(
                        day -> now.add(new Badge(new Text("截至" + day, "As of " + day), () -> asOf(Optional.empty()))));
        if (selection.get().reviewedOnly()) {
            now.add(new Badge(FilterWords.REVIEWED_ONLY, () -> reviewedOnly(false)));
        }
        badges.setAll(now);
    }

    private static <K> List<Badge> badgesOf(Facet<K> facet) {
        return facet.chosenItems().stream()
                .map(item -> new Badge(item.name(), () -> facet.toggle(item)))
                .toList();
    }
}
