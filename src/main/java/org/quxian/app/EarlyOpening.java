package org.quxian.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.quxian.desktop.shell.Keeping;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Opening;
import org.quxian.desktop.shell.Remedy;
import org.quxian.observation.ReportableException;

/** An opening that can begin before there is a window to ask for it, while JavaFX starts. Only the first one can. */
final class EarlyOpening implements Opening, AutoCloseable {
    private final Opening usual;
    private Optional<Ahead<Opened>> first = Optional.empty();
    private final AtomicBoolean isTaken = new AtomicBoolean();

    /** Does not begin yet. */
    EarlyOpening(Opening usual) {
        this.usual = usual;
    }

    /** Begins to open, where it has not begun. */
    synchronized Ahead<Opened> begin() {
        Ahead<Opened> begun = first.orElseGet(() -> new Ahead<>("opening", usual::open));
        first = Optional.of(begun);
        return begun;
    }

    @Override
    public Opened open() throws ReportableException {
        return isTaken.getAndSet(true) ? usual.open() : begin().get();
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
        begun().ifPresent(Ahead::close);
    }

    private synchronized Optional<Ahead<Opened>> begun() {
        return first;
    }
}
