package org.quxian.desktop.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.chart.SeriesIndex;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Latest;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Observation;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/** What the foot of the window says of the selection. */
final class StatusModel {
    private static final Text COUNTING = new Text("统计序列计数", "Counting series");

    private final Desk desk;
    private final Latest counting;
    private final ObservableValue<Standing> standing;
    private final ReadOnlyObjectWrapper<Text> counts = new ReadOnlyObjectWrapper<>();
    private int series;

    StatusModel(Desk desk, ObservableValue<Standing> standing) {
        this.desk = desk;
        this.counting = new Latest(desk.tasks());
        this.standing = standing;
        desk.figures().subscribe((before, now) -> refresh());
        standing.subscribe((before, now) -> refresh());
        desk.selection().subscribe((before, now) -> refresh());
        desk.series().indexProperty().subscribe((before, now) -> refresh());
        refresh();
    }

    /** How many figures of how many districts are looked at, how many wait for a decision, and how many series there are. */
    ReadOnlyObjectProperty<Text> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    private void refresh() {
        show();
        SeriesIndex index = desk.series().indexProperty().get();
        Selection looked = desk.selection().get();
        if (!index.isEmpty() || series > 0) {
            counting.start(
                    COUNTING, progress -> Math.toIntExact(index.topics(looked).count()), this::take);
        }
    }

    private void take(Outcome<Integer> outcome) {
        if (outcome instanceof Outcome.Done<Integer> done && done.value() != series) {
            series = done.value();
            show();
        }
    }

    private void show() {
        List<Observation> figures = desk.data().select(desk.selection().get());
        int districts = (int) figures.stream().map(Observation::area).distinct().count();
        int waiting = standing.getValue().review().waiting().size();
        counts.set(ShellWords.counts(figures.size(), desk.data().observations().size(), districts, waiting, series));
    }
}
