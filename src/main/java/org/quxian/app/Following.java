package org.quxian.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.quxian.desktop.support.Reviewing;
import org.quxian.observation.ReportableException;
import org.quxian.store.StoreLocation;
import org.quxian.store.StoreWatch;

/**
 * Follows what others do to a store on a server. The server tells of every step at once; what it has not told, because
 * something on the way swallowed it, is looked for every half a minute. A lost connection is made again.
 */
final class Following implements AutoCloseable {
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Of many steps at once, only where they lead is shown. */
    private static final Duration GATHER = Duration.ofMillis(150);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StoreLocation.Url server;
    private final Reviewing reviewing;
    private final Reviewing.Follower follower;
    private volatile boolean closed;

    private Following(StoreLocation.Url server, Reviewing reviewing, Reviewing.Follower follower) {
        this.server = server;
        this.reviewing = reviewing;
        this.follower = follower;
    }

    /**
     * Begins to follow.
     *
     * @param server where the store is
     * @param reviewing the way to what is in it
     * @param follower is told
     */
    static Following start(StoreLocation.Url server, Reviewing reviewing, Reviewing.Follower follower) {
        Following following = new Following(server, reviewing, follower);
        Thread.ofPlatform().name("store-follower").daemon().start(following::run);
        return following;
    }

    private void run() {
        while (!closed) {
            try (StoreWatch watch = StoreWatch.of(server)) {
                look();
                follower.found();
                while (!closed) {
                    await(watch);
                    look();
                }
            } catch (ReportableException lost) {
                if (!closed) {
                    follower.lost();
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void await(StoreWatch watch) throws ReportableException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!closed && System.nanoTime() < end && !watch.await(GLANCE)) {
            // Nothing was written.
        }
        LockSupport.parkNanos(GATHER.toNanos());
    }

    private void look() throws ReportableException {
        if (!closed) {
            follower.stands(reviewing.at(desk -> desk.state()).standing());
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
