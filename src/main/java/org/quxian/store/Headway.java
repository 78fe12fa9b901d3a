package org.quxian.store;

import org.quxian.store.StoreException.Reason;

/** Is told how far long work on a store has come, and says whether it is to go on. */
public interface Headway {

    /** Nobody watches, and nobody stops it. */
    Headway UNWATCHED = new Headway() {
        @Override
        public void at(double share) {}

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    /** So much of it is done, from 0 to 1. */
    void at(double share);

    /** Whether it is to stop and leave everything as it was. */
    boolean isStopped();

    /**
     * So much of it is done.
     *
     * @throws StoreException with {@link Reason#STOPPED} if it is to stop
     */
    default void reach(double share) throws StoreException {
        if (isStopped()) {
            throw new StoreException(Reason.STOPPED, "");
        }
        at(share);
    }

    /** So many of {@code all} are done; see {@link #reach(double)}. */
    default void reach(long done, long all) throws StoreException {
        reach(all == 0 ? 1 : Math.min(1, (double) done / all));
    }

    /** The headway of a part of the work, which begins and ends at these shares of the whole. */
    default Headway part(double from, double to) {
        Headway whole = this;
        return new Headway() {
            @Override
            public void at(double share) {
                whole.at(from + share * (to - from));
            }

            @Override
            public boolean isStopped() {
                return whole.isStopped();
            }
        };
    }
}
