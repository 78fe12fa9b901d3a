package org.quxian.review;

import java.util.List;
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
    public record Side(Document document, ReviewedCandidate figure, String sentence) {}

    /**
     * The choices, to be made at one stroke, by which {@code right} stands and every other side falls.
     *
     * @param right one of the sides
     * @param why the reason, which the log keeps for those that fall
     */
    public List<Choice> choose(Side right, Text why) {
        return Later.later();
    }
}
