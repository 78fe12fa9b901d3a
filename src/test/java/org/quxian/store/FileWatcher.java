package org.quxian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** Is told what is about to happen to files, and can refuse it. */
interface FileWatcher {

    /** How many bytes can still be written. */
    default long room() {
        return Long.MAX_VALUE;
    }

    void create(Path file) throws IOException;

    void write(Path file, long place, byte[] bytes) throws IOException;

    void truncate(Path file, long length) throws IOException;

    void force(Path file) throws IOException;

    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    void forceNames(Path folder) throws IOException;

    /** Writes everything down. */
    record Recorder(Trace trace) implements FileWatcher {
        @Override
        public void create(Path file) {
            trace.add(new Trace.Op.Create(file));
        }

        @Override
        public void write(Path file, long place, byte[] bytes) {
            trace.add(new Trace.Op.Write(file, place, ByteBuffer.wrap(bytes)));
        }

        @Override
        public void truncate(Path file, long length) {
            trace.add(new Trace.Op.Truncate(file, length));
        }

        @Override
        public void force(Path file) {
            trace.add(new Trace.Op.Force(file));
        }

        @Override
        public void move(Path from, Path to) {
            trace.add(new Trace.Op.Move(from, to));
        }

        @Override
        public void delete(Path file) {
            trace.add(new Trace.Op.Delete(file));
        }

        @Override
        public void forceNames(Path folder) {
            trace.add(new Trace.Op.ForceNames(folder));
        }
    }

    /** Lets only so many bytes be written. */
    final class FullDisk implements FileWatcher {
        private long room;

        FullDisk(long room) {
            this.room = room;
        }

        @Override
        public void write(Path file, long place, byte[] bytes) throws IOException {
            if (bytes.length > room) {
                throw new IOException("No space left on device");
            }
            room -= bytes.length;
        }

        @Override
        public long room() {
            return room;
        }

        /** Somebody made room. */
        void free() {
            room = Long.MAX_VALUE;
        }

        @Override
        public void create(Path file) {}

        @Override
        public void truncate(Path file, long length) {}

        @Override
        public void force(Path file) {}

        @Override
        public void move(Path from, Path to) {}

        @Override
        public void delete(Path file) {}

        @Override
        public void forceNames(Path folder) {}
    }
}
