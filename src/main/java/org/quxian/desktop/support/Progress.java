package org.quxian.desktop.support;

import org.quxian.observation.Text;

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
     * Says in words how far the work is, in place of its name.
     *
     * @param words a few, for those who watch
     */
    default void say(Text words) {}

    /**
     * Lets those who watch see a part of what comes out before all of it is there.
     *
     * @param part shows it, on their thread
     */
    void tell(Runnable part);

    /** Whether someone asked for the work to stop. */
    boolean isCancelled();
}
