package org.quxian.review;

import java.util.List;

/** Finds figures that contradict each other, between documents and inside one. */
public final class Conflicts {

    private Conflicts() {}

    /** The conflicts among the figures that stand or wait. */
    public static List<Conflict> among(ReviewState state) {
        return Later.later();
    }
}
