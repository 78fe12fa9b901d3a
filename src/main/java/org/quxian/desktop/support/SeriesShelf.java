package org.quxian.desktop.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.chart.SeriesIndex;
import org.quxian.chart.SeriesReading;
import org.quxian.observation.Dataset;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesCatalogue;
import org.quxian.observation.Text;

/**
 * The statistical series of the store as the window sees them: what there is of them, and the figures that were drawn last,
 * so that a click on a mark finds the one behind it. What there is is read once for every change of the series. Used from the
 * JavaFX thread, but for {@link #ask}.
 */
public final class SeriesShelf implements SeriesReading {
    private static final Text READING = new Text("读取统计序列目录", "Reading what series there are");

    /** Figures that are kept at most, but always those of the last picture. */
    private static final int MOST = 40_000;

    private final SeriesReading store;
    private final Latest latest;
    private final ObservableValue<Dataset> figures;
    private final ReadOnlyObjectWrapper<SeriesIndex> index = new ReadOnlyObjectWrapper<>(SeriesIndex.EMPTY);
    private final Deque<Dataset> drawn = new ArrayDeque<>();
    private Optional<Read> last = Optional.empty();
    private volatile int seen;

    /** What was read, for which names. */
    private record Read(int revision, SeriesCatalogue series, Dataset named, SeriesIndex index) {}

    /**
     * @param store the way to the series of the store
     * @param tasks where reading goes
     * @param figures the reviewed figures, whose names series share
     */
    public SeriesShelf(SeriesReading store, TaskRunner tasks, ObservableValue<Dataset> figures) {
        this.store = store;
        this.latest = new Latest(tasks);
        this.figures = figures;
        figures.subscribe((before, now) -> refresh());
        refresh();
    }

    /** What there are series of. */
    public ReadOnlyObjectProperty<SeriesIndex> indexProperty() {
        return index.getReadOnlyProperty();
    }

    /** Takes its time, and must not be called on the JavaFX thread. */
    @Override
    public <T> T ask(Question<T> question) throws ReportableException {
        return store.ask(source -> {
            seen = source.revision();
            return question.of(source);
        });
    }

    /** Keeps the figures behind a picture that is shown now; where the series have changed, what there is is read anew. */
    public void keep(Dataset data) {
        if (!data.equals(figures.getValue())) {
            drawn.addFirst(data);
            int sum = 0;
            for (Dataset one : drawn) {
                sum += one.observations().size();
            }
            while (drawn.size() > 1 && sum > MOST) {
                sum -= drawn.removeLast().observations().size();
            }
            if (seen != index.get().revision()) {
                refresh();
            }
        }
    }

    /** The figures drawn last that have one of this id; empty where none of those that are kept has. */
    Optional<Dataset> holding(String observation) {
        return drawn.stream()
                .filter(data -> data.observation(observation).isPresent())
                .findFirst();
    }

    /** Reads what there is anew where it has changed: points have come. */
    public void refresh() {
        Dataset names = figures.getValue();
        Optional<Read> before = last;
        latest.start(
                READING,
                progress -> store.ask(source -> {
                    int revision = source.revision();
                    Optional<Read> same = before.filter(read -> read.revision() == revision);
                    if (same.filter(read -> read.named().catalogue().equals(names.catalogue()))
                            .isPresent()) {
                        return same.get();
                    }
                    SeriesCatalogue series = same.isPresent() ? same.get().series() : source.catalogue();
                    return new Read(revision, series, names, SeriesIndex.of(revision, series, names.catalogue()));
                }),
                this::take);
    }

    /** Without what there is, the reviewed figures are shown alone; whoever draws series is told why they cannot be read. */
    private void take(Outcome<Read> outcome) {
        if (outcome instanceof Outcome.Done<Read> done) {
            last = Optional.of(done.value());
            seen = done.value().revision();
            index.set(done.value().index());
        }
    }
}
