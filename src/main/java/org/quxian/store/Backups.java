package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quxian.store.StoreException.Reason;
import org.quxian.store.journal.JournalFolder;
import org.quxian.store.journal.JournalReader;
import org.quxian.store.journal.Scan;

/**
 * The backups of a local store: ZIP files beside it, dated in their names.
 *
 * @param place the store
 */
record Backups(LocalPlace place) {
    private static final String EXTENSION = ".zip";

    /** The share of writing in all, and of unpacking in reading back. */
    private static final double WRITING = 0.3;

    private static final double UNPACKING = 0.3;

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    /** Makes one, unless there is one of today. */
    void makeOfToday() throws IOException, StoreException {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        if (all().keySet().stream().noneMatch(when -> when.toLocalDate().equals(today))) {
            make();
        }
    }

    /** Makes one, and takes away those that are no longer kept. */
    Path make() throws IOException, StoreException {
        place.disk().makeFolder(place.backups());
        Path file = free(LocalDateTime.now(ZoneId.systemDefault()));
        write(file);
        SortedMap<LocalDateTime, Path> all = all();
        Set<LocalDateTime> kept = Retention.kept(List.copyOf(all.keySet()));
        for (var backup : all.entrySet()) {
            // With a clock that has jumped back, the last one made is not the one with the last date.
            if (!kept.contains(backup.getKey()) && !backup.getValue().equals(file)) {
                place.disk().delete(backup.getValue());
            }
        }
        return file;
    }

    /** A name that no backup has: a clock can say the same second twice. */
    private Path free(LocalDateTime now) {
        Path free = place.backups().resolve(NAME.format(now) + EXTENSION);
        return Files.exists(free) ? free(now.plusSeconds(1)) : free;
    }

    /** Writes the journal into {@code file}, over an older one, once what was written has been read back and fits. */
    void write(Path file) throws IOException, StoreException {
        write(file, Headway.UNWATCHED);
    }

    /** As {@link #write(Path)}; where it is stopped, there is nothing more in the folder than before. */
    void write(Path file, Headway headway) throws IOException, StoreException {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Scan scan = new JournalReader(place.journal()).scan();
            new BackupArchive(aside).write(place.journal(), scan.length(), headway.part(0, WRITING));
            if (!isGood(aside, headway.part(WRITING, 1))) {
                throw new IOException("the backup does not read as it was written");
            }
            place.disk().replace(aside, file);
        } catch (IOException | StoreException | RuntimeException failure) {
            place.disk().delete(aside);
            throw failure;
        }
    }

    /** Whether a store can be made of a backup. */
    private boolean isGood(Path file) throws IOException, StoreException {
        return isGood(file, Headway.UNWATCHED);
    }

    private boolean isGood(Path file, Headway headway) throws IOException, StoreException {
        Path folder = file.resolveSibling(file.getFileName() + ".reading");
        JournalFolder read = place.journalIn(folder);
        try {
            place.disk().deleteAll(folder);
            new BackupArchive(file).unpack(read, headway.part(0, UNPACKING));
            try (Memory memory = Memory.before(read, place.h2(), Migration.known(), headway.part(UNPACKING, 1))) {
                memory.complete();
                return true;
            }
        } catch (IOException | SQLException | StoreException e) {
            if (StoreException.isFull(e)) {
                throw new IOException(e);
            }
            if (e instanceof StoreException stopped && stopped.reason() == Reason.STOPPED) {
                throw stopped;
            }
            return false;
        } finally {
            place.disk().deleteAll(folder);
        }
    }

    /** The last one that a store can be made of. */
    Optional<Path> newestGood() throws IOException, StoreException {
        for (Path file : all().reversed().values()) {
            if (isGood(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    /** All there are, oldest first. */
    SortedMap<LocalDateTime, Path> all() throws IOException {
        SortedMap<LocalDateTime, Path> all = new TreeMap<>();
        if (Files.isDirectory(place.backups())) {
            try (Stream<Path> files = Files.list(place.backups())) {
                files.forEach(file -> dated(file).ifPresent(when -> all.put(when, file)));
            }
        }
        return all;
    }

    private static Optional<LocalDateTime> dated(Path file) {
        String name = file.getFileName().toString();
        try {
            return name.endsWith(EXTENSION)
                    ? Optional.of(LocalDateTime.parse(name.substring(0, name.length() - EXTENSION.length()), NAME))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
