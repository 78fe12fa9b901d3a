package org.quxian.review;

import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Review;

/**
 * A candidate and what has been decided on it.
 *
 * @param candidate as it was found
 * @param decision the decision in force; empty while there is none
 */
public record ReviewedCandidate(Candidate candidate, Optional<Decision> decision) {

    /** What a person has said of it. */
    public Review review() {
        return decision.map(Decision::verdict).orElse(Review.PENDING);
    }

    /** What it is taken to mean now: as a person put it, else as it was found. */
    public Claim claim() {
        return decision.map(Decision::claim).orElse(candidate.claim());
    }

    /** Whether it is an observation now. */
    public boolean stands() {
        return decision.map(Decision::stands).orElse(false);
    }
}
