package org.quxian.review;

import java.util.List;
import org.quxian.observation.Document;
import org.quxian.observation.Review;
import org.quxian.observation.Span;

/**
 * A document and how far its review is.
 *
 * @param document the text
 * @param closed whether a person is done with it, whatever still waits in it
 * @param candidates in the order in which they stand in the text
 */
public record DocumentReview(Document document, boolean closed, List<ReviewedCandidate> candidates) {

    public DocumentReview {
        candidates = List.copyOf(candidates);
    }

    /** The candidates that nobody has decided on; none once the document is closed. */
    public List<ReviewedCandidate> waiting() {
        return closed
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> candidate.review() == Review.PENDING)
                        .toList();
    }

    /** The words of the sentence that {@code candidate}, which is one of these, stands in. */
    public String sentence(ReviewedCandidate candidate) {
        Span whole = candidate.candidate().sentence();
        return document.text().substring(whole.start(), whole.end());
    }
}
