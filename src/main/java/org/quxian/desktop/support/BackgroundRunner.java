package org.quxian.desktop.support;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.observation.Text;

/** Runs work beside the window, and tells of it on the window's thread. */
public final class BackgroundRunner implements TaskRunner, AutoCloseable {
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> watched = FXCollections.unmodifiableObservableList(running);
    private final ExecutorService workers;
    private final Executor window;

    /**
     * @param window runs what it is given on the JavaFX thread: {@code Platform::runLater}
     */
    public BackgroundRunner(Executor window) {
        this.window = window;
        this.workers = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("work-", 1).daemon().factory());
    }

    @Override
    public <T> RunningTask start(Text name, Work<T> work, Consumer<Outcome<T>> outcome) {
        RunningTask task = new RunningTask(name, window);
        running.add(task);
        workers.execute(() -> {
            Outcome<T> end = task.run(work);
            window.execute(() -> {
                running.remove(task);
                outcome.accept(end);
            });
        });
        return task;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return watched;
    }

    /** Asks all work to stop and takes no more. Work that is under way ends at its next step. */
    @Override
    public void close() {
        running.forEach(RunningTask::cancel);
        workers.shutdown();
    }
}
