package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.secret.DataKey;

/**
 * A database file before H2 itself may write to it. H2 takes an empty file for a new database, and of a file that was
 * cut short it silently brings back an older state; here both are refused with the file unchanged.
 *
 * @param disk the disk that the file is on
 * @param key with which it is encrypted; empty where it is not
 */
record H2File(Disk disk, Optional<DataKey> key) {

    /**
     * Makes an empty database, which appears under its name only when it is whole: a program killed while H2 makes one
     * would leave an empty file, which {@link #check} refuses ever after.
     */
    void make(Path file) throws StoreException {
        Path aside = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try (MVStore store = builder(aside.toString()).open()) {
            store.commit();
        } catch (MVStoreException e) {
            throw failed(file, e);
        }
        try {
            disk.move(aside, file);
        } catch (IOException e) {
            throw StoreException.of(file.toString(), e);
        }
    }

    private MVStore.Builder builder(String file) {
        MVStore.Builder builder = new MVStore.Builder().fileName(disk.scheme() + file);
        key.ifPresent(known -> builder.encryptionKey(known.databasePassword()));
        return builder;
    }

    private static StoreException failed(Path file, Exception cause) {
        Text detail = Text.same(String.valueOf(cause.getMessage()));
        Reason reason = StoreException.isFull(cause) ? Reason.DISK_FULL : Reason.FAILED;
        return new StoreException(reason, file.toString(), detail, cause);
    }

    /** Throws unless {@code file}, which exists, is a whole H2 file that this program may open. */
    void check(Path file) throws StoreException {
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
    private boolean isWhole(Path file) throws StoreException {
        String place = file.toString();
        try (MVStore store = builder(place).readOnly().open()) {
            if (!H2Catalog.isHarmless(store)) {
                throw new StoreException(Reason.FOREIGN, place);
            }
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
