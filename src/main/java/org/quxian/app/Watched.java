package org.quxian.app;

import org.quxian.desktop.support.Progress;
import org.quxian.store.Headway;

/** Lets the window watch work on the store, and stop it. */
final class Watched implements Headway {
    private static final int STEPS = 200;

    private final Progress progress;
    private int told = -1;

    Watched(Progress progress) {
        this.progress = progress;
    }

    /** The store tells of every line; the window needs to know only what can be seen. */
    @Override
    public void at(double share) {
        int now = (int) (share * STEPS);
        if (now > told) {
            told = now;
            progress.report(now, STEPS);
        }
    }

    @Override
    public boolean isStopped() {
        return progress.isCancelled();
    }
}
