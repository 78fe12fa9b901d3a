package org.quxian.desktop.support;

import java.util.Optional;
import java.util.function.Consumer;
import org.quxian.observation.Text;

/** Work of which only the latest counts: what was started earlier is stopped, and what it gives is dropped. */
public final class Latest {
    private final TaskRunner tasks;
    private Optional<RunningTask> current = Optional.empty();
    private long turn;

    /**
     * @param tasks where the work goes
     */
    public Latest(TaskRunner tasks) {
        this.tasks = tasks;
    }

    /**
     * Starts {@code work} in place of what is under way.
     *
     * @param name what it is
     * @param work the work
     * @param outcome takes how it ended, unless other work has taken its place by then
     * @param <T> what comes out
     */
    public <T> void start(Text name, Work<T> work, Consumer<Outcome<T>> outcome) {
        current.ifPresent(RunningTask::cancel);
        long mine = ++turn;
        current = Optional.of(tasks.start(name, work, end -> {
            if (mine == turn) {
                outcome.accept(end);
            }
        }));
    }
}
