package org.quxian.desktop.support;

import org.quxian.observation.LogEntry;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
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
    default <T> Done<T> at(DeskWork<T> work) throws ReportableException {
        return at(work, lost -> false);
    }

    /**
     * Does {@code work} as {@link #at(DeskWork)} does; where the connection to the store is lost, as often as
     * {@code patience} lasts. What had been written when the connection was lost is not written twice.
     *
     * @param work what to do, which is to do the same where it is done again
     * @param patience asked after each time the connection was lost
     * @param <T> what comes out
     * @return what came out, and how the store stands afterwards
     * @throws ReportableException where the store does not open or {@code work} fails
     */
    <T> Done<T> at(DeskWork<T> work, Patience patience) throws ReportableException;

    /** Whether this window has written {@code entry}; of others' it tells the person. */
    default boolean wrote(LogEntry entry) {
        return true;
    }

    /** Tells {@code follower}, in place of an earlier one, of what others do, until the window closes. */
    default void follow(Follower follower) {}

    /** Whether to try again. */
    @FunctionalInterface
    interface Patience {

        /**
         * Waits for a while.
         *
         * @param lost what happened, for the user
         * @return whether to try again then
         */
        boolean again(Text lost);
    }

    /** Is told of what others do to a store, on a thread of its own. */
    interface Follower {

        /** The store stands like this now. */
        void stands(Standing now);

        /** The connection is lost, and is being made again. */
        void lost();

        /** The connection is there again. */
        void found();
    }

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
