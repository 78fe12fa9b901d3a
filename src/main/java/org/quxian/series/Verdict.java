package org.quxian.series;

import org.quxian.observation.Text;

/** How a target stands on a day. */
public enum Verdict {
    /** The deadline has passed, and no figure says that it was reached. */
    OVERDUE(new Text("逾期，未见完成", "Overdue, as far as known")),
    /** At the pace so far it will be missed. */
    BEHIND(new Text("进度落后", "Behind")),
    /** Too little is known to say. */
    UNKNOWN(new Text("尚难判断", "Unclear")),
    /** At the pace so far it will be reached. */
    ON_PACE(new Text("进度正常", "On pace")),
    /** It is reached. */
    DONE(new Text("已完成", "Done"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
