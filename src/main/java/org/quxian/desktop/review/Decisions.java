package org.quxian.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.Reviews;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lesson;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.DocumentReview;
import org.quxian.review.NewIndicator;
import org.quxian.review.Overtaking;
import org.quxian.review.ReviewDesk;
import org.quxian.review.ReviewState;
import org.quxian.review.ReviewedCandidate;
import org.quxian.review.Step;

/** What a person decides on the figure they look at, and how they take it back. */
public final class Decisions {
    private static final Text SAVING = new Text("保存更正", "Saving a correction");
    private static final Text CHOSEN = new Text("与另一处说法矛盾", "Contradicted by another sentence");
    private static final Text ALL_OPEN =
            new Text("这句话里的数据还缺区县或指标，请先补上。", "The figures of this sentence lack a district or an indicator.");

    private final ReviewModel model;
    private final Reviews reviews;
    private final Consumer<Text> tell;
    private final ReadOnlyObjectWrapper<Optional<ClaimForm>> form = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Text>> meanwhile = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Lesson>> lessons = new ReadOnlyObjectWrapper<>(List.of());
    /** The review as it was when the editor was opened. */
    private ReviewState seen;

    /**
     * @param model what one looks at
     * @param reviews the review
     * @param tell takes a sentence where something cannot be done
     */
    public Decisions(ReviewModel model, Reviews reviews, Consumer<Text> tell) {
        this.model = model;
        this.reviews = reviews;
        this.tell = tell;
        this.seen = reviews.state();
        model.holdWhile(this::isEditing);
        model.chosenProperty().subscribe((before, now) -> leave());
        reviews.standingProperty().subscribe((before, now) -> followOthers());
    }

    /** The editor; empty while none is open. */
    ReadOnlyObjectProperty<Optional<ClaimForm>> formProperty() {
        return form.getReadOnlyProperty();
    }

    /** What the last correction can teach the reader of texts. */
    ReadOnlyObjectProperty<List<Lesson>> lessonsProperty() {
        return lessons.getReadOnlyProperty();
    }

    /** What somebody else has done about the figure since the editor was opened on it; empty where nobody has. */
    ReadOnlyObjectProperty<Optional<Text>> meanwhileProperty() {
        return meanwhile.getReadOnlyProperty();
    }

    /** Whether the editor is open. */
    public boolean isEditing() {
        return form.get().isPresent();
    }

    /** Accepts the figure; opens the editor where it lacks its area or its indicator. */
    public void accept() {
        model.candidate().ifPresent(candidate -> {
            if (candidate.claim().isComplete()) {
                decide(Review.ACCEPTED, Choice.accept(candidate));
            } else {
                edit();
            }
        });
    }

    /** Accepts all figures of its sentence that wait, and then asks for those that lack something. */
    public void acceptSentence() {
        List<Candidate> all = sentence();
        List<Choice> whole = all.stream()
                .filter(candidate -> candidate.claim().isComplete())
                .map(Choice::accept)
                .toList();
        if (!whole.isEmpty()) {
            save(whole);
        } else if (!all.isEmpty()) {
            tell.accept(ALL_OPEN);
        }
    }

    /** Says that it is no figure, or not ours. From the editor, that may teach something too. */
    public void reject() {
        model.candidate().ifPresent(candidate -> {
            Choice choice = Choice.reject(candidate, why());
            form.get().ifPresentOrElse(open -> save(open, choice), () -> decide(Review.REJECTED, choice));
        });
    }

    /** Says that somebody has to ask. */
    public void doubt() {
        model.candidate().ifPresent(candidate -> decide(Review.IN_DOUBT, Choice.doubt(candidate, why())));
    }

    /** Opens the editor on it. */
    public void edit() {
        Optional<DocumentReview> review = model.review();
        Optional<ReviewedCandidate> figure = model.figure();
        if (review.isPresent() && figure.isPresent()) {
            see();
            form.set(Optional.of(new ClaimForm(
                    figure.get(),
                    review.get().document(),
                    reviews.standingProperty().get().data().catalogue())));
        }
    }

    /** Closes the editor and keeps nothing of it. */
    public void leave() {
        form.set(Optional.empty());
    }

    /** Keeps what the editor holds and goes on; what is wrong with it is said in the form. */
    void save() {
        form.get().ifPresent(this::save);
    }

    /** Closes the open document, whatever waits in it. */
    public void closeDocument() {
        model.documentProperty().get().ifPresent(reviews::close);
    }

    /** Takes back what this person did last, and shows it. */
    public void undo() {
        Optional<Step> step = reviews.state().undoable(reviews.who());
        reviews.undo();
        step.ifPresent(this::reveal);
    }

    /** Does again what this person took back last, and shows it. */
    public void redo() {
        Optional<Step> step = reviews.state().redoable(reviews.who());
        reviews.redo();
        step.ifPresent(this::reveal);
    }

