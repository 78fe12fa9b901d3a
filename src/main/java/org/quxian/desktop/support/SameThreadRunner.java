package org.quxian.desktop.support;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.observation.Text;

/** The runner's twin for tests: work is over when {@link #start} returns. */
public final class SameThreadRunner implements TaskRunner {
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> watched = FXCollections.unmodifiableObservableList(running);

    @Override
    public <T> RunningTask start(Text name, Work<T> work, Consumer<Outcome<T>> outcome) {
        RunningTask task = new RunningTask(name, Runnable::run);
        running.add(task);
        Outcome<T> end = task.run(work);
        running.remove(task);
        outcome.accept(end);
        return task;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return watched;
    }
}
