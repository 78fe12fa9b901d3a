package org.quxian.app;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.quxian.desktop.support.Reviewing;
import org.quxian.desktop.support.SeriesStore;
import org.quxian.desktop.support.Standing;
import org.quxian.observation.Fault;
import org.quxian.observation.LogEntry;
import org.quxian.observation.ReportableException;
import org.quxian.observation.SeriesDelivery;
import org.quxian.observation.SeriesWatch;
import org.quxian.review.OwnSteps;
import org.quxian.store.SeriesMemory;
import org.quxian.store.SeriesReceipt;
import org.quxian.store.Store;
import org.quxian.store.StoreException;

/**
 * The window's way to a store. It is opened when there is work, stays open for a moment in case more follows, since opening
 * takes longer than a decision, and is then left to others: the command line can be used beside the window. What was read of
 * the series is remembered, and shown without opening as long as nobody has changed the store. One thread at a time is in it,
 * and none is interrupted there.
 */
final class StoreReviewing implements Reviewing, SeriesStore, AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StoreReviewing.class.getName());
    private static final Duration MOMENT = Duration.ofMillis(1500);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Contents contents;
    private final Optional<String> location;
    private final InstantSource clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("store-closer").daemon().factory());
    private Optional<Sitting> sitting = Optional.empty();
    private Optional<Future<?>> closing = Optional.empty();
    private Optional<Following> following = Optional.empty();
    private final SeriesMemory memory = new SeriesMemory();
    private final OwnSteps own = new OwnSteps();
    private boolean looking;

    /**
     * @param contents opens stores
     * @param location which one; empty for the user's own
     * @param clock says when things are done
     */
    StoreReviewing(Contents contents, Optional<String> location, InstantSource clock) {
        this.contents = contents;
        this.location = location;
        this.clock = clock;
    }

    @Override
    public <T> Done<T> at(DeskWork<T> work, Patience patience) throws ReportableException {
        OwnSteps.Command command = new OwnSteps.Command();
        while (true) {
            try {
                return once(work, command);
            } catch (StoreException failure) {
                boolean lost = failure.reason() == StoreException.Reason.UNREACHABLE;
                if (!lost || !patience.again(failure.sentence())) {
                    throw failure;
                }
            }
        }
    }

    private <T> Done<T> once(DeskWork<T> work, OwnSteps.Command command) throws ReportableException {
        turn.lock();
        try {
            closing.ifPresent(pending -> pending.cancel(false));
            Sitting now = sitDown();
            own.begin(command);
            T result = work.run(now.desk());
            return new Done<>(result, Standing.at(now.desk()));
        } finally {
            leaveLater();
            turn.unlock();
        }
    }

    @Override
    public boolean wrote(LogEntry entry) {
        return own.contains(entry);
    }

    @Override
    public void follow(Follower follower) {
        following.ifPresent(Following::close);
        following = contents.server(location).map(server -> Following.start(server, this, follower));
    }

    /** Whether whoever is at the window may change the store. */
    boolean mayWrite() throws ReportableException {
        turn.lock();
        try {
            return sitDown().store().mayWrite();
        } finally {
            leaveLater();
            turn.unlock();
        }
    }

    @Override
    public <T> T ask(Question<T> question) throws ReportableException {
        turn.lock();
        try {
            Optional<T> remembered = sitting.isEmpty() ? memory.ask(question::of) : Optional.empty();
            return remembered.isPresent() ? remembered.get() : in(store -> question.of(store.series()));
        } finally {
            turn.unlock();
        }
    }

    @Override
    public SeriesReceipt bring(Delivering delivering, SeriesWatch watch) throws ReportableException {
        in(store -> {
            store.requireImports();
            return store;
        });
        SeriesDelivery delivery = delivering.deliver();
        return in(store -> store.importSeries(delivery, watch));
    }

    /** Something that is done with the open store. */
    @FunctionalInterface
    private interface StoreWork<T> {
        T run(Store store) throws ReportableException;
    }

    private <T> T in(StoreWork<T> work) throws ReportableException {
        turn.lock();
        try {
            closing.ifPresent(pending -> pending.cancel(false));
            return work.run(sitDown().store());
        } finally {
            leaveLater();
            turn.unlock();
        }
    }

    /** What is wrong with the data and has been left out. */
    List<Fault> faults() throws ReportableException {
        turn.lock();
        try {
            return sitDown().faults();
        } finally {
            leaveLater();
            turn.unlock();
        }
    }

    /** Whether the store is only looked at from now on, which can be done while another program has it open. */
    void lookOnly(boolean only) {
        turn.lock();
        try {
            leave();
            looking = only;
        } finally {
            turn.unlock();
        }
    }

    /**
     * Work that needs the store closed.
     *
     * @param <T> what comes out
     */
    @FunctionalInterface
    interface Away<T> {
        T run() throws ReportableException;
    }

    /** Leaves the store, and lets nobody of the window back until {@code work} is done. */
    <T> T away(Away<T> work) throws ReportableException {
        turn.lock();
        try {
            leave();
            return work.run();
        } finally {
            turn.unlock();
        }
    }

    /** A server is for many at once, so that nobody has to leave. */
    private void leaveLater() {
        if (later.isShutdown()) {
            leave();
        } else if (contents.isLocal(location)) {
            closing = Optional.of(later.schedule(this::leave, MOMENT.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    /** Leaves the store to others. Work that comes later opens it again. */
    private void leave() {
        turn.lock();
        try {
            if (sitting.isPresent()) {
                Sitting last = sitting.get();
                sitting = Optional.empty();
                last.close();
            }
        } catch (StoreException failure) {
            // All work is on disk; the next opening finds out what is wrong.
            LOG.log(System.Logger.Level.WARNING, failure.getMessage(), failure);
        } finally {
            turn.unlock();
        }
    }

    /** Others may have changed a store that stayed open, if it is a shared one. */
    private Sitting sitDown() throws ReportableException {
        if (sitting.isPresent()) {
            Sitting same = sitting.get();
            try {
                same.desk().refresh();
                return same;
            } catch (StoreException lost) {
                leave();
            }
        }
        Sitting fresh = open();
        if (!looking) {
            fresh.store().remember(memory);
        }
        sitting = Optional.of(fresh);
        return fresh;
    }

    /** Another program that has the store open needs it only for a moment, if it is a command. */
    private Sitting open() throws ReportableException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return looking
                        ? Sitting.looking(contents, location, clock, own)
                        : Sitting.at(contents, location, clock, own);
            } catch (StoreException failure) {
                if (failure.reason() != StoreException.Reason.LOCKED || System.nanoTime() > end) {
                    throw failure;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Leaves the store, and takes no more work. */
    @Override
    public void close() {
        following.ifPresent(Following::close);
        later.shutdown();
        leave();
    }
}
