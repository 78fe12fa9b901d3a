package org.quxian.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.quxian.store.journal.Disk;
import org.quxian.store.journal.JournalFolder;

/**
 * The files of a local store, side by side: {@code quxian.mv.db} (the database), {@code quxian.journal}, {@code
 * quxian.backups}, {@code quxian.aside} (what was set aside), {@code quxian.next} (what is about to take the place of
 * database or journal) and {@code quxian.lock}.
 *
 * @param location where the store is
 * @param disk the disk that it is on
 */
record LocalPlace(StoreLocation.Folder location, Disk disk) {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    /** The database. */
    Path database() {
        return location.file();
    }

    JournalFolder journal() {
        return new JournalFolder(beside(".journal"), disk);
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

    /** A folder for what is set aside now. */
    Path aside(LocalDateTime now) {
        return beside(".aside").resolve(NAME.format(now));
    }

    private Path beside(String extension) {
        String name = database().getFileName().toString();
        return database()
                .resolveSibling(name.substring(0, name.length() - StoreLocation.Folder.EXTENSION.length()) + extension);
    }

    /** The same files in another folder. */
    LocalPlace in(Path folder) {
        return new LocalPlace(
                new StoreLocation.Folder(folder.resolve(database().getFileName().toString())), disk);
    }
}
