package org.quxian.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/**
 * What a disk holds after the power went: all that was forced, and of the rest nothing, a beginning, an arbitrary part, or
 * an arbitrary part with torn blocks.
 */
final class PowerCut {

    /** What becomes of that which was not forced. */
    enum Rest {
        NOTHING,
        BEGINNING,
        PART,
        TORN
    }

    private static final int BLOCK = 512;

    /** A file under whatever name. */
    private static final class Inode {
        private byte[] lasting = new byte[0];
        private final List<Trace.Op> pending = new ArrayList<>();

        void apply(Trace.Op op) {
            switch (op) {
                case Trace.Op.Write write -> {
                    byte[] bytes = write.bytes().array();
                    int end = (int) write.place() + bytes.length;
                    if (lasting.length < end) {
                        lasting = Arrays.copyOf(lasting, end);
                    }
                    System.arraycopy(bytes, 0, lasting, (int) write.place(), bytes.length);
                }
                case Trace.Op.Truncate cut -> lasting = Arrays.copyOf(lasting, (int) cut.length());
                default -> throw new IllegalArgumentException(op.toString());
            }
        }
    }

    private final Rest rest;
    private final Random random;
    private final Map<Path, Inode> now = new LinkedHashMap<>();
    private final Map<Path, Inode> lasting = new LinkedHashMap<>();
    private final List<Trace.Op> pendingNames = new ArrayList<>();
    private final IdentityHashMap<Trace.Op, Inode> made = new IdentityHashMap<>();

    PowerCut(Rest rest, Random random) {
        this.rest = rest;
        this.random = random;
    }

    /** Puts into {@code to} what {@code from} holds after the power went behind these. */
    void leave(List<Trace.Op> ops, Path from, Path to) throws IOException {
        ops.forEach(this::follow);
        long survivors = rest == Rest.BEGINNING ? random.nextInt(pendingCount() + 1) : Long.MAX_VALUE;
        // Data first: a name that lasts must find what was forced anyway.
        for (Inode inode : List.copyOf(now.values())) {
            for (Trace.Op op : inode.pending) {
                if (survives(survivors--)) {
                    inode.apply(torn(op));
                }
            }
        }
        for (Trace.Op op : pendingNames) {
            if (survives(survivors--)) {
                rename(lasting, op);
            }
        }
        for (var file : lasting.entrySet()) {
            Path target = to.resolve(from.relativize(file.getKey()).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue().lasting);
        }
    }

    private int pendingCount() {
        return pendingNames.size()
                + now.values().stream().mapToInt(inode -> inode.pending.size()).sum();
    }

    private boolean survives(long left) {
        return switch (rest) {
            case NOTHING -> false;
            case BEGINNING -> left > 0;
            case PART, TORN -> random.nextBoolean();
        };
    }

    private Trace.Op torn(Trace.Op op) {
        if (rest == Rest.TORN
                && op instanceof Trace.Op.Write write
                && write.bytes().capacity() > BLOCK) {
            byte[] bytes = write.bytes().array();
            int cut = random.nextInt(bytes.length / BLOCK) * BLOCK;
            return random.nextBoolean()
                    ? new Trace.Op.Write(write.file(), write.place(), ByteBuffer.wrap(Arrays.copyOf(bytes, cut)))
                    : new Trace.Op.Write(
                            write.file(),
                            write.place() + cut,
                            ByteBuffer.wrap(Arrays.copyOfRange(bytes, cut, bytes.length)));
        }
        return op;
    }

    private void follow(Trace.Op op) {
        switch (op) {
            case Trace.Op.Create create -> {
                made.put(op, now.computeIfAbsent(create.file(), file -> new Inode()));
                pendingNames.add(op);
            }
            case Trace.Op.Write write -> inode(write.file()).pending.add(op);
            case Trace.Op.Truncate cut -> inode(cut.file()).pending.add(op);
            case Trace.Op.Force force -> {
                Inode inode = inode(force.file());
                inode.pending.forEach(inode::apply);
                inode.pending.clear();
                // As file systems do: a new file that is forced has its name.
                settle(name ->
                        name instanceof Trace.Op.Create create && create.file().equals(force.file()));
            }
            case Trace.Op.Move move -> {
                rename(now, op);
                pendingNames.add(move);
            }
            case Trace.Op.Delete delete -> {
                now.remove(delete.file());
                pendingNames.add(op);
            }
            case Trace.Op.ForceNames force -> settle(name -> isIn(name, force.folder()));
            case Trace.Op.Acknowledged told -> {}
        }
    }

    private Inode inode(Path file) {
        return now.computeIfAbsent(file, path -> new Inode());
    }

    private static boolean isIn(Trace.Op name, Path folder) {
        return switch (name) {
            case Trace.Op.Create create -> folder.equals(create.file().getParent());
            case Trace.Op.Move move ->
                folder.equals(move.to().getParent())
                        || folder.equals(move.from().getParent());
            case Trace.Op.Delete delete -> folder.equals(delete.file().getParent());
            default -> false;
        };
    }

    private void settle(Predicate<Trace.Op> which) {
        for (Trace.Op op : List.copyOf(pendingNames)) {
            if (which.test(op)) {
                rename(lasting, op);
                pendingNames.remove(op);
            }
        }
    }

    private void rename(Map<Path, Inode> names, Trace.Op op) {
        switch (op) {
            case Trace.Op.Create create -> names.putIfAbsent(create.file(), made.get(op));
            case Trace.Op.Delete delete -> names.remove(delete.file());
            case Trace.Op.Move move -> {
                for (Path path : List.copyOf(names.keySet())) {
                    if (path.startsWith(move.from())) {
                        Inode inode = names.remove(path);
                        names.put(move.to().resolve(move.from().relativize(path).toString()), inode);
                    }
                }
            }
            default -> throw new IllegalArgumentException(op.toString());
        }
    }
}
