package org.quxian.observation;

import java.util.Optional;

/**
 * What a person said of a candidate.
 *
 * @param verdict accepted, corrected, rejected or in doubt; never pending
 * @param claim what the figure means in the person's eyes: the candidate's own claim unless corrected
 * @param why why, in the person's words; empty where none were given
 */
public record Decision(Review verdict, Claim claim, Optional<Text> why) {

    public Decision {
        if (verdict == Review.PENDING) {
            throw new IllegalArgumentException("who decides does not leave it pending");
        }
        boolean stands = verdict == Review.ACCEPTED || verdict == Review.CORRECTED;
        if (stands && !claim.isComplete()) {
            throw new IllegalArgumentException("a figure that stands has an area and an indicator: " + claim);
        }
    }

    /** Whether the figure becomes an observation. */
    public boolean stands() {
        return verdict == Review.ACCEPTED || verdict == Review.CORRECTED;
    }
}
