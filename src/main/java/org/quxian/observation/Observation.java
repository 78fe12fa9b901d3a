package org.quxian.observation;

import java.util.Optional;

/**
 * One figure: what an area's indicator amounted to in a period, and the sentence that says so.
 *
 * @param id stable and unique
 * @param area the code of the area
 * @param indicator the id of the indicator
 * @param period the time it speaks of
 * @param quantity how much, in the indicator's base unit
 * @param change which way a growth figure goes; empty for other figures
 * @param nature whether it has happened
 * @param scope whose figure it is
 * @param source the sentence it stands in
 * @param review what a person has said of it
 * @param note what a reader should know beside it; empty where nothing
 */
public record Observation(
        String id,
        String area,
        String indicator,
        Period period,
        Quantity quantity,
        Optional<Change> change,
        Nature nature,
        Scope scope,
        Source source,
        Review review,
        Optional<Text> note) {

    /**
     * The figure that a candidate becomes.
     *
     * @param candidate the candidate
     * @param decision by which it stands
     */
    public static Observation of(Candidate candidate, Decision decision) {
        Claim claim = decision.claim();
        return new Observation(
                candidate.id(),
                claim.area().orElseThrow(),
                claim.indicator().orElseThrow(),
                claim.period(),
                claim.quantity(),
                claim.change(),
                claim.nature(),
                claim.scope(),
                candidate.source(),
                decision.verdict(),
                decision.note());
    }
}
