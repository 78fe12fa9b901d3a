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
    private final Place place;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper besides = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper chosen = new ReadOnlyBooleanWrapper();

    /**
     * Where an item stands in a tree.
     *
     * @param depth how far below the root, 0 for the root and for what is in no tree
     * @param isRoot whether it stands for all of them
     */
    record Place(int depth, boolean isRoot) {
        static final Place FLAT = new Place(0, false);
        static final Place ROOT = new Place(0, true);

        static Place below(int depth) {
            return new Place(depth, false);
        }
    }

    FacetItem(K key, Text name) {
        this(key, name, Place.FLAT);
    }

    FacetItem(K key, Text name, Place place) {
        this.key = key;
        this.name = name;
        this.place = place;
    }

    /** What it is known by: the code of an area, the id of a theme. */
    public K key() {
        return key;
    }

    /** Its name. */
    public Text name() {
        return name;
    }

    /** Where it stands in a tree. */
    Place place() {
        return place;
    }

    /** Whether it is shown, which what is searched for decides. */
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void setShown(boolean now) {
        shown.set(now);
    }

    /**
     * How many figures choosing it alone would show, under the rest of the selection; where that is none, how many series.
     */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Whether it is chosen. */
    public ReadOnlyBooleanProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** How many series there are besides figures; 0 where it has no figures. */
    ReadOnlyIntegerProperty besidesProperty() {
        return besides.getReadOnlyProperty();
    }

    void show(int figures, int series, boolean isChosen) {
        count.set(figures > 0 ? figures : series);
        besides.set(figures > 0 ? series : 0);
        chosen.set(isChosen);
    }
}
