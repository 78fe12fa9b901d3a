package org.quxian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.quxian.store.StoreException.Reason;

/**
 * Keeps other programs out of the files of a store; the operating system gives it back when a program dies.
 *
 * @param channel the file that is locked, which stays
 */
record StoreLock(FileChannel channel) implements AutoCloseable {

    /** Takes it. */
    static StoreLock take(LocalPlace place) throws StoreException {
        Path file = place.lock();
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel).isPresent()) {
                return new StoreLock(channel);
            }
            channel.close();
            throw new StoreException(Reason.LOCKED, place.location().shown());
        } catch (IOException e) {
            throw StoreException.of(place.location().shown(), e);
        }
    }

    private static Optional<FileLock> lock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
