package org.quxian.desktop.support;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import org.quxian.observation.Text;

/** Where all long work of the window goes. Used from the JavaFX thread. */
public interface TaskRunner {

    /**
     * Starts {@code work}.
     *
     * @param name what it is, for those who watch it
     * @param work the work
     * @param outcome takes, on the JavaFX thread, how it ended
     * @param <T> what comes out
     * @return the work as it runs
     */
    <T> RunningTask start(Text name, Work<T> work, Consumer<Outcome<T>> outcome);

    /** The work under way, oldest first. */
    ObservableList<RunningTask> running();
}
