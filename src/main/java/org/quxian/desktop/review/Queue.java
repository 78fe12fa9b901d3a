package org.quxian.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quxian.observation.Review;
import org.quxian.observation.Span;
import org.quxian.review.DocumentReview;
import org.quxian.review.ReviewedCandidate;

/**
 * The figures of a document in the order of its text, as one goes through them.
 *
 * @param document the document
 * @param show which of them are listed
 * @param deciding the ids of those whose decision is being saved
 */
record Queue(DocumentReview document, Show show, Set<String> deciding) {

    Queue {
        deciding = Set.copyOf(deciding);
    }

    /** The figures that are listed. */
    List<ReviewedCandidate> listed() {
        return document.candidates().stream()
                .filter(figure -> show.admits(figure.review()))
                .toList();
    }

    /** The figure with this id. */
    Optional<ReviewedCandidate> figure(String id) {
        return document.candidates().stream()
                .filter(figure -> isCalled(figure, id))
                .findFirst();
    }

    /** Where one begins: at the first that waits, else at the first. */
    Optional<ReviewedCandidate> first() {
        return document.candidates().stream()
                .filter(this::waits)
                .findFirst()
                .or(() -> document.candidates().stream().findFirst());
    }

    /** The one listed after the figure with this id; empty at the end. */
    Optional<ReviewedCandidate> after(String id) {
        return step(document.candidates(), id, figure -> show.admits(figure.review()));
    }

    /** The one listed before the figure with this id; empty at the beginning. */
    Optional<ReviewedCandidate> before(String id) {
        return step(document.candidates().reversed(), id, figure -> show.admits(figure.review()));
    }

    /** The next that waits after the figure with this id, then from the beginning of the text; empty where none waits. */
    Optional<ReviewedCandidate> waitingAfter(String id) {
        return step(document.candidates(), id, this::waits)
                .or(() -> document.candidates().stream()
                        .filter(this::waits)
                        .filter(figure -> !isCalled(figure, id))
                        .findFirst());
    }

    /** All figures of the sentence of the figure with this id that wait. */
    List<ReviewedCandidate> waitingBeside(String id) {
        Optional<Span> sentence = figure(id).map(figure -> figure.candidate().sentence());
        return document.candidates().stream()
                .filter(this::waits)
                .filter(figure -> sentence.equals(Optional.of(figure.candidate().sentence())))
                .toList();
    }

    private boolean waits(ReviewedCandidate figure) {
        return !document.closed()
                && figure.review() == Review.PENDING
                && !deciding.contains(figure.candidate().id());
    }

    private static Optional<ReviewedCandidate> step(
            List<ReviewedCandidate> figures, String from, Predicate<ReviewedCandidate> wanted) {
        return figures.stream()
                .dropWhile(figure -> !isCalled(figure, from))
                .skip(1)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isCalled(ReviewedCandidate figure, String id) {
        return figure.candidate().id().equals(id);
    }
}
