package org.quxian.desktop.support;

import org.quxian.observation.ReportableException;
import org.quxian.review.ReviewDesk;

/**
 * The window's way to the review of the store. A call takes its time and must not be made on the JavaFX thread; calls
 * from several threads wait for each other. A thread in a call must not be interrupted.
 */
public interface Reviewing {

    /**
     * Sits down at the store, does {@code work} there, and leaves the store to others again.
     *
     * @param work what to do
     * @param <T> what comes out
     * @return what came out, and how the store stands afterwards
     * @throws ReportableException where the store does not open or {@code work} fails
     */
    <T> Done<T> at(DeskWork<T> work) throws ReportableException;

    /**
     * Something done at the store.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface DeskWork<T> {

        /**
         * Does it.
         *
         * @param desk the desk at the open store
         * @return what came out
         * @throws ReportableException when it failed
         */
        T run(ReviewDesk desk) throws ReportableException;
    }

    /**
     * What came out of work at the store.
     *
     * @param result what came out
     * @param standing how the store stands afterwards
     * @param <T> what comes out
     */
    record Done<T>(T result, Standing standing) {}
}
