package org.quxian.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.quxian.store.journal.Disk;

/**
 * Programs that export charts and are killed. The folder has older files of half the names before: each name has to stand
 * for the older file or for the whole new one, each file that was named as written is the new one, and the store is as it
 * was.
 */
final class Exports {
    private static final String OLDER = "older";

    /** How long one may live that is killed before it writes, in ms. */
    private static final int EARLY = 1500;

    private final Path folder;
    private final Random random;
    private final Path store;
    private final KeptSubject kept;

    /** The files of an export that nobody disturbs, by name. */
    private final Map<String, byte[]> whole;

    private final int milliseconds;

    /** Makes a store with the shipped data, and an export that nobody disturbs. */
    Exports(Path folder, Random random) throws Exception {
        this.folder = folder;
        this.random = random;
        this.store = folder.resolve("store");
        Path target = Files.createDirectories(folder.resolve("whole"));
        Path told = folder.resolve("told.txt");
        Process export = start(target, told);
        awaitFirst(export, target);
        long begun = System.nanoTime();
        if (export.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("errors.txt")));
        }
        milliseconds = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        whole = contents(target);
        kept = KeptSubject.as(store);
    }

    /** Until it writes the first file, which is at first under another name. */
    private static void awaitFirst(Process export, Path target) throws IOException, InterruptedException {
        while (export.isAlive() && Stream.of(names(target)).noneMatch(name -> name.endsWith(".part"))) {
            Thread.sleep(1);
        }
    }

    private static String[] names(Path target) {
        return Objects.requireNonNull(target.toFile().list());
    }

    private Process start(Path target, Path told) throws IOException {
        ProcessBuilder export = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.quxian.app.Main",
                        "--store",
                        store.toString(),
                        "export",
                        "--area",
                        "500114",
                        "--format",
                        "png,svg,pdf",
                        "--force",
                        target.toString())
                .redirectOutput(told.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        export.environment().put("LC_ALL", "C.UTF-8");
        return export.start();
    }

    /** Kills exports. */
    Tally kills(int rounds) throws Exception {
        Tally tally = new Tally("kill -9 while charts are exported", "Quxian");
        for (int round = 0; round < rounds; round++) {
            Path target = Files.createDirectories(folder.resolve("export-" + round));
            for (String name : whole.keySet()) {
                if (random.nextBoolean()) {
                    Files.writeString(target.resolve(name), OLDER);
                }
            }
            Path told = folder.resolve("told.txt");
            Process export = start(target, told);
            boolean early = random.nextInt(10) == 0;
            if (!early) {
                awaitFirst(export, target);
            }
            List<String> written = Kills.kill(export, told, random.nextInt(early ? EARLY : milliseconds));
            tally.look(kept, store, 0);
            look(tally, target, written);
            Disk.ofThisMachine().deleteAll(target);
        }
        return tally;
    }

    private void look(Tally tally, Path target, List<String> written) throws IOException {
        contents(target).forEach((name, bytes) -> {
            boolean isOlder = new String(bytes, StandardCharsets.UTF_8).equals(OLDER);
            if (!isOlder && !Arrays.equals(whole.get(name), bytes)) {
                tally.silent("half a file: " + name);
            }
        });
        for (String line : written) {
            Path file = Path.of(line);
            // Libraries that tests alone have on their class path say things of their own.
            boolean named = file.startsWith(target);
            if (named
                    && (!Files.exists(file)
                            || Files.readString(file, StandardCharsets.ISO_8859_1)
                                    .equals(OLDER))) {
                tally.ended(1);
            }
        }
    }

    /** The files of a folder but those that have not got their names yet. */
    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!file.toString().endsWith(".part")) {
                    contents.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }
}
