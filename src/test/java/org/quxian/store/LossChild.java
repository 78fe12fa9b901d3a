package org.quxian.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.quxian.store.journal.Disk;

/** A program that works until it is killed, and says of each step that it is done. */
final class LossChild {

    private LossChild() {}

    /** Starts it; what it says goes into {@code told}. */
    static Process start(Subject subject, Path folder, Path told) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LossChild.class.getName(),
                        subject.word(),
                        folder.toString())
                .redirectOutput(told.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The program. */
    public static void main(String[] arguments) throws Exception {
        Subject subject = Subject.of(arguments[0]);
        Path folder = Path.of(arguments[1]);
        Disk disk = Disk.ofThisMachine();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (System.nanoTime() < end) {
            System.out.println("begun");
            try (Subject.Use use = subject.open(folder, disk)) {
                System.out.println("ready");
                for (int step = 0; step < 12; step++) {
                    System.out.println(use.step());
                }
            }
            if (subject instanceof StoreSubject store) {
                Upkeep.of(new StoreLocation.Folder(folder), store.keys()).backup(folder.resolve("backup.zip"));
                Files.size(folder.resolve("backup.zip"));
            }
        }
    }
}
