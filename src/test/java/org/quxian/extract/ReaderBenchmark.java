package org.quxian.extract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Document;
import org.quxian.observation.Text;

/**
 * How fast a text is read, next to one regular expression for numbers and units on the same text: the annotated texts, over
 * and over. {@link #main} prints characters a second and nanoseconds a character for each size.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBenchmark {
    @Param({"10000", "100000", "1000000", "10000000"})
    int characters;

    private Extractor extractor = none();
    private Document document = document("");
    private Pattern pattern = Pattern.compile("");

    private static Extractor none() {
        try {
            ShippedData shipped = ShippedData.read(DataFolder.bundled());
            return new Extractor(shipped.dataset().catalogue(), shipped.rules());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Document document(String text) {
        return new Document(
                "benchmark", Text.same("benchmark"), Optional.empty(), Optional.of(LocalDate.of(2021, 8, 12)), text);
    }

    /** Lays out a text of the size, and a pattern of the catalogue's units. */
    @Setup
    public void prepare() throws Exception {
        ShippedData shipped = ShippedData.read(DataFolder.bundled());
        extractor = new Extractor(shipped.dataset().catalogue(), shipped.rules());
        String texts = AnnotatedText.of("index-a.csv").stream()
                .map(text -> text.document().text())
                .collect(Collectors.joining("\n\n"));
        document = document(texts.repeat(characters / texts.length() + 1).substring(0, characters));
        String units = shipped.dataset().catalogue().units().stream()
                .map(unit -> Pattern.quote(unit.symbol()))
                .sorted((left, right) -> right.length() - left.length())
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?:[0-9０-９][0-9０-９,.．]*|[零一二两三四五六七八九十百千万亿点]+)[余多几]?[万亿]*[余多]?(?:" + units + ")");
    }

    /** The whole extraction. */
    @Benchmark
    public int extraction() {
        int[] figures = new int[1];
        extractor.extract(document, candidate -> figures[0]++);
        return figures[0];
    }

    /** One regular expression for a number and a unit. */
    @Benchmark
    public int pattern() {
        Matcher matcher = pattern.matcher(document.text());
        int figures = 0;
        while (matcher.find()) {
            figures++;
        }
        return figures;
    }

    /** Runs the benchmark and prints its table. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReaderBenchmark.class.getSimpleName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        Map<String, Double> nanoseconds = new TreeMap<>();
        for (RunResult result : results) {
            int size = Integer.parseInt(result.getParams().getParam("characters"));
            String name = String.format(
                    Locale.ROOT, "%9d | %s", size, result.getPrimaryResult().getLabel());
            nanoseconds.put(name, result.getPrimaryResult().getScore() / size);
        }
        System.out.println("| characters | what | ns a character | million characters a second |");
        System.out.println("| ---: | --- | ---: | ---: |");
        nanoseconds.forEach(
                (name, each) -> System.out.printf(Locale.ROOT, "| %s | %.1f | %.1f |%n", name, each, 1000 / each));
    }
}
