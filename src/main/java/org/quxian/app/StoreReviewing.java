package org.quxian.app;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Rules;
import org.quxian.review.ReviewDesk;
import org.quxian.store.Store;

/**
 * The window's way to a store: opened for each piece of work and closed after it, so that the command line can be used
 * beside the window. One thread at a time is in it, and none is interrupted there.
 */
final class StoreReviewing implements Reviewing {
    private final Contents contents;
    private final Optional<String> location;
    private final Rules rules;
    private final InstantSource clock;
    private final ReentrantLock turn = new ReentrantLock(true);

    /**
     * @param contents opens stores
     * @param location which one; empty for the user's own
     * @param rules the shipped rules
     * @param clock says when things are done
     */
    StoreReviewing(Contents contents, Optional<String> location, Rules rules, InstantSource clock) {
        this.contents = contents;
        this.location = location;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public <T> Done<T> at(DeskWork<T> work) throws ReportableException {
        turn.lock();
        try (Store store = contents.store(location)) {
            ReviewDesk desk = ReviewDesk.at(store, rules, clock);
            T result = work.run(desk);
            return new Done<>(result, Standing.at(desk));
        } finally {
            turn.unlock();
        }
    }
}
