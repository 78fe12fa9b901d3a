package org.quxian.observation;

/** Watches over long work on series. It is called on the thread that works. */
public interface SeriesWatch {

    /** Into how many steps the whole is divided where parts of it are watched. */
    long STEPS = 1000;

    /** Nobody waits. */
    SeriesWatch NONE = new SeriesWatch() {
        @Override
        public void report(long done, long all) {}

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * Is told how far the work is.
     *
     * @param done how much is done, at most {@code all}
     * @param all how much there is to do, in the same unit
     */
    void report(long done, long all);

    /**
     * Is told how many points have been read out of a file so far; only what reads one tells it.
     *
     * @param points how many
     */
    default void read(int points) {}

    /** Whether the work is to end without a result. */
    boolean isCancelled();

    /** Watches over a part of the work, which begins and ends at these shares of the whole, from 0 to 1. */
    default SeriesWatch part(double from, double to) {
        SeriesWatch whole = this;
        return new SeriesWatch() {
            @Override
            public void report(long done, long all) {
                double share = all == 0 ? 1 : Math.min(1, (double) done / all);
                whole.report(Math.round((from + share * (to - from)) * STEPS), STEPS);
            }

            @Override
            public void read(int points) {
                whole.read(points);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }
}
