package org.quxian.desktop.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
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
    private static final Text LOOKING = new Text("读取审核结果", "Reading the review");

    private final Reviewing store;
    private final TaskRunner tasks;
    private final String who;
    private final Consumer<Text> tell;
    private final ReadOnlyObjectWrapper<Standing> standing;
    private final Deque<Runnable> commands = new ArrayDeque<>();
    private boolean isBusy;

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

    /** Takes note of how the store stands, unless something newer is known: the log of a store only grows. */
    public void take(Standing now) {
        if (now.review().log().size() >= state().log().size()) {
            standing.set(now);
        }
    }

    /**
     * Decides on candidates, all in one step.
     *
     * @param choices what of each
     * @param ended takes the review as it is then; nothing where it failed
     */
    public void decide(List<Choice> choices, Consumer<Optional<ReviewState>> ended) {
        run(DECIDING, desk -> desk.decide(choices, who), ended);
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
     * Does {@code work} at the store when its turn comes. Where it fails, the person is told, and the store is looked at
     * anew, since somebody else may have changed it.
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
        tasks.start(name, progress -> store.at(work), outcome -> {
            isBusy = false;
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
                look();
                yield Optional.empty();
            }
        };
    }

    private <T> T taken(Reviewing.Done<T> done) {
        take(done.standing());
        return done.result();
    }

    private void look() {
        tasks.start(LOOKING, progress -> store.at(desk -> desk.state()), outcome -> {
            if (outcome instanceof Outcome.Done<Reviewing.Done<ReviewState>> done) {
                take(done.value().standing());
            }
        });
    }
}
