package org.quxian.desktop.support;

import java.util.List;
import org.quxian.observation.Dataset;
import org.quxian.review.Conflict;
import org.quxian.review.Conflicts;
import org.quxian.review.ReviewDesk;
import org.quxian.review.ReviewState;

/**
 * How a store stands at one moment.
 *
 * @param review the documents, their candidates, and what has been decided
 * @param conflicts the figures that contradict each other
 * @param data the figures that follow from it
 */
public record Standing(ReviewState review, List<Conflict> conflicts, Dataset data) {

    public Standing {
        conflicts = List.copyOf(conflicts);
    }

    /** How the store of {@code desk} stands. */
    public static Standing at(ReviewDesk desk) {
        return new Standing(desk.state(), Conflicts.among(desk.state()), desk.dataset());
    }
}
