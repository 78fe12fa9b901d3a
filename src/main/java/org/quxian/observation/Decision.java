package org.quxian.observation;

import java.util.Optional;

/**
 * What a person said of a candidate.
 *
 * @param verdict accepted, corrected, rejected or in doubt; never pending
 * @param claim what the figure means in the person's eyes: the candidate's own claim unless corrected
 * @param why why, in the person's words, for the log; empty where none were given
 * @param note what a reader of the figure should know beside it; empty where nothing
 */
public record Decision(Review verdict, Claim claim, Optional<Text> why, Optional<Text> note) {

    /** With nothing to know beside the figure. */
    public Decision(Review verdict, Claim claim, Optional<Text> why) {
        this(verdict, claim, why, Optional.empty());
    }

    public Decision {
        if (verdict == Review.PENDING) {
            throw new IllegalArgumentException("who decides does not leave it pending");
        }
        boolean stands = verdict == Review.ACCEPTED || verdict == Review.CORRECTED;
        if (stands && !claim.isComplete()) {
            throw new IllegalArgumentException("a figure that stands has an area and an indicator: " + claim);
        }
    }

    /** This decision with something to know beside the figure. */
    public Decision withNote(Optional<Text> other) {
        return new Decision(verdict, claim, why, other);
    }

    /** Whether the figure becomes an observation. */
    public boolean stands() {
        return verdict == Review.ACCEPTED || verdict == Review.CORRECTED;
    }
}
