package org.quxian.desktop.delivery;

import org.quxian.desktop.support.Progress;
import org.quxian.observation.SeriesWatch;

/** Lets the window watch a file of series on its way into the store, and cancel it. */
final class DeliveryWatch implements SeriesWatch {
    private final String file;
    private final Progress progress;
    private long told = -1;

    /**
     * @param file the name of the file
     * @param progress those who watch
     */
    DeliveryWatch(String file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** The store tells of every tile; the window needs to know only what can be seen. */
    @Override
    public void report(long done, long all) {
        if (done > told) {
            told = done;
            progress.report(Math.toIntExact(done), Math.toIntExact(all));
        }
    }

    @Override
    public void read(int points) {
        progress.say(DeliveryWords.read(file, points));
    }

    /** All has been read, and goes into the store from now on. */
    void write(int points) {
        progress.say(DeliveryWords.writing(file, points));
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }
}
