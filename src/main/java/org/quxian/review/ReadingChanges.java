package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.quxian.observation.Candidate;
import org.quxian.observation.Source;

/** Holds two readings of one document against each other. */
final class ReadingChanges {

    private ReadingChanges() {}

    /** The candidates that are read otherwise, in the order of the text. */
    static List<ReadingChange> of(DocumentReview review, List<Candidate> before, List<Candidate> after) {
        TreeMap<Integer, Candidate> later = new TreeMap<>();
        after.forEach(one -> later.put(start(one), one));
        TreeMap<Integer, ReadingChange> changes = new TreeMap<>();
        for (Candidate one : before) {
            Optional<Candidate> then = Optional.ofNullable(later.remove(start(one)));
            boolean same = then.map(other -> other.source().equals(one.source())
                            && Difference.between(one.claim(), other.claim()).isNone())
                    .orElse(false);
            if (!same) {
                changes.put(start(one), change(review, Optional.of(one), then, one.source()));
            }
        }
        later.values()
                .forEach(one ->
                        changes.put(start(one), change(review, Optional.empty(), Optional.of(one), one.source())));
        return new ArrayList<>(changes.values());
    }

    private static int start(Candidate candidate) {
        return candidate.source().spans().getFirst().start();
    }

    private static ReadingChange change(
            DocumentReview review, Optional<Candidate> before, Optional<Candidate> after, Source place) {
        boolean decided = review.candidates().stream()
                .anyMatch(one -> one.decision().isPresent()
                        && RecordedReview.shared(one.candidate().source(), place) > 0);
        return new ReadingChange(review.document(), before, after, decided);
    }
}
