package org.quxian.review;

import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Review;
import org.quxian.observation.Text;

/**
 * What a person says of one candidate.
 *
 * @param candidate the id of the candidate
 * @param decision what of it
 */
public record Choice(String candidate, Decision decision) {

    /** It stands as found; its claim is complete. */
    public static Choice accept(Candidate candidate) {
        return of(candidate, Review.ACCEPTED, candidate.claim(), Optional.empty());
    }

    /** It stands, and means {@code claim}, which is complete. */
    public static Choice correct(Candidate candidate, Claim claim, Optional<Text> why) {
        return of(candidate, Review.CORRECTED, claim, why);
    }

    /** It is no figure, or not ours. */
    public static Choice reject(Candidate candidate, Optional<Text> why) {
        return of(candidate, Review.REJECTED, candidate.claim(), why);
    }

    /** Somebody has to ask. */
    public static Choice doubt(Candidate candidate, Optional<Text> why) {
        return of(candidate, Review.IN_DOUBT, candidate.claim(), why);
    }

    private static Choice of(Candidate candidate, Review verdict, Claim claim, Optional<Text> why) {
        return new Choice(candidate.id(), new Decision(verdict, claim, why));
    }
}
