package org.quxian.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

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
    private static final long KIBI = 1024;

    /**
     * What a start took.
     *
     * @param wall milliseconds on the clock
     * @param processor milliseconds on processors, all threads together
     * @param memory bytes of memory that it holds, its own and those of files; 0 where the system does not say
     */
    record Taken(double wall, double processor, long memory) {}

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
            long memory = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToLong(Launch::memory)
                    .sum();
            return new Taken(millis(wall), millis(processor), memory);
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

    /** As Linux counts it for one process (proc(5), VmRSS). */
    private static long memory(ProcessHandle process) {
        Path status = Path.of("/proc/" + process.pid() + "/status");
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBI)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
