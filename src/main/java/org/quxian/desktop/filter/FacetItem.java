package org.quxian.desktop.filter;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.quxian.observation.Text;

/**
 * One thing that can be chosen.
 *
 * @param <K> what it is known by
 */
public final class FacetItem<K> {
    private final K key;
    private final Text name;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();

    FacetItem(K key, Text name) {
        this.key = key;
        this.name = name;
    }

    /** What it is known by: the code of an area, the id of a theme. */
    public K key() {
        return key;
    }

    /** Its name. */
    public Text name() {
        return name;
    }

    /** How many figures choosing it alone would show, under the rest of the selection. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether it is chosen. */
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void show(int figures, boolean isChosen) {
        count.set(figures);
        chosen.set(isChosen);
    }
}
