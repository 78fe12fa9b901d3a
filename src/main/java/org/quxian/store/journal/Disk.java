package org.quxian.store.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The file system as a store uses it. Tests put one in its place that loses power or runs full. */
public interface Disk {

    /** The disk of this machine. */
    static Disk ofThisMachine() {
        return new MachineDisk();
    }

    /** The scheme that H2 finds this disk under. */
    String scheme();

    /** How many bytes can still be written where {@code folder} is. */
    long room(Path folder) throws IOException;

    /** Opens a file. */
    FileChannel open(Path file, OpenOption... how) throws IOException;

    /** Gives a file or folder another place on the same disk, where there is nothing yet; when this returns it is there for good. */
    void move(Path from, Path to) throws IOException;

    /** Puts a file in the place of another; when this returns it is there for good. */
    void replace(Path from, Path to) throws IOException;

    /** Takes away a file or an empty folder, if it is there. */
    void delete(Path file) throws IOException;

    /** Takes away a folder with all that is in it, if it is there. */
    default void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> deepestFirst;
            try (Stream<Path> all = Files.walk(folder)) {
                deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path one : deepestFirst) {
                delete(one);
            }
        }
    }

    /** Makes a folder with all folders above it, if it is not there. */
    void makeFolder(Path folder) throws IOException;

    /** Returns when the names in a folder outlive a power cut. */
    void force(Path folder) throws IOException;
}
