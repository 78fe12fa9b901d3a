package org.quxian.cli;

import java.util.Locale;
import org.quxian.observation.SeriesWatch;
import org.quxian.observation.Text;

/**
 * Says in one line of a terminal's error stream, over and over, how far a file of series is; says nothing where nobody looks
 * at it.
 */
final class ProgressLine implements SeriesWatch, AutoCloseable {
    private static final int HUNDRED = 100;

    private final Session session;
    private final String file;
    private final Interruption interruption;
    private long told = -1;
    private int points;
    private boolean isWriting;
    private int width;

    /**
     * @param session the run
     * @param file the file, as it was given
     * @param interruption whether it is to end
     */
    ProgressLine(Session session, String file, Interruption interruption) {
        this.session = session;
        this.file = file;
        this.interruption = interruption;
    }

    @Override
    public void read(int now) {
        points = now;
    }

    /** All has been read, and goes into the store from now on. */
    void write(int all) {
        points = all;
        isWriting = true;
    }

    @Override
    public void report(long done, long all) {
        long percent = all == 0 ? 0 : done * HUNDRED / all;
        if (percent > told && session.showsProgress()) {
            told = percent;
            show(words(percent).in(session.language()));
        }
    }

    private Text words(long percent) {
        String number = String.format(Locale.ROOT, "%,d", points);
        return isWriting
                ? new Text(
                        "%s：写入 %s 个数据（%d%%）".formatted(file, number, percent),
                        "%s: writing %s points (%d%%)".formatted(file, number, percent))
                : new Text(
                        "%s：已读 %s 行（%d%%）".formatted(file, number, percent),
                        "%s: %s rows read (%d%%)".formatted(file, number, percent));
    }

    /** What stands there from before is written over. */
    private void show(String line) {
        int now = DisplayWidth.of(line);
        session.overwrite(line + " ".repeat(Math.max(0, width - now)));
        width = now;
    }

    @Override
    public boolean isCancelled() {
        return interruption.isAsked();
    }

    /** Leaves an empty line, for what is said at the end. */
    @Override
    public void close() {
        if (width > 0) {
            show("");
            session.overwrite("");
        }
    }
}
