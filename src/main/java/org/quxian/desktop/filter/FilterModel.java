package org.quxian.desktop.filter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.desktop.support.Desk;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** What can be chosen, how many figures each choice has, and what is chosen. It writes the selection. */
public final class FilterModel {
    private final Desk desk;
    private final ObjectProperty<Selection> selection;
    private final Facet<String> districts;
    private final Facet<String> others;
    private final Facet<String> themes;
    private final Facet<Nature> natures;
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
        selection.subscribe((before, now) -> refresh());
    }

    /** The districts that have figures, most first. */
    public Facet<String> districts() {
        return districts;
    }

    /** The other areas of the day, which have none. */
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
        districts.offer(items(filled));
        others.offer(items(areasWithout(filled, data)));
        themes.offer(data.catalogue().themes().stream()
                .map(theme -> new FacetItem<>(theme.id(), theme.name()))
                .toList());
    }

    private static List<FacetItem<String>> items(List<Area> areas) {
        return areas.stream()
                .map(area -> new FacetItem<>(area.code(), area.shortName()))
                .toList();
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
        List.of(districts, others, themes, natures).forEach(facet -> facet.refresh(desk.data()));
        List<Badge> now = new ArrayList<>();
        List.of(districts, others, themes, natures).forEach(facet -> now.addAll(badgesOf(facet)));
        now.addAll(indicatorBadges());
        selection
                .get()
                .asOf()
                .ifPresent(
                        day -> now.add(new Badge(new Text("截至" + day, "As of " + day), () -> asOf(Optional.empty()))));
        badges.setAll(now);
    }

    private static <K> List<Badge> badgesOf(Facet<K> facet) {
        return facet.chosenItems().stream()
                .map(item -> new Badge(item.name(), () -> facet.toggle(item)))
                .toList();
    }

    private List<Badge> indicatorBadges() {
        return desk.data().catalogue().indicators().stream()
                .filter(indicator -> selection.get().indicators().contains(indicator.id()))
                .map(indicator -> new Badge(indicator.name(), () -> without(indicator)))
                .toList();
    }

    private void without(Indicator indicator) {
        Set<String> left = new HashSet<>(selection.get().indicators());
        left.remove(indicator.id());
        selection.set(selection.get().withIndicators(left));
    }
}
