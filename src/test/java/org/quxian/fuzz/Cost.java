package org.quxian.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * What reading one input may cost: a second of processor time while a fuzzer looks for inputs. Where inputs are only read
 * again as tests no time is measured, since it says more of the machine than of the program.
 */
public final class Cost {
    /** The system property that a fuzzer's run sets. */
    static final String MEASURED = "quxian.fuzz.measured";

    private static final long MOST_NANOS = 1_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Cost() {}

    /**
     * Reads an input.
     *
     * @param <X> what it may throw besides
     */
    @FunctionalInterface
    public interface Reading<X extends Exception> {
        /** Reads it. */
        void read() throws X;
    }

    /** Reads an input; one that costs too much is read again, since the first time may have loaded classes. */
    public static <X extends Exception> void within(Reading<X> reading) throws X {
        long nanos = nanos(reading);
        if (Boolean.getBoolean(MEASURED) && nanos > MOST_NANOS) {
            long again = nanos(reading);
            if (again > MOST_NANOS) {
                throw new AssertionError("it takes " + again + " ns of processor time");
            }
        }
    }

    private static <X extends Exception> long nanos(Reading<X> reading) throws X {
        long start = THREADS.getCurrentThreadCpuTime();
        reading.read();
        return THREADS.getCurrentThreadCpuTime() - start;
    }
}
