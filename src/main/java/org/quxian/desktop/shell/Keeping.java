package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;

/** What can be done with the store as a whole. Calls take their time and must not be made on the JavaFX thread. */
public interface Keeping {

    /** Writes a backup into {@code file}, over an older one, and reads it back. */
    void backup(Path file) throws ReportableException;

    /**
     * Makes the store what a backup says.
     *
     * @return where that is which was there before; empty where nothing was
     */
    Optional<Path> restore(Path file) throws ReportableException;

    /** Looks for whatever is wrong; empty if all is well. */
    List<Fault> check() throws ReportableException;
}
