package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.quxian.store.secret.HiddenException;
import org.quxian.store.secret.Secrecy;

/**
 * Files under the name that their content has: its SHA-256, or one that needs the key.
 *
 * @param folder where they are; it is made with the first of them
 * @param extension what their names end in
 * @param disk the disk
 * @param secrecy how they are written
 */
record HashedFiles(Path folder, String extension, Disk disk, Secrecy secrecy) {

    /** Keeps bytes for good, unless they are there; the result is their name without the extension. */
    String keep(byte[] bytes) throws IOException {
        String name = secrecy.name(bytes);
        Path file = folder.resolve(name + extension);
        if (!Files.exists(file) || !isWhole(file, name)) {
            if (!Files.exists(folder)) {
                // Whoever copies a store may leave empty folders behind.
                disk.makeFolder(folder);
                disk.force(folder.resolveSibling(""));
            }
            Path aside = folder.resolve(name + ".part");
            write(aside, secrecy.hide(bytes, name));
            disk.replace(aside, file);
        }
        return name;
    }

    private boolean isWhole(Path file, String name) throws IOException {
        try {
            return secrecy.name(secrecy.show(Files.readAllBytes(file), name)).equals(name);
        } catch (HiddenException e) {
            return false;
        }
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
            byte[] bytes = secrecy.show(Files.readAllBytes(file), name);
            if (!secrecy.name(bytes).equals(name)) {
                throw new BadFileException(file);
            }
            return bytes;
        } catch (NoSuchFileException | HiddenException e) {
            throw new BadFileException(file, e);
        }
    }
}
