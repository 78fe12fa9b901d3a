package org.quxian.store.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a journal: {@code journal.txt}, the texts of documents in {@code texts/}, points of series
 * in {@code series/}, and {@code seal.json}, which says
 * how journal and database were left.
 *
 * @param path the folder
 * @param disk the disk that it is on
 */
public record JournalFolder(Path path, Disk disk) {

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
        return new EntryJson(new TextFiles(texts(), disk), new HashedFiles(series(), ".tiles", disk));
    }
}