    /** Takes back one step, and keeps those after it. */
    void undo(Step step) {
        reviews.undo(step);
    }

    /** Shows what was decided in a step. */
    void reveal(Step step) {
        step.acts().stream()
                .flatMap(act -> act instanceof Act.Decided decided ? Stream.of(decided.candidate()) : Stream.empty())
                .findFirst()
                .ifPresent(model::choose);
    }

    /** Lets one side of a contradiction stand, and the others fall. */
    void resolve(ConflictWords conflict, ConflictWords.Side right) {
        reviews.decide(conflict.conflict().choose(right.side(), CHOSEN), state -> {});
    }

    /** No lesson is wanted. */
    void dropLessons() {
        lessons.set(List.of());
    }

    private void decide(Review verdict, Choice choice) {
        Optional<ReviewedCandidate> figure = model.figure();
        boolean stands = figure.map(ReviewedCandidate::stands).orElse(false);
        if (verdict == Review.ACCEPTED && stands) {
            model.next();
        } else if (figure.map(ReviewedCandidate::review).filter(verdict::equals).isPresent()) {
            model.next();
        } else {
            save(List.of(choice));
        }
    }

    private void save(List<Choice> choices) {
        List<String> ids = choices.stream().map(Choice::candidate).toList();
        begin(ids);
        reviews.decide(choices, state -> end(ids));
    }

    private void begin(List<String> ids) {
        lessons.set(List.of());
        model.deciding(ids);
        leave();
    }

    private void end(List<String> ids) {
        model.decided(ids);
    }

    private void save(ClaimForm filled) {
        Candidate candidate = filled.figure().candidate();
        switch (filled.fill()) {
            case Filled.Flawed flawed -> {}
            case Filled.Whole whole -> save(filled, choice(candidate, whole.claim(), filled.why()));
            case Filled.Wanting wanting -> add(filled, wanting);
        }
    }

    private void save(ClaimForm filled, Choice choice) {
        ReviewState then = seen;
        run(filled, desk -> keep(desk, choice, then));
    }

    /** A claim that nobody has touched is accepted, not corrected. */
    private static Choice choice(Candidate candidate, Claim claim, Optional<Text> why) {
        return claim.equals(candidate.claim()) ? Choice.accept(candidate) : Choice.correct(candidate, claim, why);
    }

    private void add(ClaimForm filled, Filled.Wanting wanting) {
        Candidate candidate = filled.figure().candidate();
        NewIndicator wanted = wanting.wanted();
        ReviewState then = seen;
        run(filled, desk -> {
            Indicator made = desk.addIndicator(wanted, reviews.who());
            return keep(desk, choice(candidate, wanting.claim().withIndicator(made.id()), filled.why()), then);
        });
    }

    /** Decides, and gives what the decision can teach. */
    private List<Lesson> keep(ReviewDesk desk, Choice choice, ReviewState then) throws ReportableException {
        desk.decide(List.of(choice), then, reviews.who());
        return desk.suggest(choice.candidate(), choice.decision());
    }

    /** Goes on at once; comes back to the form where it fails. */
    private void run(ClaimForm filled, Reviewing.DeskWork<List<Lesson>> work) {
        List<String> ids = List.of(filled.figure().candidate().id());
        begin(ids);
        reviews.run(SAVING, work, taught -> {
            end(ids);
            taught.ifPresentOrElse(lessons::set, () -> reopen(filled));
        });
    }

    private void reopen(ClaimForm filled) {
        model.choose(filled.figure().candidate().id());
        Optional<Text> faster = others(filled);
        see();
        meanwhile.set(faster);
        form.set(Optional.of(filled));
    }

    private void see() {
        seen = reviews.state();
        meanwhile.set(Optional.empty());
    }

    private void followOthers() {
        form.get().flatMap(this::others).ifPresent(words -> meanwhile.set(Optional.of(words)));
    }

    /** What somebody else has done about the figure of {@code open} since the editor was opened. */
    private Optional<Text> others(ClaimForm open) {
        return new Overtaking(seen, reviews.state(), entry -> !reviews.isOthers(entry))
                .step(open.figure().candidate().id())
                .map(Decisions::words);
    }

    private static Text words(Step other) {
        return new Text(
                "%s 刚刚处理了它：%s。".formatted(other.who(), other.words().zh()),
                "%s has just dealt with it: %s."
                        .formatted(other.who(), other.words().en()));
    }

    private List<Candidate> sentence() {
        return model.queue().stream()
                .flatMap(queue -> model.chosenProperty().get().stream().flatMap(id -> queue.waitingBeside(id).stream()))
                .map(ReviewedCandidate::candidate)
                .toList();
    }

    private Optional<Text> why() {
        return form.get().flatMap(ClaimForm::why);
    }
}
