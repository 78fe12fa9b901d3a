package org.quxian.observation;

/** What a person has said of a figure. */
public enum Review {
    /** Nobody has looked yet. */
    PENDING(new Text("待审", "Pending")),
    /** It stands as read. */
    ACCEPTED(new Text("已接受", "Accepted")),
    /** It was read wrongly and has been put right. */
    CORRECTED(new Text("已更正", "Corrected")),
    /** It is no figure, or not ours. */
    REJECTED(new Text("已否决", "Rejected")),
    /** Somebody has to ask. */
    IN_DOUBT(new Text("存疑", "In doubt"));

    private final Text label;

    Review(Text label) {
        this.label = label;
    }

    /** Whether somebody has said that the figure stands, as read or put right. */
    public boolean isSettled() {
        return this == ACCEPTED || this == CORRECTED;
    }

    /** Its name. */
    public Text label() {
        return label;
    }
}
