package org.quxian.extract;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.quxian.observation.Document;
import org.quxian.observation.Unit;

/**
 * How fast a text is read, next to one regular expression for numbers and units on the same text, and how much memory that
 * takes. {@link #main} prints both as tables.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 6, time = 3)
public class ReaderBenchmark {
    private static final String NUMBER = "(?:[0-9０-９][0-9０-９,.．]*|[零一二两三四五六七八九十百千万亿点]+)";
    private static final String QUALIFIER = "[余多几]?";

    @Param({"10000", "100000", "1000000", "10000000"})
    int characters;

    private IntSupplier extraction = () -> 0;
    private IntSupplier pattern = () -> 0;

    /** Lays out a text of the size, a reader, and a pattern of the catalogue's units. */
    @Setup
    public void prepare() throws Exception {
        Corpus corpus = Corpus.read();
        Document document = Corpus.document(corpus.text(characters));
        Extractor extractor = corpus.extractor();
        Pattern numbers = numbersAndUnits(corpus);
        extraction = () -> count(extractor, document);
        pattern = () -> count(numbers, document);
    }

    private static Pattern numbersAndUnits(Corpus corpus) {
        String units = corpus.shipped().dataset().catalogue().units().stream()
                .map(Unit::symbol)
                .sorted((left, right) -> right.length() - left.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile(NUMBER + QUALIFIER + "[万亿]*" + QUALIFIER + units);
    }

    private static int count(Extractor extractor, Document document) {
        int[] figures = new int[1];
        extractor.extract(document, candidate -> figures[0]++);
        return figures[0];
    }

    private static int count(Pattern pattern, Document document) {
        Matcher matcher = pattern.matcher(document.text());
        int figures = 0;
        while (matcher.find()) {
            figures++;
        }
        return figures;
    }

    /** The whole extraction. */
    @Benchmark
    public int extraction(Processor processor) {
        return processor.run(extraction);
    }

    /** One regular expression for a number and a unit. */
    @Benchmark
    public int pattern(Processor processor) {
        return processor.run(pattern);
    }

    /** Counts the time of the thread on a processor, which other programs on the machine do not add to. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Processor {
        /** How long all runs of an iteration took. */
        public long nanoseconds;

        /** How many they were. */
        public long runs;

        private int run(IntSupplier task) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int result = task.getAsInt();
            nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            runs++;
            return result;
        }
    }

    /** Runs the benchmark and prints its tables. */
    public static void main(String[] arguments) throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReaderBenchmark.class.getSimpleName())
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<Integer, Row> rows = new TreeMap<>();
        for (RunResult result : results) {
            int size = Integer.parseInt(result.getParams().getParam("characters"));
            rows.computeIfAbsent(size, Row::new).take(result);
        }
        System.out.println(Row.HEAD);
        rows.values().forEach(row -> System.out.println(row.line()));
        printMemory();
        System.out.println();
        BadTextSpeeds.print();
    }

    /** A line of the table of speeds. */
    private static final class Row {
        private static final String HEAD =
                "| characters | extraction, M/s | ns each | bytes each | pattern, M/s | pattern : extraction |\n"
                        + "| ---: | ---: | ---: | ---: | ---: | ---: |";

        private final int size;
        private double extraction;
        private double bytes;
        private double pattern;

        Row(int size) {
            this.size = size;
        }

        void take(RunResult result) {
            double each = score(result, "nanoseconds") / score(result, "runs") / size;
            if (result.getPrimaryResult().getLabel().equals("pattern")) {
                pattern = each;
                return;
            }
            extraction = each;
            bytes = score(result, "gc.alloc.rate.norm") / size;
        }

        private static double score(RunResult result, String name) {
            return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                    .getScore();
        }

        String line() {
            return String.format(
                    Locale.ROOT,
                    "| %,d | %.1f | %.0f | %.0f | %.1f | %.2f |",
                    size,
                    1000 / extraction,
                    extraction,
                    bytes,
                    1000 / pattern,
                    pattern / extraction);
        }
    }

    private static void printMemory() throws Exception {
        System.out.println();
        System.out.println("| characters | live heap beyond the text, kB |");
        System.out.println("| ---: | ---: |");
        Corpus corpus = Corpus.read();
        Extractor extractor = corpus.extractor();
        LiveHeap.whileReading(extractor, Corpus.document(corpus.text(100_000)));
        for (int size : new int[] {100_000, 1_000_000, 10_000_000}) {
            long bytes = LiveHeap.whileReading(extractor, Corpus.document(corpus.text(size)));
            System.out.printf(Locale.ROOT, "| %,d | %,d |%n", size, bytes / 1000);
        }
    }
}
