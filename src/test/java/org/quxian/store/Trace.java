package org.quxian.store;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What was done to files, in order, and what was acknowledged in between. */
final class Trace {
    private final List<Op> ops = new ArrayList<>();

    /** One thing that was done. */
    sealed interface Op {

        /** Bytes were written. */
        record Write(Path file, long place, ByteBuffer bytes) implements Op {}

        /** A file was cut. */
        record Truncate(Path file, long length) implements Op {}

        /** A file was made. */
        record Create(Path file) implements Op {}

        /** A file or folder was given another name. */
        record Move(Path from, Path to) implements Op {}

        /** A name was taken away. */
        record Delete(Path file) implements Op {}

        /** What is in a file is there for good. */
        record Force(Path file) implements Op {}

        /** The names in a folder are there for good. */
        record ForceNames(Path folder) implements Op {}

        /** Somebody was told that a step is done. */
        record Acknowledged(long step) implements Op {}
    }

    synchronized void add(Op op) {
        ops.add(op);
    }

    synchronized List<Op> ops() {
        return List.copyOf(ops);
    }
}
