package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * Figures that stand or wait, that speak of the same, and that cannot all be right.
 *
 * @param sides the figures, at least two, in the order of documents and texts
 */
public record Conflict(List<Side> sides) {

    public Conflict {
        sides = List.copyOf(sides);
    }

    /**
     * One figure with what surrounds it.
     *
     * @param document where it stands
     * @param figure the figure
     * @param sentence the words of its sentence
     */
    public record Side(Document document, ReviewedCandidate figure, String sentence) {

        boolean contradicts(Side other) {
            return Contradiction.between(this, other);
        }
    }

    /**
     * The choices, to be made at one stroke, by which {@code right} stands and every side that contradicts it falls.
     *
     * @param right one of the sides
     * @param why the reason, which the log keeps for those that fall
     */
    public List<Choice> choose(Side right, Text why) {
        List<Choice> choices = new ArrayList<>();
        if (!right.figure().stands()) {
            Candidate candidate = right.figure().candidate();
            Claim claim = right.figure().claim();
            choices.add(
                    claim.equals(candidate.claim())
                            ? Choice.accept(candidate)
                            : Choice.correct(candidate, claim, Optional.of(why)));
        }
        for (Side side : sides) {
            if (!side.equals(right) && side.contradicts(right)) {
                choices.add(Choice.reject(side.figure().candidate(), Optional.of(why)));
            }
        }
        return choices;
    }
}
