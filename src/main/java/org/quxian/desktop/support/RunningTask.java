package org.quxian.desktop.support;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.observation.NoMemory;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Work under way: what it is called, how far it is, and the means to stop it. */
public final class RunningTask {
    private final Text name;
    private final Executor watchers;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyObjectWrapper<Text> words;

    RunningTask(Text name, Executor watchers) {
        this.name = name;
        this.watchers = watchers;
        this.words = new ReadOnlyObjectWrapper<>(name);
    }

    /** What it is. */
    public Text name() {
        return name;
    }

    /** What it says of how far it is; its name to begin with. */
    public ReadOnlyObjectProperty<Text> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** How much of it is done, from 0 to 1; below 0 for work that has not said so. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Asks it to stop. It ends at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether it was asked to stop. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void report(int done, int total) {
                watchers.execute(() -> share.set((double) done / total));
            }

            @Override
            public void say(Text now) {
                watchers.execute(() -> words.set(now));
            }

            @Override
            public void tell(Runnable part) {
                watchers.execute(part);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.get();
            }
        };
    }

    <T> Outcome<T> run(Work<T> work) {
        try {
            T value = work.run(progress());
            return cancelled.get() ? new Outcome.Cancelled<>(value) : new Outcome.Done<>(value);
        } catch (ReportableException failure) {
            return new Outcome.Failed<>(failure.sentence());
        } catch (OutOfMemoryError full) {
            // What took it is let go of by now, and the window goes on.
            return new Outcome.Failed<>(NoMemory.SENTENCE);
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            System.getLogger(RunningTask.class.getName()).log(System.Logger.Level.ERROR, name.en(), fault);
            return new Outcome.Failed<>(new Text(
                    "“" + name.zh() + "”因程序错误中断（" + fault.getClass().getSimpleName() + "），请把日志交给维护人员。",
                    "\"" + name.en() + "\" stopped on a fault of the program ("
                            + fault.getClass().getSimpleName() + "); please give the log to those who maintain it."));
        }
    }
}
