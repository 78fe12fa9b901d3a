package org.quxian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quxian.store.secret.WrappedKey;

/**
 * The wrapped key of an encrypted store. It stands twice, since without it everything is lost: in the folder of the journal
 * and beside the database.
 *
 * @param place the store
 */
record KeyFile(LocalPlace place) {

    /** No key file is longer. */
    private static final int MOST = 4096;

    private List<Path> copies() {
        return List.of(place.journal().key(), place.keyFile());
    }

    /** Whether there is one, in whatever state. */
    boolean exists() {
        return copies().stream().anyMatch(Files::exists);
    }

    /**
     * The key; empty where there is none, or none that is as it was written, or two different ones: files of two stores have
     * been mixed, and neither key may take the place of the other.
     */
    Optional<WrappedKey> read() throws IOException {
        List<WrappedKey> found = List.of(read(place.journal().key()), read(place.keyFile())).stream()
                .flatMap(Optional::stream)
                .toList();
        boolean mixed = found.stream().map(WrappedKey::id).distinct().count() > 1;
        // A change of the password that was cut short has come to one of them only.
        return mixed ? Optional.empty() : found.stream().max(Comparator.comparingLong(WrappedKey::number));
    }

    /** The key in one file; empty where there is none that is as it was written. */
    static Optional<WrappedKey> read(Path file) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) <= MOST
                ? WrappedKey.read(Files.readAllBytes(file))
                : Optional.empty();
    }

    /** Puts it where it is not yet as it should be. */
    boolean write(WrappedKey key) throws IOException {
        boolean wrote = false;
        for (Path copy : copies()) {
            byte[] json = key.json();
            if (!Files.exists(copy) || !Arrays.equals(Files.readAllBytes(copy), json)) {
                write(copy, json);
                wrote = true;
            }
        }
        return wrote;
    }

    private void write(Path file, byte[] json) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try (FileChannel channel = place.disk()
                .open(
                        aside,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(json);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        place.disk().replace(aside, file);
    }
}
