package org.quxian.review;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.quxian.observation.Act;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Fault;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.Change;
import org.quxian.store.Commit;
import org.quxian.store.Store;
import org.quxian.store.StoreException;

/**
 * Where a review is done: on an open store, on the caller's thread. Every command is on disk when it returns, or has
 * changed nothing. Not safe for use by several threads at once; what it gives out is immutable.
 *
 * <p>On a shared store others decide meanwhile. A command that concerns what somebody else has just decided is refused
 * with an {@link OvertakenException}, and the state is then the newer one; other commands go through.
 */
public final class ReviewDesk {

    private final Store store;
    private final InstantSource clock;
    private final Teaching teaching;
    private final OwnSteps own;
    private Snapshot now;

    private ReviewDesk(Store store, Rules rules, InstantSource clock, OwnSteps own, Snapshot now) {
        this.store = store;
        this.clock = clock;
        this.own = own;
        this.now = now;
        this.teaching = new Teaching(rules, now.catalogue());
    }

    /**
     * Sits down at a store.
     *
     * @param store a filled store, which stays open as long as the desk is used
     * @param rules the shipped rules
     * @param clock says when things are done
     * @throws StoreException if the store cannot be read
     */
    public static ReviewDesk at(Store store, Rules rules, InstantSource clock) throws StoreException {
        return at(store, rules, clock, new OwnSteps());
    }

    /**
     * Sits down at a store again.
     *
     * @param store a filled store, which stays open as long as the desk is used
     * @param rules the shipped rules
     * @param clock says when things are done
     * @param own what was written at earlier desks of the same window
     * @throws StoreException if the store cannot be read
     */
    public static ReviewDesk at(Store store, Rules rules, InstantSource clock, OwnSteps own) throws StoreException {
        return new ReviewDesk(store, rules, clock, own, Snapshot.of(store.read()));
    }

    /** The review as it was after the last command. */
    public ReviewState state() {
        return now.state();
    }

    /** The names, documents and figures as they were after the last command. */
    public Dataset dataset() {
        return now.dataset();
    }

    /** What could not be read from the store. */
    public List<Fault> faults() {
        return now.faults();
    }

    /** Looks at what others have done meanwhile. */
    public ReviewState refresh() throws StoreException {
        List<LogEntry> news = store.logAfter(now.last());
        boolean decisionsOnly = news.stream()
                .allMatch(entry -> entry.act() instanceof Act.Decided || entry.act() instanceof Act.Closed);
        if (!decisionsOnly) {
            now = Snapshot.of(store.read());
        } else if (!news.isEmpty()) {
            now = now.with(news);
        }
        return now.state();
    }

    /** What is to be done on the store as it is; nothing where there is nothing to do. */
    @FunctionalInterface
    private interface Plan {
        Optional<Draft> at(Snapshot now) throws ReportableException;
    }

    /** Carries out a plan, and makes it again where somebody else was faster. */
    private ReviewState carryOut(String who, Plan plan) throws ReportableException {
        own.next();
        while (!own.isDone(now.state().log())) {
            Optional<Draft> draft = plan.at(now);
            if (draft.isEmpty()) {
                return now.state();
            }
            try {
                write(who, draft.get());
                return now.state();
            } catch (StoreException e) {
                if (e.reason() != StoreException.Reason.CHANGED) {
                    throw e;
                }
                refresh();
            }
        }
        return now.state();
    }

    private void write(String who, Draft draft) throws StoreException {
        Commit commit = new Commit(now.last(), clock.instant(), who, List.copyOf(draft.acts()), draft.changes());
        Snapshot after = now.after(commit);
        List<Change> changes = new ArrayList<>(draft.changes());
        changes.addAll(after.since(now, commit.acts()));
        own.trying(commit.entries());
        store.commit(new Commit(commit.parent(), commit.at(), who, commit.acts(), changes));
        now = after;
    }

    /** Throws if somebody else has changed what a command is about since it was given. */
    private static void requireSame(Function<ReviewState, ?> part, ReviewState then, ReviewState now)
            throws OvertakenException {
        if (!part.apply(then).equals(part.apply(now))) {
            throw new OvertakenException();
        }
    }

    /**
     * Reads a text, finds its figures and keeps both. Of a text that is known in an earlier form, the decisions on
     * sentences that still stand are kept. What a table of figures says completely stands at once.
     *
     * @param who who reads it
     * @param cancelled asked now and then whether to stop
     */
    public Receipt read(Incoming text, String who, BooleanSupplier cancelled) throws ReportableException {
        if (text.text().isBlank()) {
            throw new ReportableException(new Text("这份文稿里没有文字。", "There are no words in this document."));
        }
        List<Receipt> receipts = new ArrayList<>(List.of(new Receipt.Stopped()));
        carryOut(who, snapshot -> {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            Intake intake = Intake.of(text, snapshot, teaching.finder(snapshot));
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            receipts.add(intake.receipt());
            return intake.draft();
        });
        return receipts.getLast();
    }

    /**
     * Decides on candidates as they were after the last command; see {@link #decide(List, ReviewState, String)}.
     *
     * @throws ReportableException if a claim that is to stand does not hold together, or somebody else was faster
     */
    public ReviewState decide(List<Choice> choices, String who) throws ReportableException {
        return decide(choices, now.state(), who);
    }

