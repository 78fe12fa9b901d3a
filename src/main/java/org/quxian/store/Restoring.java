package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/**
 * Makes a store of a backup, ready to take the place of the present one.
 *
 * @param place the present store, or where none is yet
 * @param known every migration, in order
 * @param keys the keys that are known
 */
record Restoring(LocalPlace place, List<Migration> known, Keyring keys) {

    /**
     * Makes it.
     *
     * @param file the backup
     * @param next an empty place
     * @param headway is told, and can stop it
     * @return the place with the key that it has been given
     */
    LocalPlace prepare(Path file, LocalPlace next, Headway headway) throws IOException, SQLException, StoreException {
        JournalFolder raw = next.journal();
        new BackupArchive(file).unpack(raw, headway.part(0, 0.3));
        Optional<WrappedKey> packed = KeyFile.read(raw.key());
        if (packed.isEmpty() && Files.exists(raw.key())) {
            throw new StoreException(Reason.NO_BACKUP, file.toString());
        }
        Optional<DataKey> key = key(packed, Reason.BACKUP_PASSWORD_NEEDED, file.toString());
        Optional<WrappedKey> own = new KeyFile(place).read();
        LocalPlace ready = own.isEmpty() || own.map(WrappedKey::id).equals(packed.map(WrappedKey::id))
                ? next.with(key)
                : transcribed(next, key, own, headway.part(0.3, 0.6));
        Optional<WrappedKey> wrapped = own.or(() -> packed);
        if (wrapped.isPresent()) {
            new KeyFile(ready).write(wrapped.get());
        }
        new Mending(place, known).fill(ready, ready, headway.part(0.6, 1));
        headway.reach(1);
        return ready;
    }

    /** Backup and store have different keys, or the backup has none: the store keeps its own. */
    private LocalPlace transcribed(LocalPlace next, Optional<DataKey> key, Optional<WrappedKey> own, Headway headway)
            throws IOException, StoreException {
        LocalPlace ready =
                next.with(key(own, Reason.PASSWORD_NEEDED, place.location().shown()));
        LocalPlace source = next.in(next.next()).with(key);
        next.disk().makeFolder(next.next());
        next.disk().move(next.journal().path(), source.journal().path());
        Transcript.write(source.journal(), ready.journal(), headway);
        next.disk().deleteAll(next.next());
        return ready;
    }

    private Optional<DataKey> key(Optional<WrappedKey> wrapped, Reason needed, String shown) throws StoreException {
        return wrapped.isPresent() ? Optional.of(keys.unlock(wrapped.get(), needed, shown)) : Optional.empty();
    }
}
