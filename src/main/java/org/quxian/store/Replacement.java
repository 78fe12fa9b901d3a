package org.quxian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.quxian.store.journal.Disk;

/**
 * Another database or journal, or both, or a whole store, on the way into the place of what there is, which is set aside. It is made
 * ready beside them; a program that dies before that has changed nothing, and one that dies after it has the next one
 * finish.
 *
 * @param place the store
 */
record Replacement(LocalPlace place) {

    /** What the note says behind the name of the folder where the store is no longer encrypted. */
    private static final String OPENED = "\nopened";

    /** Where the others are to be made ready: an empty place. */
    LocalPlace prepare() throws IOException {
        clear();
        disk().makeFolder(place.next());
        return place.in(place.next());
    }

    /**
     * Puts what is ready in place.
     *
     * @return the folder with what was there before
     */
    Path carryOut() throws IOException {
        return carryOut(false);
    }

    /**
     * Puts what is ready in place.
     *
     * @param opened whether it is no longer encrypted, so that the key of what was there goes with it
     * @return the folder with what was there before
     */
    Path carryOut(boolean opened) throws IOException {
        LocalPlace ready = place.in(place.next());
        if (Files.exists(ready.database())) {
            try (FileChannel file = disk().open(ready.database(), StandardOpenOption.WRITE)) {
                file.force(true);
            }
        }
        Path aside = free(place.aside(LocalDateTime.now(ZoneId.systemDefault())));
        try (FileChannel note = disk().open(note(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            note.write(StandardCharsets.UTF_8.encode(aside.getFileName() + (opened ? OPENED : "")));
            note.force(true);
        }
        disk().force(place.next());
        finish();
        return aside;
    }

    /** Finishes what a program that died had made ready, and clears away what it had not. */
    void finish() throws IOException {
        if (Files.exists(note())) {
            LocalPlace ready = place.in(place.next());
            String[] words = Files.readString(note()).split("\n", -1);
            Path aside = place.aside().resolve(words[0]);
            putIn(ready.journal().path(), place.journal().path(), aside);
            putIn(ready.database(), place.database(), aside);
            putIn(ready.backups(), place.backups(), aside);
            putIn(ready.keyFile(), place.keyFile(), aside);
            if (words.length > 1) {
                setAside(place.keyFile(), aside);
            }
            disk().delete(note());
        }
        clear();
    }

    private void putIn(Path from, Path to, Path aside) throws IOException {
        if (Files.exists(from)) {
            setAside(to, aside);
            disk().move(from, to);
        }
    }

    private void setAside(Path file, Path aside) throws IOException {
        if (Files.exists(file)) {
            disk().makeFolder(aside);
            disk().force(aside.resolveSibling(""));
            disk().force(place.database().resolveSibling(""));
            disk().move(file, aside.resolve(file.getFileName().toString()));
        }
    }

    private void clear() throws IOException {
        disk().deleteAll(place.next());
    }

    /** Twice in one second is possible. */
    private static Path free(Path wanted) {
        Path free = wanted;
        for (int number = 2; Files.exists(free); number++) {
            free = wanted.resolveSibling(wanted.getFileName() + "-" + number);
        }
        return free;
    }

    private Path note() {
        return place.next().resolve("ready.txt");
    }

    private Disk disk() {
        return place.disk();
    }
}
