package org.quxian.cli;

import org.quxian.observation.ReportableException;
import org.quxian.review.ReviewDesk;

/**
 * Something that is done in the review of a store.
 *
 * @param <T> what comes out
 */
@FunctionalInterface
public interface ReviewWork<T> {

    /**
     * Does it.
     *
     * @param desk the review, which is closed afterwards
     * @throws ReportableException where it fails
     */
    T run(ReviewDesk desk) throws ReportableException;
}
