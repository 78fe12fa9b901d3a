package org.quxian.desktop.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Observation;
import org.quxian.observation.Text;

/** What the foot of the window says of the selection. */
final class StatusModel {
    private final Desk desk;
    private final ObservableValue<Standing> standing;
    private final ReadOnlyObjectWrapper<Text> counts = new ReadOnlyObjectWrapper<>();

    StatusModel(Desk desk, ObservableValue<Standing> standing) {
        this.desk = desk;
        this.standing = standing;
        desk.figures().subscribe((before, now) -> refresh());
        standing.subscribe((before, now) -> refresh());
        desk.selection().subscribe((before, now) -> refresh());
        refresh();
    }

    /** How many figures of how many districts are looked at, and how many wait for a decision. */
    ReadOnlyObjectProperty<Text> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void refresh() {
        List<Observation> figures = desk.data().select(desk.selection().get());
        int districts = (int) figures.stream().map(Observation::area).distinct().count();
        int waiting = standing.getValue().review().waiting().size();
        counts.set(ShellWords.counts(figures.size(), desk.data().observations().size(), districts, waiting));
    }
}
