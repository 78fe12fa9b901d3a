package org.quxian.observation;

/** Watches over long work on series. It is called on the thread that works. */
public interface SeriesWatch {

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

    /** Whether the work is to end without a result. */
    boolean isCancelled();
}
