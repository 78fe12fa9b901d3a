package org.quxian.desktop.review;

import org.quxian.observation.Review;

/**
 * A piece of a figure in the text.
 *
 * @param candidate the id of the figure
 * @param start where the piece begins in the document's text
 * @param end the index after its last character
 * @param review what has been decided on the figure
 */
public record Mark(String candidate, int start, int end, Review review) {

    boolean isIn(Paragraph paragraph) {
        return start < paragraph.end() && end > paragraph.start();
    }

    boolean covers(int index) {
        return start <= index && index < end;
    }
}
