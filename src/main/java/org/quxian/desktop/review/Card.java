package org.quxian.desktop.review;

import java.util.Optional;
import org.quxian.chart.Parts;
import org.quxian.observation.Review;

/**
 * A figure of a document in words of one language.
 *
 * @param id its id
 * @param value its value in pieces
 * @param indicator what it measures, or what the text calls that
 * @param isNew whether there is no such indicator yet
 * @param area its area, or that it is not known
 * @param hasArea whether it is known
 * @param period the time it speaks of
 * @param nature actual, forecast or target
 * @param subject whose figure it is; empty for the whole area
 * @param quote the words of the text around number and unit
 * @param review what has been decided on it
 * @param state that in a word
 * @param why why it was decided so; empty where nobody said
 */
public record Card(
        String id,
        Parts value,
        String indicator,
        boolean isNew,
        String area,
        boolean hasArea,
        String period,
        String nature,
        Optional<String> subject,
        String quote,
        Review review,
        String state,
        Optional<String> why) {

    /** All of it in one line, for a screen reader. */
    String line() {
        return String.join(" ", state, indicator, value.text(), area, period, nature, subject.orElse(""))
                .strip();
    }
}
