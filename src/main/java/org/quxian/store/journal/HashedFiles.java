package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Files under the name of their SHA-256.
 *
 * @param folder where they are; it is made with the first of them
 * @param extension what their names end in
 * @param disk the disk
 */
record HashedFiles(Path folder, String extension, Disk disk) {

    /** Keeps bytes for good, unless they are there; the result is their name without the extension. */
    String keep(byte[] bytes) throws IOException {
        String name = Fingerprint.of(bytes);
        Path file = folder.resolve(name + extension);
        if (!Files.exists(file) || !Fingerprint.of(Files.readAllBytes(file)).equals(name)) {
            if (!Files.exists(folder)) {
                disk.makeFolder(folder);
                disk.force(folder.resolveSibling(""));
            }
            Path aside = folder.resolve(name + ".part");
            write(aside, bytes);
            disk.replace(aside, file);
        }
        return name;
    }

    private void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = disk.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /**
     * Reads bytes.
     *
     * @throws BadFileException if they are not there or not as they were kept
     */
    byte[] read(String name) throws IOException {
        if (!Fingerprint.isOne(name)) {
            throw new BadFileException(folder.resolve("?"));
        }
        Path file = folder.resolve(name + extension);
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!Fingerprint.of(bytes).equals(name)) {
                throw new BadFileException(file);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new BadFileException(file, e);
        }
    }
}
