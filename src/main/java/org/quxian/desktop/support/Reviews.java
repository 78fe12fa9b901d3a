package org.quxian.desktop.support;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.observation.LogEntry;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Overtaking;
import org.quxian.review.ReviewState;
import org.quxian.review.Step;

/**
 * The review as the window sees it: how the store stands, and the commands that change it, done beside the window one
 * after another in the order in which they were given. Used from the JavaFX thread.
 */
public final class Reviews {
    private static final Text DECIDING = new Text("保存审核结果", "Saving the review");
    private static final Text UNDOING = new Text("撤销", "Undoing");
    private static final Text REDOING = new Text("重做", "Redoing");
    private static final Text CLOSING = new Text("关闭文稿", "Closing the document");
    private static final Text LOST = new Text(
            "数据库连接断开，正在重试；已填写的内容都在，连上后自动保存。",
            "The connection to the store is lost and is being tried again; what was entered is kept and saved then.");
    private static final Text FOUND = new Text("已重新连接，刚才的一步已保存。", "Connected again; the step is saved.");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Reviewing store;
    private final TaskRunner tasks;
    private final String who;
    private final Consumer<Text> tell;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final Deque<Runnable> commands = new ArrayDeque<>();
    private boolean isBusy;
    private boolean isWaiting;

    /**
     * @param store the way to the store
     * @param tasks where the commands go
     * @param first how the store stands to begin with
     * @param who the person at the window
     * @param tell takes a sentence where a command fails
     */
    public Reviews(Reviewing store, TaskRunner tasks, Standing first, String who, Consumer<Text> tell) {
        this.store = store;
        this.tasks = tasks;
        this.who = who;
        this.tell = tell;
        this.standing = new ReadOnlyObjectWrapper<>(first);
    }

    /** How the store stands. */
    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    /** The review as it is at the moment. */
    public ReviewState state() {
        return standing.get().review();
    }

    /** The step that this person would take back next. */
    public ObservableValue<Optional<Step>> undoable() {
        return standing.map(now -> now.review().undoable(who));
    }

    /** The step that this person would do again next. */
    public ObservableValue<Optional<Step>> redoable() {
        return standing.map(now -> now.review().redoable(who));
    }

    /** The way to the store, for work that asks for its own progress; what comes out is to be {@link #take taken}. */
    public Reviewing store() {
        return store;
    }

    /** The person at the window. */
    public String who() {
        return who;
    }

    /** Whether the connection to the store is lost at the moment. */
    public ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** How many commands wait for a lost connection to come back; 0 while there is one. */
    public int unsaved() {
        return isWaiting ? commands.size() + 1 : 0;
    }

    /** Whether somebody else wrote {@code entry}. */
    public boolean isOthers(LogEntry entry) {
        return !store.wrote(entry);
    }

    /**
     * Follows what others do, and tells the person of it.
     *
     * @param window runs what it is given on the JavaFX thread
     */
    public void follow(Executor window) {
        store.follow(new Reviewing.Follower() {
            @Override
            public void stands(Standing now) {
                window.execute(() -> {
                    if (now.review().log().size() > state().log().size()) {
                        take(now);
                    }
                });
            }

            @Override
            public void lost() {
                window.execute(() -> lost.set(true));
            }

            @Override
            public void found() {
                window.execute(() -> lost.set(false));
            }
        });
    }

    /**
     * Takes note of how the store stands, unless something newer is known: the log of a store only grows. What others did
     * is told.
     */
    public void take(Standing now) {
        ReviewState before = state();
        takeSilently(now);
        List<LogEntry> others =
                new Overtaking(before, now.review(), store::wrote).others().toList();
        OthersWords.of(now.review(), others).ifPresent(tell);
    }

    private void takeSilently(Standing now) {
        if (now.review().log().size() >= state().log().size()) {
            standing.set(now);
        }
    }

    /**
     * Decides on candidates as they are at the moment, all in one step.
     *
     * @param choices what of each
     * @param ended takes the review as it is then; nothing where it failed
     */
    public void decide(List<Choice> choices, Consumer<Optional<ReviewState>> ended) {
        ReviewState seen = state();
        run(DECIDING, desk -> desk.decide(choices, seen, who), ended);
    }

    /** Closes the document with this id. */
    public void close(String document) {
        run(CLOSING, desk -> desk.close(document, who), state -> {});
    }

    /** Takes back what this person did last. */
    public void undo() {
        run(UNDOING, desk -> desk.undo(who), state -> {});
    }

    /** Takes back {@code step} and keeps what was done after it. */
    public void undo(Step step) {
        run(UNDOING, desk -> desk.undo(step, who), state -> {});
    }

    /** Does again what this person took back last. */
    public void redo() {
        run(REDOING, desk -> desk.redo(who), state -> {});
    }

    /**
     * Does {@code work} at the store when its turn comes. Where the connection is lost it is done again, until the person
     * stops that. Where it fails, the store is looked at anew, since somebody else may have changed it, and the person is
     * told.
     *
     * @param name what it is
     * @param work the work
     * @param ended takes what came out; nothing where it failed
     * @param <T> what comes out
     */
    public <T> void run(Text name, Reviewing.DeskWork<T> work, Consumer<Optional<T>> ended) {
        commands.add(() -> start(name, work, ended));
        next();
    }

    private void next() {
        if (!isBusy && !commands.isEmpty()) {
            isBusy = true;
            commands.remove().run();
        }
    }

    private <T> void start(Text name, Reviewing.DeskWork<T> work, Consumer<Optional<T>> ended) {
        tasks.start(name, progress -> patiently(work, progress), outcome -> {
            isBusy = false;
            isWaiting = false;
            ended.accept(result(outcome));
            next();
        });
    }

    private <T> Optional<T> result(Outcome<Reviewing.Done<T>> outcome) {
        return switch (outcome) {
            case Outcome.Done<Reviewing.Done<T>> end -> Optional.of(taken(end.value()));
            case Outcome.Cancelled<Reviewing.Done<T>> end -> Optional.of(taken(end.partial()));
            case Outcome.Failed<Reviewing.Done<T>> failed -> {
                tell.accept(failed.sentence());
                yield Optional.empty();
            }
        };
    }

    private <T> T taken(Reviewing.Done<T> done) {
        take(done.standing());
        return done.result();
    }

    private <T> Reviewing.Done<T> patiently(Reviewing.DeskWork<T> work, Progress progress) throws ReportableException {
        AtomicBoolean waited = new AtomicBoolean();
        try {
            Reviewing.Done<T> done = store.at(work, lost -> {
                if (waited.compareAndSet(false, true)) {
                    progress.tell(this::isLost);
                    progress.report(0, 1);
                }
                return pause(progress);
            });
            if (waited.get()) {
                progress.tell(() -> tell.accept(FOUND));
            }
            return done;
        } catch (ReportableException failure) {
            look(progress, failure);
            throw failure;
        }
    }

    private void isLost() {
        isWaiting = true;
        tell.accept(LOST);
    }

    /** Waits for a moment; the result is whether to try again. */
    private static boolean pause(Progress progress) {
        long end = System.nanoTime() + PAUSE.toNanos();
        while (!progress.isCancelled() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos() / 10);
        }
        return !progress.isCancelled();
    }

    /** What others have done is seen before it is said that they were faster. */
    private void look(Progress progress, ReportableException failure) {
        try {
            Standing now = store.at(desk -> desk.state()).standing();
            progress.tell(() -> takeSilently(now));
        } catch (ReportableException second) {
            failure.addSuppressed(second);
        }
    }
}
