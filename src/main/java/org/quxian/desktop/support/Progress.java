package org.quxian.desktop.support;

/** Through which running work speaks with those who watch it. */
public interface Progress {

    /**
     * Says how far the work is.
     *
     * @param done the steps done
     * @param total all steps, above 0
     */
    void report(int done, int total);

    /**
     * Lets those who watch see a part of what comes out before all of it is there.
     *
     * @param part shows it, on their thread
     */
    void tell(Runnable part);

    /** Whether someone asked for the work to stop. */
    boolean isCancelled();
}
