package org.quxian.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.quxian.store.journal.Disk;

/**
 * Kills programs at arbitrary moments, and counts what is lost of that which they had said to be done.
 *
 * @param folder where to work
 * @param random chooses the moments
 */
record Kills(Path folder, Random random) {

    /** Rounds after which a store is begun anew, so that it stays small. */
    private static final int LIFE = 25;

    /** How long one that works may live, in ms, from its start or from being ready. */
    private static final int FROM_START = 900;

    private static final int FROM_READY = 500;

    /** Kills one that works, from its start on; the same store goes on through many kills. */
    Tally working(String what, Subject subject, String name, int rounds) throws Exception {
        Tally tally = new Tally(what, name);
        for (int round = 0; round < rounds; round++) {
            Path place = Files.createDirectories(folder.resolve(subject.word() + "-" + round / LIFE));
            boolean early = random.nextInt(5) == 0;
            List<String> told =
                    kill(subject, place, early ? "" : "ready", random.nextInt(early ? FROM_START : FROM_READY));
            tally.look(subject, place, highest(told));
        }
        return tally;
    }

    /** Kills one that brings an older store up to date, and a third of them once more while they go on with it. */
    Tally upgrading(int rounds) throws Exception {
        Tally tally = new Tally("kill -9 while an older store is brought up to date", "Quxian");
        List<Old> all = new ArrayList<>();
        for (String name : rounds > 0 ? GoldenStores.NAMES : List.<String>of()) {
            all.add(Old.measure(name, folder));
        }
        for (int round = 0; round < rounds; round++) {
            Old old = all.get(round % all.size());
            Path place = folder.resolve("upgraded-" + round);
            GoldenStores.unpack(old.name(), place);
            long acknowledged = 0;
            do {
                List<String> told = kill(old.kept(), place, "begun", random.nextInt(old.milliseconds()));
                acknowledged = Math.max(acknowledged, highest(told));
            } while (random.nextInt(3) == 0);
            tally.look(old.kept(), place, acknowledged);
            Disk.ofThisMachine().deleteAll(place);
        }
        return tally;
    }

    /**
     * An older store.
     *
     * @param name of the golden one
     * @param kept what it holds once it is up to date
     * @param milliseconds how long that takes, and some steps more
     */
    private record Old(String name, KeptSubject kept, int milliseconds) {

        static Old measure(String name, Path folder) throws Exception {
            Path place = folder.resolve(name);
            GoldenStores.unpack(name, place);
            Path told = Files.createTempFile(folder, "told", ".txt");
            Process child = LossChild.start(new KeptSubject(Optional.empty()), place, told);
            await(child, told, "begun");
            long begun = System.nanoTime();
            await(child, told, "\n3\n");
            int milliseconds = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            kill(child, told, 0);
            Disk.ofThisMachine().deleteAll(place);
            GoldenStores.unpack(name, place);
            return new Old(name, KeptSubject.as(place), milliseconds);
        }
    }

    private List<String> kill(Subject subject, Path place, String when, int milliseconds) throws Exception {
        Path told = Files.createTempFile(folder, "told", ".txt");
        Process child = LossChild.start(subject, place, told);
        await(child, told, when);
        return kill(child, told, milliseconds);
    }

    private static void await(Process child, Path told, String words) throws IOException, InterruptedException {
        while (child.isAlive() && !Files.readString(told).contains(words)) {
            Thread.sleep(1);
        }
    }

    /** Kills a program after a while, and returns what it had said. */
    static List<String> kill(Process child, Path told, int milliseconds) throws IOException, InterruptedException {
        Thread.sleep(milliseconds);
        child.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
        String lines = Files.readString(told);
        Files.delete(told);
        // A line without an end was not told.
        return lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
    }

    private static long highest(List<String> told) {
        return told.stream()
                .filter(line -> Character.isDigit(line.charAt(0)))
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
    }
}
