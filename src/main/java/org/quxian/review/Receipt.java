package org.quxian.review;

import java.util.List;
import org.quxian.observation.Candidate;

/** What became of a text that was read. */
public sealed interface Receipt {

    /**
     * It is new to the store.
     *
     * @param document the id it was given
     * @param found how many candidates it holds
     * @param waiting how many of them wait for a decision: all, except in a table of figures
     */
    record Added(String document, int found, int waiting) implements Receipt {}

    /**
     * The store has this very text; every decision on it is kept.
     *
     * @param document its id
     * @param found how many candidates are new because the reader has learned since
     */
    record Known(String document, int found) implements Receipt {}

    /**
     * The store had an earlier form of it, whose place it takes.
     *
     * @param document its id
     * @param changes the old text and the new one, piece by piece
     * @param kept how many decisions go on to hold
     * @param found how many candidates are new
     * @param lost the candidates whose sentence is gone, and with it what was decided on them
     */
    record Revised(String document, List<TextChange> changes, int kept, int found, List<Candidate> lost)
            implements Receipt {
        public Revised {
            changes = List.copyOf(changes);
            lost = List.copyOf(lost);
        }
    }

    /** The person stopped it; nothing has been written. */
    record Stopped() implements Receipt {}
}
