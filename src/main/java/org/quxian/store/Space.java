package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much room the files of a local store take, in bytes. The journal only grows: it is the history of the store.
 *
 * @param database the database
 * @param journal the journal, the texts of documents, and the seal
 * @param backups the store's own backups
 * @param backupCount how many those are
 * @param aside what has been set aside
 * @param asideCount how many times something has been
 * @param asideFolder where that is
 */
public record Space(
        long database, long journal, long backups, int backupCount, long aside, int asideCount, Path asideFolder) {

    /** The room that the files of {@code place} take. */
    static Space of(LocalPlace place) throws IOException {
        return new Space(
                bytes(place.database()),
                bytes(place.journal().path()),
                bytes(place.backups()),
                entries(place.backups()).size(),
                bytes(place.aside()),
                entries(place.aside()).size(),
                place.aside());
    }

    private static long bytes(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            long bytes = 0;
            for (Path inside : entries(file)) {
                bytes += bytes(inside);
            }
            return bytes;
        }
        return Files.isRegularFile(file) ? Files.size(file) : 0;
    }

    private static List<Path> entries(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }

    /** A number of bytes in words: 34 KB, 1.2 MB. */
    public static String words(long bytes) {
        return bytes < 1_000_000 ? (bytes + 999) / 1000 + " KB" : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }
}
