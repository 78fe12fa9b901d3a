package org.quxian.desktop.filter;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.observation.Dataset;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/**
 * One side of the selection, and what can be chosen on it. Nothing chosen means all.
 *
 * @param <K> what its items are known by
 */
public final class Facet<K> {
    private final ObjectProperty<Selection> selection;
    private final ObservableList<FacetItem<K>> items = FXCollections.observableArrayList();
    private final ObservableList<FacetItem<K>> shown = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyBooleanWrapper anyShown = new ReadOnlyBooleanWrapper(true);
    private final Function<Selection, Set<K>> chosen;
    private final BiFunction<Selection, Set<K>, Selection> with;
    private final Function<Observation, K> keyOf;

    Facet(
            ObjectProperty<Selection> selection,
            Function<Selection, Set<K>> chosen,
            BiFunction<Selection, Set<K>, Selection> with,
            Function<Observation, K> keyOf) {
        this.selection = selection;
        this.chosen = chosen;
        this.with = with;
        this.keyOf = keyOf;
    }

    /** What can be chosen, in the order in which it is shown. */
    public ObservableList<FacetItem<K>> items() {
        return shown;
    }

    /** Chooses {@code item} and nothing else; the root of a tree is all. */
    public void only(FacetItem<K> item) {
        choose(item.place().isRoot() ? Set.of() : Set.of(item.key()));
    }

    /** Adds {@code item} to what is chosen, or takes it away; the root of a tree is all. */
    public void toggle(FacetItem<K> item) {
        if (item.place().isRoot()) {
            all();
            return;
        }
        Set<K> keys = new HashSet<>(chosen.apply(selection.get()));
        if (!keys.remove(item.key())) {
            keys.add(item.key());
        }
        choose(keys);
    }

    /** Chooses nothing, which is all. */
    public void all() {
        choose(Set.of());
    }

    /** Offers {@code others} to choose from. Where that is nothing new, the items that are there stay. */
    void offer(List<FacetItem<K>> others) {
        if (!names(items).equals(names(others))) {
            items.setAll(others);
        }
    }

    /**
     * Counts anew.
     *
     * @param data the figures
     * @param series how many series there are besides, of each item that has any
     */
    void refresh(Dataset data, Map<K, Integer> series) {
        Set<K> keys = chosen.apply(selection.get());
        Map<K, Long> counts = Dataset.count(data.select(with.apply(selection.get(), Set.of())), keyOf);
        int all = counts.values().stream().mapToInt(Long::intValue).sum();
        for (FacetItem<K> item : items) {
            boolean isRoot = item.place().isRoot();
            int figures = isRoot ? all : counts.getOrDefault(item.key(), 0L).intValue();
            item.show(figures, series.getOrDefault(item.key(), 0), isRoot ? keys.isEmpty() : keys.contains(item.key()));
        }
    }

    List<FacetItem<K>> chosenItems() {
        return items.stream()
                .filter(item -> item.chosenProperty().get() && !item.place().isRoot())
                .toList();
    }

    /** Shows only the items that {@code isWanted}. */
    void show(Predicate<FacetItem<K>> isWanted) {
        items.forEach(item -> item.setShown(isWanted.test(item)));
        anyShown.set(items.stream().anyMatch(item -> item.shownProperty().get()));
    }

    /** Whether any of its items is shown. */
    ReadOnlyBooleanProperty anyShownProperty() {
        return anyShown.getReadOnlyProperty();
    }

    private static <K> List<Named<K>> names(List<FacetItem<K>> items) {
        return items.stream()
                .map(item -> new Named<>(item.key(), item.name(), item.place()))
                .toList();
    }

    private record Named<K>(K key, Text name, FacetItem.Place place) {}

    private void choose(Set<K> keys) {
        selection.set(with.apply(selection.get(), keys));
    }
}
