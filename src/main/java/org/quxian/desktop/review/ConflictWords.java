package org.quxian.desktop.review;

import java.util.List;
import org.quxian.review.Conflict;

/**
 * Figures that contradict each other, in words of one language.
 *
 * @param conflict the contradiction
 * @param subject what they all speak of: indicator, area, period
 * @param sides the figures
 */
public record ConflictWords(Conflict conflict, String subject, List<Side> sides) {

    public ConflictWords {
        sides = List.copyOf(sides);
    }

    /**
     * One of the figures.
     *
     * @param side the figure
     * @param document the title and day of its document
     * @param value its value
     * @param sentence its sentence
     * @param quote the words around number and unit, which stand in the sentence
     * @param state what has been decided on it, in a word
     */
    public record Side(
            Conflict.Side side, String document, String value, String sentence, String quote, String state) {}
}
