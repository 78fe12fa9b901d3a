package org.quxian.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.quxian.store.journal.Disk;

/**
 * The disk of this machine, watched: H2's files under a scheme of their own, and the store's.
 *
 * @param watcher is told
 */
record WatchedDisk(FileWatcher watcher) implements Disk {
    private static final String SCHEME = "watched";

    /** H2 knows its disks by name only. One test at a time uses this one. */
    private static volatile WatchedDisk current = new WatchedDisk(new FileWatcher.Recorder(new Trace()));

    /** Makes this the one that H2 writes to. */
    WatchedDisk plugIn() {
        current = this;
        FilePath.register(new H2Path());
        return this;
    }

    @Override
    public String scheme() {
        return SCHEME + ":";
    }

    @Override
    public long room(Path folder) {
        return watcher.room();
    }

    private static Disk machine() {
        return Disk.ofThisMachine();
    }

    @Override
    public FileChannel open(Path file, OpenOption... how) throws IOException {
        boolean isNew = !Files.exists(file);
        long length = isNew ? 0 : Files.size(file);
        if (isNew) {
            watcher.create(file);
        }
        FileChannel channel = machine().open(file, how);
        if (channel.size() < length) {
            watcher.truncate(file, channel.size());
        }
        return new WatchedChannel(channel, file, watcher);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        watcher.move(from, to);
        machine().move(from, to);
        forceNames(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        watcher.move(from, to);
        machine().replace(from, to);
        forceNames(from, to);
    }

    private void forceNames(Path from, Path to) throws IOException {
        watcher.forceNames(to.resolveSibling(""));
        if (!from.resolveSibling("").equals(to.resolveSibling(""))) {
            watcher.forceNames(from.resolveSibling(""));
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        if (Files.exists(file)) {
            watcher.delete(file);
            machine().delete(file);
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        machine().makeFolder(folder);
    }

    @Override
    public void force(Path folder) throws IOException {
        watcher.forceNames(folder);
    }

    /** How H2 sees it. */
    public static final class H2Path extends FilePathWrapper {
        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            Path file = Path.of(unwrap().toString().replaceFirst("^file:", ""));
            if (!mode.equals("r") && !Files.exists(file)) {
                current.watcher().create(file);
            }
            return new WatchedChannel(super.open(mode), file, current.watcher());
        }

        @Override
        public void delete() {
            Path file = Path.of(unwrap().toString().replaceFirst("^file:", ""));
            try {
                if (Files.exists(file)) {
                    current.watcher().delete(file);
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            super.delete();
        }
    }
}
