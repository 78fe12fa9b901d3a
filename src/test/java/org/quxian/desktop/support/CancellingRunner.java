package org.quxian.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.quxian.observation.Text;

/** Does all work at once, on the thread that asks for it; each is cancelled once it has told so often how far it is. */
public final class CancellingRunner implements TaskRunner {
    private final int most;
    private final List<Text> words = new ArrayList<>();

    /**
     * @param most how often
     */
    public CancellingRunner(int most) {
        this.most = most;
    }

    @Override
    public <T> RunningTask start(Text name, Work<T> work, Consumer<Outcome<T>> outcome) {
        List<RunningTask> task = new ArrayList<>(1);
        List<Runnable> told = new ArrayList<>();
        task.add(new RunningTask(name, report -> {
            report.run();
            told.add(report);
            if (told.size() == most) {
                task.getFirst().cancel();
            }
        }));
        task.getFirst().wordsProperty().subscribe(now -> {
            words.add(now);
        });
        outcome.accept(task.getFirst().run(work));
        return task.getFirst();
    }

    /** What was said of how far all of it was, in order. */
    public List<Text> words() {
        return words;
    }

    @Override
    public ObservableList<RunningTask> running() {
        return FXCollections.emptyObservableList();
    }
}
