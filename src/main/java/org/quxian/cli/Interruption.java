package org.quxian.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Notices that the program is to end, as by Ctrl-C, while something is under way, and lets it come to its end first. */
final class Interruption implements AutoCloseable {

    /** Whoever presses Ctrl-C does not wait for longer. */
    private static final long SECONDS = 10;

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "interruption");
    private volatile boolean asked;

    /** Begins to notice. */
    Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void end() {
        asked = true;
        try {
            if (!over.await(SECONDS, TimeUnit.SECONDS)) {
                System.getLogger(Interruption.class.getName()).log(System.Logger.Level.DEBUG, "did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the program is to end. */
    boolean isAsked() {
        return asked;
    }

    /** What was under way is over. */
    @Override
    public void close() {
        over.countDown();
        if (!asked) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException ending) {
                // It ends just now, and does not wait any more.
                asked = true;
            }
        }
    }
}
