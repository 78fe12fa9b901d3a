package org.quxian.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.quxian.store.journal.Disk;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.secret.DataKey;
import org.quxian.store.secret.Secrecy;

/**
 * The files of a local store, side by side: {@code quxian.mv.db} (the database), {@code quxian.journal}, {@code
 * quxian.backups}, {@code quxian.aside} (what was set aside), {@code quxian.next} (what is about to take the place of
 * database or journal), {@code quxian.lock} and, of an encrypted store, {@code quxian.key}.
 *
 * @param location where the store is
 * @param disk the disk that it is on
 * @param key with which it is encrypted; empty where it is not, or where the key is not known yet
 */
record LocalPlace(StoreLocation.Folder location, Disk disk, Optional<DataKey> key) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    /** A store that is not encrypted, or whose key is not known yet. */
    LocalPlace(StoreLocation.Folder location, Disk disk) {
        this(location, disk, Optional.empty());
    }

    /** The same files, written with another key or none. */
    LocalPlace with(Optional<DataKey> other) {
        return new LocalPlace(location, disk, other);
    }

    /** The way to the database. */
    H2Database h2() {
        return new H2Database(location, disk, key);
    }

    private Secrecy secrecy() {
        return key.<Secrecy>map(known -> known).orElse(Secrecy.NONE);
    }

    /** The database. */
    Path database() {
        return location.file();
    }

    JournalFolder journal() {
        return journalIn(beside(".journal"));
    }

    /** A journal that is written as this one, in another folder. */
    JournalFolder journalIn(Path folder) {
        return new JournalFolder(folder, disk, secrecy());
    }

    /** The wrapped key; a second copy is in the journal's folder. */
    Path keyFile() {
        return beside(".key");
    }

    Path backups() {
        return beside(".backups");
    }

    Path next() {
        return beside(".next");
    }

    Path lock() {
        return beside(".lock");
    }

    /** What a window keeps to be quick with, see {@link Keepsake}. */
    Path sight() {
        return beside(".sight");
    }

    /** Where all is that was ever set aside. */
    Path aside() {
        return beside(".aside");
    }

    /** A folder for what is set aside now. */
    Path aside(LocalDateTime now) {
        return aside().resolve(NAME.format(now));
    }

    private Path beside(String extension) {
        String name = database().getFileName().toString();
        return database()
                .resolveSibling(name.substring(0, name.length() - StoreLocation.Folder.EXTENSION.length()) + extension);
    }

    /** The same files in another folder. */
    LocalPlace in(Path folder) {
        return new LocalPlace(
                new StoreLocation.Folder(folder.resolve(database().getFileName().toString())), disk, key);
    }
}