    /**
     * Decides on candidates, all in one step or none. A note beside a figure stays unless the decision brings another.
     *
     * @param seen what the person had before their eyes when they decided
     * @throws OvertakenException if somebody else has changed one of the candidates since
     * @throws ReportableException if a claim that is to stand does not hold together
     */
    public ReviewState decide(List<Choice> choices, ReviewState seen, String who) throws ReportableException {
        return carryOut(who, snapshot -> {
            Overtaking others = new Overtaking(seen, snapshot.state(), own::contains);
            List<Act> acts = new ArrayList<>();
            for (Choice choice : choices) {
                others.check(choice.candidate());
                acts.add(new Decisions(snapshot).decided(choice));
            }
            return acts.isEmpty() ? Optional.empty() : Optional.of(Draft.of(acts));
        });
    }

    /**
     * Enters a figure that the reader passed over; it stands.
     *
     * @param document the id of the document
     * @param spans its place there, at least one piece
     * @param claim what it means, complete
     * @param why why, for the log; may be empty
     */
    public ReviewState enter(String document, List<Span> spans, Claim claim, Optional<Text> why, String who)
            throws ReportableException {
        ReviewState then = now.state();
        return carryOut(who, snapshot -> {
            requireSame(state -> state.document(document).map(review -> review.document()), then, snapshot.state());
            return Optional.of(new Decisions(snapshot).entered(document, spans, claim, why));
        });
    }

    /** Closes a document: nothing in it waits any longer. */
    public ReviewState close(String document, String who) throws ReportableException {
        ReviewState then = now.state();
        return carryOut(who, snapshot -> {
            requireSame(state -> state.document(document), then, snapshot.state());
            boolean closed = snapshot.state().document(document).orElseThrow().closed();
            return closed ? Optional.empty() : Optional.of(Draft.of(List.of(new Act.Closed(document))));
        });
    }

    /** Takes back {@link ReviewState#undoable}; does nothing where there is none. */
    public ReviewState undo(String who) throws ReportableException {
        return carryOut(
                who,
                snapshot -> snapshot.state().undoable(who).map(step -> turn(snapshot, new Act.Undone(step.number()))));
    }

    /**
     * Takes back one step, anybody's; what was done after it stays.
     *
     * @param step a reversible step that counts
     */
    public ReviewState undo(Step step, String who) throws ReportableException {
        ReviewState then = now.state();
        return carryOut(who, snapshot -> {
            requireSame(state -> state.step(step.number()), then, snapshot.state());
            Step found = snapshot.state().step(step.number()).orElseThrow();
            if (!found.isReversible() || !found.counts()) {
                throw new ReportableException(
                        new Text("这一步不能撤销，或者已经撤销了。", "This step cannot be undone, or has been undone already."));
            }
            return Optional.of(turn(snapshot, new Act.Undone(step.number())));
        });
    }

    /** Does {@link ReviewState#redoable} again; does nothing where there is none. */
    public ReviewState redo(String who) throws ReportableException {
        return carryOut(
                who,
                snapshot -> snapshot.state().redoable(who).map(step -> turn(snapshot, new Act.Redone(step.number()))));
    }

    /** Undoes or redoes; where that forgets a lesson or recalls one, what nobody has decided on is read anew. */
    private Draft turn(Snapshot snapshot, Act act) {
        Commit commit = new Commit(snapshot.last(), clock.instant(), "?", List.of(act), List.of());
        Snapshot after = snapshot.after(commit);
        List<Lesson> lessons = after.state().lessons();
        return Draft.of(
                act, lessons.equals(snapshot.state().lessons()) ? List.of() : teaching.relearned(after, lessons));
    }

    /** The lessons that a decision on a candidate may teach, for a person to choose from. */
    public List<Lesson> suggest(String candidate, Decision decision) {
        return teaching.suggest(now, candidate, decision);
    }

    /**
     * What {@code lesson} would change in the documents of the store.
     *
     * @param cancelled asked between documents whether to stop; the preview then covers those before
     * @throws ReportableException if the lesson cannot be learned
     */
    public LessonPreview preview(Lesson lesson, BooleanSupplier cancelled) throws ReportableException {
        return teaching.preview(now, lesson, cancelled);
    }

    /**
     * Teaches the reader {@code lesson}: candidates that nobody has decided on are read anew.
     *
     * @throws ReportableException if the lesson cannot be learned
     */
    public ReviewState adopt(Lesson lesson, String who) throws ReportableException {
        return carryOut(who, snapshot -> teaching.adopt(snapshot, lesson));
    }

    /**
     * Adds an indicator, for claims that there was none for.
     *
     * @throws ReportableException if there is one of that name, or no such theme or base unit
     */
    public Indicator addIndicator(NewIndicator wanted, String who) throws ReportableException {
        Indicator indicator = wanted.indicator();
        carryOut(who, snapshot -> {
            Optional<Text> flaw = wanted.flaw(snapshot.catalogue());
            if (flaw.isPresent()) {
                throw new ReportableException(flaw.get());
            }
            return Optional.of(Draft.of(new Act.Named(indicator.id()), List.of(new Change.AddIndicator(indicator))));
        });
        return indicator;
    }
}
