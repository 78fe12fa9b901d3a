package org.quxian.desktop.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quxian.desktop.support.Progress;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.store.Space;

/**
 * What can be done with the store as a whole. Calls take their time and must not be made on the JavaFX thread, but for {@link
 * #isEncrypted}. What is cancelled fails with a sentence that says so, and leaves everything as it was. Passwords are left to
 * the caller to wipe.
 */
public interface Keeping {

    /** Writes a backup into {@code file}, over an older one, and reads it back. */
    void backup(Path file, Progress progress) throws ReportableException;

    /**
     * Makes the store what a backup says.
     *
     * @return where that is which was there before; empty where nothing was
     * @throws org.quxian.store.PasswordNeededException where the backup is encrypted, and its key is not known
     */
    Optional<Path> restore(Path file, Progress progress) throws ReportableException;

    /** Looks for whatever is wrong; empty if all is well. */
    List<Fault> check() throws ReportableException;

    /** Whether the store has a password. It is answered at once. */
    boolean isEncrypted();

    /** Sets a password, and encrypts the store; what was there before is set aside and can be read. */
    void setPassword(char[] password, Progress progress) throws ReportableException;

    /** Changes the password. */
    void changePassword(char[] former, char[] password) throws ReportableException;

    /** Takes the password away, and decrypts the store. */
    void removePassword(char[] password, Progress progress) throws ReportableException;

    /** How much room the files of the store take. */
    Space space() throws ReportableException;

    /**
     * Deletes all that was set aside.
     *
     * @return the room that was taken before
     */
    Space deleteAside() throws ReportableException;
}
