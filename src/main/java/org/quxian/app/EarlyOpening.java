package org.quxian.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quxian.desktop.shell.Keeping;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Opening;
import org.quxian.desktop.shell.Remedy;
import org.quxian.observation.ReportableException;

/** An opening that begins before there is a window to ask for it, while JavaFX starts. Only the first one can. */
final class EarlyOpening implements Opening, AutoCloseable {
    private final Opening usual;
    private final Ahead<Opened> first;
    private final AtomicBoolean isTaken = new AtomicBoolean();

    /** Begins to open. */
    EarlyOpening(Opening usual) {
        this.usual = usual;
        this.first = new Ahead<>("opening", usual::open);
    }

    @Override
    public Opened open() throws ReportableException {
        return isTaken.getAndSet(true) ? usual.open() : first.get();
    }

    @Override
    public List<Remedy> remedies(ReportableException failure) {
        return usual.remedies(failure);
    }

    @Override
    public Optional<Keeping> keeping() {
        return usual.keeping();
    }

    /** Waits until the store is open or has failed to: a store is not left half made. */
    @Override
    public void close() {
        first.close();
    }
}
