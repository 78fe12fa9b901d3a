package org.quxian.desktop.support;

/**
 * Work that a view has to do anew whenever what it shows has changed. While nobody looks at the view it is put off, so that
 * the view one looks at need not wait for it; it is caught up with at the next look. To begin with, somebody looks.
 */
public final class WhenSeen {
    private final Runnable work;
    private boolean isSeen = true;
    private boolean isDue;

    /**
     * @param work what is to be done anew
     */
    public WhenSeen(Runnable work) {
        this.work = work;
    }

    /** Does the work, now or at the next look. */
    public void refresh() {
        isDue = !isSeen;
        if (isSeen) {
            work.run();
        }
    }

    /** Says whether somebody looks. */
    public void watch(boolean seen) {
        isSeen = seen;
        if (seen && isDue) {
            refresh();
        }
    }
}
