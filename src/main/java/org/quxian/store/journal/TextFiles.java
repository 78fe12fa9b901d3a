package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.quxian.store.secret.HiddenException;
import org.quxian.store.secret.Secrecy;

/**
 * The texts of documents, a file each, under the name that their content has: its SHA-256, or one that needs the key.
 *
 * @param folder where they are
 * @param disk the disk
 * @param secrecy how they are written
 */
record TextFiles(Path folder, Disk disk, Secrecy secrecy) {

    static final String EXTENSION = ".txt";

    /** Keeps a text for good, unless it is there. */
    String keep(String text) throws IOException {
        byte[] bytes = encode(text);
        String name = secrecy.name(bytes);
        Path file = file(name);
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
     * Reads a text.
     *
     * @throws BadFileException if it is not there or not as it was kept
     */
    String read(String name) throws IOException {
        if (!Fingerprint.isOne(name)) {
            throw new BadFileException(folder.resolve("?"));
        }
        Path file = file(name);
        try {
            byte[] bytes = secrecy.show(Files.readAllBytes(file), name);
            if (!secrecy.name(bytes).equals(name)) {
                throw new BadFileException(file);
            }
            return decode(bytes);
        } catch (NoSuchFileException | HiddenException e) {
            throw new BadFileException(file, e);
        }
    }

    /** UTF-8, or behind a mark UTF-16 for a text with halves of characters in it, which UTF-8 cannot hold. */
    private static byte[] encode(String text) {
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text) && !text.startsWith("\uFEFF")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteBuffer bytes =
                ByteBuffer.allocate(2 + 2 * text.length()).put((byte) 0xFE).put((byte) 0xFF);
        bytes.asCharBuffer().put(text);
        return bytes.array();
    }

    private static String decode(byte[] bytes) throws CharacterCodingException {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return ByteBuffer.wrap(bytes, 2, bytes.length - 2).asCharBuffer().toString();
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private Path file(String name) {
        return folder.resolve(name + EXTENSION);
    }
}
