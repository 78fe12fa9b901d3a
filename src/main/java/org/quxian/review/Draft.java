package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.store.Change;

/**
 * A step that is about to be done, without what it makes of the figures.
 *
 * @param acts what is to be done
 * @param changes what becomes of documents, indicators and candidates
 */
record Draft(List<? extends Act> acts, List<Change> changes) {

    static Draft of(List<? extends Act> acts) {
        return new Draft(acts, List.of());
    }

    static Draft of(Act act, List<Change> changes) {
        return new Draft(List.of(act), changes);
    }

    /** What a rereading makes of the candidates that it found in {@code before}. */
    static List<Change> changes(Rereading reading, Snapshot before) {
        List<Change> changes = new ArrayList<>();
        for (Candidate one : reading.lost()) {
            changes.add(new Change.RetireCandidate(one.id()));
        }
        for (Candidate one : reading.kept()) {
            if (!one.equals(before.candidates().get(one.id()))) {
                changes.add(new Change.ReplaceCandidate(one));
            }
        }
        for (Candidate one : reading.revived()) {
            changes.add(new Change.ReplaceCandidate(one));
        }
        for (Candidate one : reading.found()) {
            changes.add(new Change.AddCandidate(one));
        }
        return changes;
    }
}
