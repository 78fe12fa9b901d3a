package org.quxian.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.Disk;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.WrappedKey;

/**
 * Writes a store's own backups once more with the key that it is about to have, or with none. One that cannot be read, since
 * it is damaged or its password is another, is not among them, and is set aside with the rest.
 *
 * @param now the store
 * @param ready what is about to take its place
 * @param keys the keys that are known
 */
record Recoding(LocalPlace now, LocalPlace ready, Keyring keys) {
    private static final System.Logger LOG = System.getLogger(Recoding.class.getName());

    void write(Headway headway) throws IOException, StoreException {
        Collection<Path> all = new Backups(now).all().values();
        if (!all.isEmpty()) {
            ready.disk().makeFolder(ready.backups());
            int done = 0;
            for (Path backup : all) {
                headway.reach(done++, all.size());
                write(backup, ready.backups().resolve(backup.getFileName().toString()));
            }
            ready.disk().force(ready.backups());
            ready.disk().force(ready.next().resolveSibling(""));
        }
    }

    private void write(Path from, Path to) throws IOException, StoreException {
        try {
            LocalPlace work = ready.in(ready.next());
            disk().deleteAll(ready.next());
            JournalFolder written = unpacked(from, work);
            new BackupArchive(to)
                    .write(written, new JournalReader(written).scan().length(), Headway.UNWATCHED);
        } catch (IOException | StoreException e) {
            if (StoreException.isFull(e)) {
                throw e;
            }
            LOG.log(System.Logger.Level.DEBUG, "a backup that cannot be read", e);
            disk().delete(to);
        } finally {
            disk().deleteAll(ready.next());
        }
    }

    /** A backup with the other key. */
    private JournalFolder unpacked(Path backup, LocalPlace work) throws IOException, StoreException {
        JournalFolder raw = work.with(Optional.empty()).journal();
        new BackupArchive(backup).unpack(raw, Headway.UNWATCHED);
        Optional<WrappedKey> wrapped = KeyFile.read(raw.key());
        Optional<DataKey> key = wrapped.isPresent()
                ? Optional.of(keys.unlock(wrapped.get(), Reason.BACKUP_PASSWORD_NEEDED, backup.toString()))
                : Optional.empty();
        LocalPlace other = work.in(work.next());
        Transcript.write(work.with(key).journal(), other.journal(), Headway.UNWATCHED);
        Optional<WrappedKey> fresh = KeyFile.read(ready.journal().key());
        if (fresh.isPresent()) {
            new KeyFile(other).write(fresh.get());
        }
        return other.journal();
    }

    private Disk disk() {
        return ready.disk();
    }
}
