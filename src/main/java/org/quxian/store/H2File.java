package org.quxian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.quxian.store.StoreException.Reason;

/**
 * A look at a database file before H2 may write to it. H2 takes an empty file for a new database, and of a file that was
 * cut short it silently brings back an older state; here both are refused with the file unchanged.
 */
final class H2File {

    private H2File() {}

    /** Throws unless {@code file}, which exists, is a whole H2 file that this program may open. */
    static void check(Path file) throws StoreException {
        String place = file.toString();
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NOT_A_FOLDER, place);
        }
        if (!Files.isReadable(file) || !Files.isWritable(file)) {
            throw new StoreException(Reason.NO_PERMISSION, place);
        }
        if (file.toFile().length() == 0 || !isWhole(file)) {
            throw new StoreException(Reason.DAMAGED, place);
        }
    }

    /** Whether a file that was closed in good order still holds the state that it was closed with. */
    private static boolean isWhole(Path file) throws StoreException {
        String place = file.toString();
        try (MVStore store = new MVStore.Builder().fileName(place).readOnly().open()) {
            Map<String, ?> head = store.getStoreHeader();
            // After a crash the head may run ahead of what reached the disk; H2 then rightly takes the state before.
            boolean wasClosed = head.containsKey("clean");
            return !wasClosed || store.getCurrentVersion() >= DataUtils.readHexLong(head, "version", 0);
        } catch (MVStoreException e) {
            throw new StoreException(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED ? Reason.LOCKED : Reason.DAMAGED, place, e);
        }
    }
}
