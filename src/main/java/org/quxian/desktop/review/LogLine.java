package org.quxian.desktop.review;

import java.util.List;
import org.quxian.review.Step;

/**
 * A step of the review, in words of one language.
 *
 * @param step the step
 * @param what what it was
 * @param imprint who did it and when
 * @param details from what to what, and why, a line each
 * @param canUndo whether it can be taken back
 */
public record LogLine(Step step, String what, String imprint, List<String> details, boolean canUndo) {

    public LogLine {
        details = List.copyOf(details);
    }
}
