package org.quxian.desktop.review;

import org.quxian.observation.Claim;
import org.quxian.review.NewIndicator;

/** What an editor holds when somebody wants to keep it. */
sealed interface Filled {

    /**
     * Something is wrong; the form says what, and where.
     *
     * @param field the first field that is
     */
    record Flawed(Field field) implements Filled {}

    /**
     * All is well.
     *
     * @param claim what the figure means
     */
    record Whole(Claim claim) implements Filled {}

    /**
     * All is well once an indicator has been added.
     *
     * @param claim what the figure means, with no indicator yet
     * @param wanted the indicator
     */
    record Wanting(Claim claim, NewIndicator wanted) implements Filled {}
}
