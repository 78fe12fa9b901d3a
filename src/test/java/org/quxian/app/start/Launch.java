package org.quxian.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * A program that is started, waited for, and ended.
 *
 * @param command the program with its arguments
 * @param environment all of its environment
 * @param log where its output goes
 */
record Launch(List<String> command, Map<String, String> environment, Path log) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** How long a program stays once it was measured, so that it has left its store. */
    private static final long REST = 2500;

    private static final long LOOK = 1;

    /**
     * What a start took.
     *
     * @param wall milliseconds on the clock
     * @param processor milliseconds on processors, all threads together
     */
    record Taken(double wall, double processor) {}

    /** Starts the program, and measures until {@code ready}. */
    Taken until(BooleanSupplier ready) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!ready.getAsBoolean()) {
                if (System.nanoTime() - start > PATIENCE.toNanos() || !process.isAlive()) {
                    throw new IOException("not ready: " + command + System.lineSeparator() + Files.readString(log));
                }
                Thread.sleep(LOOK);
            }
            long wall = System.nanoTime() - start;
            long processor = processor(process.toHandle())
                    + process.descendants().mapToLong(Launch::processor).sum();
            Thread.sleep(REST);
            return new Taken(millis(wall), millis(processor));
        } finally {
            end(process);
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    private static long processor(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
