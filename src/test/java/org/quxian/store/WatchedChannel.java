package org.quxian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import org.h2.store.fs.FileBase;

/** A file that is watched. */
final class WatchedChannel extends FileBase {
    private final FileChannel file;
    private final Path path;
    private final FileWatcher watcher;

    WatchedChannel(FileChannel file, Path path, FileWatcher watcher) {
        this.file = file;
        this.path = path;
        this.watcher = watcher;
    }

    private static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.remaining()];
        from.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        watcher.write(path, file.position(), bytes(from));
        return file.write(from);
    }

    @Override
    public synchronized int write(ByteBuffer from, long place) throws IOException {
        watcher.write(path, place, bytes(from));
        return file.write(from, place);
    }

    @Override
    public FileChannel truncate(long length) throws IOException {
        watcher.truncate(path, length);
        file.truncate(length);
        return this;
    }

    @Override
    public void force(boolean all) throws IOException {
        watcher.force(path);
        // The trace says what lasts: waiting for the real disk would only take time.
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        return file.read(to);
    }

    @Override
    public synchronized int read(ByteBuffer to, long place) throws IOException {
        return file.read(to, place);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long place) throws IOException {
        file.position(place);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public synchronized FileLock tryLock(long place, long length, boolean shared) throws IOException {
        return file.tryLock(place, length, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
