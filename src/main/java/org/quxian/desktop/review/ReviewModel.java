package org.quxian.desktop.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.observation.Candidate;
import org.quxian.observation.Source;
import org.quxian.review.DocumentReview;
import org.quxian.review.ReviewState;
import org.quxian.review.ReviewedCandidate;

/** Which document and which of its figures one looks at, and all that the screen says of them. */
public final class ReviewModel {
    private final Look look;
    private final Reviews reviews;
    private final Set<String> deciding = new HashSet<>();
    private final CardFile file = new CardFile();
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final BooleanProperty logShown = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<String>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<String>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<DocumentLine>> documents = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<DocumentHead>> head = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Paragraph>> paragraphs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Mark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ConflictWords>> conflicts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LogLine>> log = new ReadOnlyObjectWrapper<>(List.of());
    private String text = "";
    private BooleanSupplier isHeld = () -> false;

    /**
     * @param look the language
     * @param reviews the review
     */
    public ReviewModel(Look look, Reviews reviews) {
        this.look = look;
        this.reviews = reviews;
        reviews.standingProperty().subscribe((before, now) -> refresh());
        look.languageProperty().subscribe((before, now) -> refresh());
        show.subscribe((before, now) -> refresh());
        logShown.subscribe((before, now) -> refresh());
        refresh();
        state().documents().reversed().stream()
                .filter(review -> !review.waiting().isEmpty())
                .findFirst()
                .ifPresent(review -> open(review.document().id()));
    }

    /** The documents, the one that was read in last first. */
    public ReadOnlyObjectProperty<List<DocumentLine>> documentsProperty() {
        return documents.getReadOnlyProperty();
    }

    /** The id of the document one looks at; empty where none is open. */
    public ReadOnlyObjectProperty<Optional<String>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** The id of the figure one looks at; empty where none is chosen. */
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Which figures are listed, which can be set. */
    public ObjectProperty<Show> showProperty() {
        return show;
    }

    /** Whether the log is shown in place of the figures, which can be set. */
    public BooleanProperty logShownProperty() {
        return logShown;
    }

    /** What stands above the text; empty where no document is open. */
    public ReadOnlyObjectProperty<Optional<DocumentHead>> headProperty() {
        return head.getReadOnlyProperty();
    }

    /** The text of the open document. */
    public ReadOnlyObjectProperty<List<Paragraph>> paragraphsProperty() {
        return paragraphs.getReadOnlyProperty();
    }

    /** Where its figures stand. */
    public ReadOnlyObjectProperty<List<Mark>> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Its figures that are listed, in the order of the text. */
    public ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /** The contradictions that it is part of. */
    public ReadOnlyObjectProperty<List<ConflictWords>> conflictsProperty() {
        return conflicts.getReadOnlyProperty();
    }

    /** What was done, the last first; empty while the log is not shown. */
    public ReadOnlyObjectProperty<List<LogLine>> logProperty() {
        return log.getReadOnlyProperty();
    }

    /** Opens the document with this id at the first figure that waits; one that there is not leaves things as they are. */
    public void open(String id) {
        state().document(id).ifPresent(review -> {
            document.set(Optional.of(id));
            refresh();
            chosen.set(queue(review).first().map(figure -> figure.candidate().id()));
        });
    }

    /** Chooses the figure with this id, in whatever document it stands. */
    public void choose(String id) {
        state().candidate(id).map(ReviewedCandidate::candidate).ifPresent(candidate -> {
            String home = candidate.source().document();
            if (!document.get().equals(Optional.of(home))) {
                open(home);
            }
            chosen.set(Optional.of(id));
        });
    }

    /** Goes to the next figure that is listed; stays at the last. */
    public void next() {
        step(queue -> chosen.get().isPresent() ? queue.after(chosen.get().get()) : queue.first());
    }

    /** Goes to the figure listed before; stays at the first. */
    public void previous() {
        step(queue -> chosen.get().flatMap(queue::before));
    }

    /** The figure one looks at. */
    Optional<ReviewedCandidate> figure() {
        return chosen.get().flatMap(state()::candidate);
    }

    /** The document one looks at. */
    Optional<DocumentReview> review() {
        return document.get().flatMap(state()::document);
    }

    /** The piece of the open document's text that holds the sentence of the chosen figure. */
    Optional<Candidate> candidate() {
        return figure().map(ReviewedCandidate::candidate);
    }

    /** The chosen figure stays chosen while this is so, even where others have made it go. */
    void holdWhile(BooleanSupplier isHeld) {
        this.isHeld = isHeld;
    }

    /** The figures of the open document as one goes through them. */
    Optional<Queue> queue() {
        return review().map(this::queue);
    }

    /** Takes the figures with these ids as decided on, before that is saved, and goes to the next that waits. */
    void deciding(List<String> ids) {
        deciding.addAll(ids);
        step(queue -> chosen.get().flatMap(queue::waitingAfter));
    }

    /** The decision on these is saved, or has failed. */
    void decided(List<String> ids) {
        ids.forEach(deciding::remove);
    }

    private void step(java.util.function.Function<Queue, Optional<ReviewedCandidate>> where) {
        queue().flatMap(where)
                .ifPresent(figure -> chosen.set(Optional.of(figure.candidate().id())));
    }

    private Queue queue(DocumentReview review) {
        return new Queue(review, show.get(), deciding);
    }

    private ReviewState state() {
        return reviews.state();
    }

    private void refresh() {
        ReviewWords words = new ReviewWords(reviews.standingProperty().get(), look.language());
        documents.set(words.documents());
        review().ifPresentOrElse(review -> show(review, words), this::showNothing);
        log.set(logShown.get() ? new LogWords(reviews.standingProperty().get(), look.language()).lines() : List.of());
    }

    private void show(DocumentReview review, ReviewWords words) {
        head.set(Optional.of(words.head(review)));
        if (!text.equals(review.document().text())) {
            text = review.document().text();
            marks.set(List.of());
            paragraphs.set(Paragraph.of(text));
        }
        marks.set(ReviewWords.marks(review));
        cards.set(file.of(
                queue(review).listed(),
                review.document(),
                reviews.standingProperty().get().data().catalogue(),
                look.language(),
                words));
        conflicts.set(words.conflicts(review.document().id()));
        boolean isThere = figure().map(figure -> figure.candidate().source())
                .map(Source::document)
                .filter(review.document().id()::equals)
                .isPresent();
        if (!isThere && !isHeld.getAsBoolean()) {
            chosen.set(queue(review).first().map(figure -> figure.candidate().id()));
        }
    }

    private void showNothing() {
        document.set(Optional.empty());
        chosen.set(Optional.empty());
        head.set(Optional.empty());
        text = "";
        paragraphs.set(List.of());
        marks.set(List.of());
        cards.set(List.of());
        conflicts.set(List.of());
    }
}
