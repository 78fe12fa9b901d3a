package org.quxian.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Text;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.BadFileException;
import org.quxian.store.journal.Disk;

/** What is done with a local store as a whole, while nobody has it open. */
public final class Upkeep {
    private final LocalPlace place;
    private final List<Migration> known;
    private final Keyring keys;

    private Upkeep(LocalPlace place, Keyring keys) {
        this.place = place;
        this.keys = keys;
        this.known = Migration.known();
    }

    /**
     * The upkeep of the store at {@code location}.
     *
     * @throws StoreException with {@link Reason#SHARED} if it is on a server, which keeps its own journal and backups
     */
    public static Upkeep of(StoreLocation location) throws StoreException {
        return of(location, new Keyring());
    }

    /**
     * The upkeep of the store at {@code location}, which may be encrypted.
     *
     * @param keys what has been unlocked
     * @throws StoreException with {@link Reason#SHARED} if it is on a server, which keeps its own journal and backups
     */
    public static Upkeep of(StoreLocation location, Keyring keys) throws StoreException {
        return switch (location) {
            case StoreLocation.Folder folder -> new Upkeep(new LocalPlace(folder, Disk.ofThisMachine()), keys);
            case StoreLocation.Url url -> throw new StoreException(Reason.SHARED, url.shown());
        };
    }

    private Alone alone() {
        return new Alone(place, keys);
    }

    /**
     * Writes a backup of a filled store, over an older file, once it has been read back.
     *
     * @param file where to
     * @throws StoreException with {@link Reason#NO_JOURNAL} if the store has faults and therefore no journal, with
     *     {@link Reason#NO_TARGET} if the file cannot be written
     */
    public void backup(Path file) throws StoreException {
        backup(file, Headway.UNWATCHED);
    }

    /**
     * As {@link #backup(Path)}.
     *
     * @param headway is told, and can stop it; there is then no more in the folder than before
     */
    public void backup(Path file, Headway headway) throws StoreException {
        Path target = file.toAbsolutePath().normalize();
        if (Files.isDirectory(target)) {
            throw new StoreException(Reason.NO_TARGET, file.toString(), new Text("那是一个文件夹", "it is a folder"));
        }
        if (!Files.isDirectory(target.resolveSibling(""))) {
            throw new StoreException(
                    Reason.NO_TARGET, file.toString(), new Text("所在的文件夹不存在", "its folder does not exist"));
        }
        headway.reach(0);
        // Opening mends what has to be mended first.
        Store.open(place, known, keys).close();
        alone().unlocked(keyed -> {
            if (!keyed.journal().exists()) {
                throw new StoreException(Reason.NO_JOURNAL, place.location().shown());
            }
            try {
                new Backups(keyed).write(target, headway);
            } catch (IOException e) {
                throw new StoreException(Reason.NO_TARGET, file.toString(), whyNot(e), e);
            }
            return target;
        });
    }

    /** Why a backup was not written. */
    private static Text whyNot(IOException cause) {
        if (StoreException.isFull(cause)) {
            return new Text("磁盘已满", "the disk is full");
        }
        return cause instanceof AccessDeniedException
                ? new Text("没有写入的权限", "there is no permission")
                : new Text("磁盘可能不可写", "the disk may be read-only");
    }

    /**
     * Makes the store what a backup says. What was there before is set aside.
     *
     * @param file the backup
     * @return the folder with what was there before; empty where nothing was
     * @throws StoreException with {@link Reason#NO_BACKUP} if the file is no whole backup; nothing has then been changed
     */
    public Optional<Path> restore(Path file) throws StoreException {
        return restore(file, Headway.UNWATCHED);
    }

    /**
     * As {@link #restore(Path)}. An encrypted store stays encrypted, with the password that it has; one that is not, or is
     * not there, becomes as the backup is.
     *
     * @param headway is told, and can stop it; nothing has then been changed
     * @throws PasswordNeededException if the backup is encrypted and neither it nor its store has been unlocked, or a store
     *     that is to stay encrypted has not
     */
    public Optional<Path> restore(Path file, Headway headway) throws StoreException {
        if (!Files.exists(file)) {
            throw new StoreException(Reason.MISSING_BACKUP, file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(Reason.NO_BACKUP, file.toString());
        }
        return alone().run(() -> {
            headway.reach(0);
            Replacement replacement = new Replacement(place);
            boolean opened;
            try {
                opened = new Restoring(place, known, keys)
                        .prepare(file, replacement.prepare(), headway)
                        .key()
                        .isEmpty();
            } catch (IOException e) {
                replacement.finish();
                if (StoreException.isFull(e)) {
                    throw e;
                }
                throw new StoreException(Reason.NO_BACKUP, file.toString(), e);
            } catch (StoreException e) {
                replacement.finish();
                throw e;
            }
            return Optional.of(replacement.carryOut(opened)).filter(Files::exists);
        });
    }

    /**
     * Makes the database anew from the journal; where the journal is damaged and the database whole, the journal anew from
     * the database. What was there before is set aside.
     *
     * @return what was done, for the user
     */
    public Text rebuild() throws StoreException {
        // Opening finds out which of the two is damaged, and puts that right.
        try (Store store = Store.open(place, known, keys)) {
            if (!store.findings().isEmpty()) {
                return store.findings().getFirst();
            }
        }
        return alone().unlocked(keyed -> {
            if (!keyed.journal().exists()) {
                throw new StoreException(Reason.NO_JOURNAL, place.location().shown());
            }
            Mending mending = new Mending(keyed, known);
            try {
                Path aside = mending.rebuild();
                return new Text(
                        "数据库已由日志重建；旧文件在 %s。".formatted(aside),
                        "The database has been rebuilt from the journal; the old one is in %s.".formatted(aside));
            } catch (BadFileException e) {
                // The journal is sound but for the text of a document, which opening does not read.
                Path aside = mending.rewriteJournal();
                return new Text(
                        "%s 损坏，日志已由数据库重写；旧日志在 %s。".formatted(e.file(), aside),
                        "%s was damaged; the journal has been written anew from the database, the old one is in %s."
                                .formatted(e.file(), aside));
            }
        });
    }

    /** How much room its files take. */
    public Space space() throws StoreException {
        try {
            return Space.of(place);
        } catch (IOException e) {
            throw StoreException.of(place.location().shown(), e);
        }
    }

    /**
     * Deletes all that was ever set aside. The store itself needs none of it.
     *
     * @return the room that its files took before
     */
    public Space deleteAside() throws StoreException {
        return alone().run(() -> {
            Space before = Space.of(place);
            place.disk().deleteAll(place.aside());
            return before;
        });
    }

    /** The last of the store's own backups that a store can be made of. */
    public Optional<Path> newestBackup() throws StoreException {
        try {
            return new Backups(keys.unlock(place)).newestGood();
        } catch (IOException e) {
            throw StoreException.of(place.location().shown(), e);
        }
    }
}
