package org.quxian.desktop.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders for tests whose window outlives the test method; they are gone when the tests are over. */
public final class TestFolder {

    private TestFolder() {}

    /** A fresh, empty folder. */
    public static Path make() {
        try {
            Path folder = Files.createTempDirectory("quxian-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // A file that is still open stays; the system clears its temporary folder.
            System.err.println("not deleted: " + folder);
        }
    }
}
