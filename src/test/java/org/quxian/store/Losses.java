package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.quxian.store.journal.Disk;

/**
 * Does harm to the files of a subject many times and counts what is lost.
 *
 * @param subject what is harmed
 * @param name its name in the table
 * @param folder where to work
 * @param random chooses the moments
 */
record Losses(Subject subject, String name, Path folder, Random random) {
    private static final int STEPS = 60;

    private static final List<PowerCut.Rest> RESTS = List.of(PowerCut.Rest.values());

    /** Lets the power go at arbitrary moments of one run. */
    Tally powerCuts(int rounds) throws Exception {
        Tally tally = new Tally("power cut", name);
        Trace trace = new Trace();
        Path place = Files.createDirectories(folder.resolve("power"));
        WatchedDisk disk = new WatchedDisk(new FileWatcher.Recorder(trace)).plugIn();
        for (int step = 0; step < STEPS; ) {
            try (Subject.Use use = subject.open(place, disk)) {
                for (int more = 0; more < 15; more++, step++) {
                    trace.add(new Trace.Op.Acknowledged(use.step()));
                }
            }
        }
        leaveAt(tally, trace, rounds, place);
        return tally;
    }

    /** Lets the power go at arbitrary moments while a store is encrypted, gets another password, and is decrypted. */
    Tally powerCutsWhileEncrypting(int rounds, Keyring keys) throws Exception {
        Tally tally = new Tally("encrypting", name);
        Trace trace = new Trace();
        Path place = Files.createDirectories(folder.resolve("secret"));
        WatchedDisk disk = new WatchedDisk(new FileWatcher.Recorder(trace)).plugIn();
        LocalPlace local = new LocalPlace(new StoreLocation.Folder(place), disk);
        Encryption encryption = new Encryption(local, Migration.known(), keys);
        char[] first = "the first one".toCharArray();
        char[] second = "the second one".toCharArray();
        for (int stage = 0; stage < 4; stage++) {
            try (Subject.Use use = subject.open(place, disk)) {
                for (int step = 0; step < 4; step++) {
                    trace.add(new Trace.Op.Acknowledged(use.step()));
                }
            }
            switch (stage) {
                case 0 -> encryption.set(first, Headway.UNWATCHED);
                case 1 -> encryption.change(first, second);
                case 2 -> encryption.remove(second, Headway.UNWATCHED);
                default -> {}
            }
        }
        leaveAt(tally, trace, rounds, place);
        return tally;
    }

    private void leaveAt(Tally tally, Trace trace, int rounds, Path place) throws Exception {
        List<Trace.Op> ops = trace.ops();
        for (int round = 0; round < rounds; round++) {
            List<Trace.Op> before = ops.subList(0, random.nextInt(ops.size() + 1));
            PowerCut.Rest rest = RESTS.get(round % RESTS.size());
            Path left = Files.createDirectories(folder.resolve("after-power-" + round));
            new PowerCut(rest, random).leave(before, place, left);
            tally.look(subject, left, acknowledged(before));
            Disk.ofThisMachine().deleteAll(left);
        }
    }

    private static long acknowledged(List<Trace.Op> ops) {
        return ops.stream()
                .filter(Trace.Op.Acknowledged.class::isInstance)
                .mapToLong(op -> ((Trace.Op.Acknowledged) op).step())
                .max()
                .orElse(0);
    }

    /** Flips one bit of what a program has left. */
    Tally flippedBits(int rounds) throws Exception {
        Tally tally = new Tally("flipped bit", name);
        Path place = Files.createDirectories(folder.resolve("bits"));
        try (Subject.Use use = subject.open(place, Disk.ofThisMachine())) {
            for (int step = 0; step < STEPS; step++) {
                use.step();
            }
        }
        for (int round = 0; round < rounds; round++) {
            Path copy = folder.resolve("bits-" + round);
            copy(place, copy);
            Path file = flip(copy);
            flipped(tally, copy, file);
            Disk.ofThisMachine().deleteAll(copy);
        }
        return tally;
    }

    private void flipped(Tally tally, Path place, Path file) {
        try (Subject.Use use = subject.open(place, Disk.ofThisMachine())) {
            boolean whole = use.intact() == STEPS;
            boolean noticed = !use.complaints().isEmpty();
            tally.ended(STEPS - use.intact());
            // A database keeps old pages that nobody reads; all of a journal and of a text counts.
            boolean counts = !whole || !file.toString().endsWith(".mv.db");
            if (noticed) {
                tally.noticed();
            } else if (counts) {
                tally.silent(file.toString());
            }
        } catch (Exception | Error failure) {
            tally.unreadable(failure);
        }
    }

    /** Of the database, the journal, a text or points of series; lock, seal and backups hold nothing that is not there as well. */
    private Path flip(Path place) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(place)) {
            files = all.filter(file ->
                            file.toString().matches(".*(mv\\.db|journal\\.txt|texts/.*\\.txt|series/.*\\.tiles)"))
                    .sorted()
                    .toList();
        }
        // Database, journal and the rest in turn, or most flips would hit a text.
        Path file = random.nextBoolean() ? place.resolve(databaseName()) : files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int place8 = random.nextInt(bytes.length);
        bytes[place8] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
        return file;
    }

    private String databaseName() {
        return subject instanceof StoreSubject ? "quxian.mv.db" : "peer.mv.db";
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.sorted().toList()) {
                Files.copy(one, to.resolve(from.relativize(one).toString()));
            }
        }
    }

    /** Lets the disk run full at an arbitrary moment, and makes room again before the next start. */
    Tally fullDisks(int rounds) throws Exception {
        Tally tally = new Tally("disk full", name);
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectories(folder.resolve("full-" + round));
            FileWatcher.FullDisk watcher = new FileWatcher.FullDisk(random.nextInt(1_500_000));
            WatchedDisk disk = new WatchedDisk(watcher).plugIn();
            long acknowledged = 0;
            try (Subject.Use use = subject.open(place, disk)) {
                for (int step = 0; step < STEPS; step++) {
                    acknowledged = use.step();
                }
            } catch (StoreException failure) {
                if (failure.reason() != StoreException.Reason.DISK_FULL) {
                    tally.silent(String.valueOf(failure.getMessage()));
                }
            } catch (Exception | Error failure) {
                if (subject instanceof StoreSubject) {
                    tally.silent(String.valueOf(failure));
                }
            }
            watcher.free();
            tally.look(subject, place, acknowledged);
            Disk.ofThisMachine().deleteAll(place);
        }
        return tally;
    }
}
