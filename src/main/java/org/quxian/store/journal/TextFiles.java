package org.quxian.store.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
        return files().keep(encode(text));
    }

    /**
     * Reads a text.
     *
     * @throws BadFileException if it is not there or not as it was kept
     */
    String read(String name) throws IOException {
        return decode(files().read(name));
    }

    private HashedFiles files() {
        return new HashedFiles(folder, EXTENSION, disk, secrecy);
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
}
