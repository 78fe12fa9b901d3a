package org.quxian.desktop.review;

import org.quxian.observation.Review;
import org.quxian.observation.Text;

/** Which figures of a document are listed. */
public enum Show {
    /** All of them. */
    ALL(new Text("全部", "All")),
    /** Those that nobody has decided on. */
    WAITING(Review.PENDING.label()),
    /** Those that somebody has decided on. */
    DECIDED(new Text("已审", "Decided"));

    private final Text label;

    Show(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    boolean admits(Review review) {
        return switch (this) {
            case ALL -> true;
            case WAITING -> review == Review.PENDING;
            case DECIDED -> review != Review.PENDING;
        };
    }
}
