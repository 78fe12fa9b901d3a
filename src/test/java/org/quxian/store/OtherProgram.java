package org.quxian.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.quxian.observation.Dataset;
import org.quxian.store.journal.Disk;

/** Another program that is using a store: a Java process that has come to a certain point and stays there. */
record OtherProgram(Process process) implements AutoCloseable {

    /** Starts it, and returns when it has come to {@code point}. */
    static OtherProgram start(String point, StoreLocation.Folder location) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        point,
                        location.path().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        if (!"there".equals(out.readLine())) {
            throw new IOException("the other program did not come to " + point);
        }
        return new OtherProgram(process);
    }

    /** Ends it as a power cut would, from its own point of view. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** The other program. */
    public static void main(String[] args) throws Exception {
        StoreLocation.Folder location = new StoreLocation.Folder(Path.of(args[1]));
        Store store = Store.open(location);
        switch (args[0]) {
            case "hold" -> stay();
            case "filled" -> {
                SampleReview.fill(store, SampleData.dataset());
                stay();
            }
            case "fill" -> {
                store.close();
                H2Database database = new LocalPlace(location, Disk.ofThisMachine()).h2();
                new Session(database, database.connect(), Ledger.NONE).change(writing -> {
                    Dataset dataset = SampleData.dataset();
                    Contents.write(
                            writing,
                            dataset,
                            SampleReview.candidates(dataset),
                            SampleReview.log(dataset),
                            Instant.now());
                    stay();
                });
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    private static void stay() {
        System.out.println("there");
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
