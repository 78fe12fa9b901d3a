package org.quxian.desktop.shell;

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
}
