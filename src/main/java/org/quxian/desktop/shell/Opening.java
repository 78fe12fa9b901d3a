package org.quxian.desktop.shell;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.ReportableException;

/** Opens the store and reads it. The window calls it on a thread of its own, again where the person tries again. */
@FunctionalInterface
public interface Opening {

    /**
     * Opens and reads.
     *
     * @throws ReportableException where there is nothing to show: no store, no catalogue
     */
    Opened open() throws ReportableException;

    /**
     * What else can be done where opening has failed, beside trying again. It is asked for on the thread that opens.
     *
     * @param failure why it failed
     */
    default List<Remedy> remedies(ReportableException failure) {
        return List.of();
    }

    /** What can be done with the store as a whole; empty where it is on a server, or in no file at all. */
    default Optional<Keeping> keeping() {
        return Optional.empty();
    }
}
