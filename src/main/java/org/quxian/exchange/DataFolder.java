package org.quxian.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the files of a data folder are read from: the class path, or a folder on disk. */
@FunctionalInterface
public interface DataFolder {

    /**
     * Opens a file.
     *
     * @param name its path inside the folder with forward slashes, {@code documents/500114-qianjiang.json}
     * @return its bytes, to be closed by the caller
     * @throws NoSuchFileException if the folder has no such file
     * @throws IOException if it cannot be read
     */
    InputStream open(String name) throws IOException;

    /** The data that ships inside the program. */
    static DataFolder bundled() {
        return name -> {
            InputStream file = DataFolder.class.getResourceAsStream("/org/quxian/data/" + name);
            if (file == null) {
                throw new NoSuchFileException(name);
            }
            return file;
        };
    }

    /** The data in a folder on disk; names that lead out of it are not found. */
    static DataFolder at(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return name -> {
            Path file = root.resolve(name).normalize();
            if (!file.startsWith(root)) {
                throw new NoSuchFileException(name);
            }
            return Files.newInputStream(file);
        };
    }
}
