package org.quxian.review;

import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/** Somebody else has just done something about the same figures; nothing has been written. */
public final class OvertakenException extends ReportableException {
    private static final long serialVersionUID = 1L;

    OvertakenException() {
        super(new Text(
                "别人刚刚处理过这里，你的这一步没有写入；请看过最新情况后再定。",
                "Somebody else has just dealt with this, and your step was not written; look at it as it is now and decide"
                        + " again."));
    }

    /** With what the other did. */
    OvertakenException(Step other) {
        super(new Text(
                "%s 刚刚处理过这里（%s），你的这一步没有写入；请看过最新情况后再定。"
                        .formatted(other.who(), other.words().zh()),
                "%s has just dealt with this (%s), and your step was not written; look at it as it is now and decide again."
                        .formatted(other.who(), other.words().en())));
    }
}
