package org.quxian.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.quxian.store.secret.Secrecy;

/**
 * The folder of a journal: {@code journal.txt}, the texts of documents in {@code texts/}, points of series in
 * {@code series/}, {@code seal.json}, which says how journal and database were left, and {@code key.json} where they are
 * encrypted.
 *
 * @param path the folder
 * @param disk the disk that it is on
 * @param secrecy how journal, texts and points are written
 */
public record JournalFolder(Path path, Disk disk, Secrecy secrecy) {

    /** The journal itself. */
    public Path journal() {
        return path.resolve("journal.txt");
    }

    /** The folder of the texts. */
    public Path texts() {
        return path.resolve("texts");
    }

    /** The folder of the points of series. */
    public Path series() {
        return path.resolve("series");
    }

    /** The key of journal, texts and points, wrapped; there only where they are encrypted. */
    public Path key() {
        return path.resolve("key.json");
    }

    Path seal() {
        return path.resolve("seal.json");
    }

    /** Whether there is a journal in it. */
    public boolean exists() {
        return Files.exists(journal());
    }

    /** Makes the folder, for a journal to come. */
    public void make() throws IOException {
        disk.makeFolder(texts());
        disk.makeFolder(series());
        disk.force(path);
        disk.force(path.resolveSibling(""));
    }

    EntryJson json() {
        return new EntryJson(new TextFiles(texts(), disk, secrecy), new HashedFiles(series(), ".tiles", disk, secrecy));
    }
}
