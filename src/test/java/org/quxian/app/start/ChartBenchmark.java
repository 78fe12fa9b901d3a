package org.quxian.app.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * From a CSV of series to a PNG of lines as whole processes: the program folder next to gnuplot and to R with ggplot2, which
 * take turns on the same file in the same size. Quxian reads the file into a store, from which it draws; both are shown, and
 * drawing alone, as it is once the figures are there. A peer that is not installed is left out, and that is said.
 *
 * <p>{@code -Dchart.runs=15} says how often, {@code -Dstart.program=target/quxian} which folder. Needs bash.
 */
public final class ChartBenchmark {
    private static final int RUNS = Integer.getInteger("chart.runs", 11);
    private static final Path PROGRAM = Path.of(System.getProperty("start.program", "target/quxian"));
    private static final List<String> AREAS = List.of(
            "500101", "500102", "500103", "500104", "500105", "500106", "500107", "500108", "500109", "500110",
            "500111", "500112");
    private static final int MONTHS = 240;
    private static final String GNUPLOT = "gnuplot";
    private static final String R = "R with ggplot2";
    private static final String SCRIPT = """
            set terminal pngcairo size 1920,1080
            set output 'gnuplot.png'
            set datafile separator ','
            set xdata time
            set timefmt '%Y-%m'
            set format x '%Y'
            set title 'Electricity'
            set ylabel 'GWh'
            areas = 'AREAS'
            plot for [a in areas] 'series.csv' using 3:(strcol(1) eq a ? column(4) : NaN) with lines title a
            """;
    private static final String GGPLOT = """
            library(ggplot2)
            d <- read.csv('series.csv', colClasses = c('character', 'character', 'character', 'numeric', 'character'))
            d$day <- as.Date(paste0(d$TIME_PERIOD, '-01'))
            p <- ggplot(d, aes(day, OBS_VALUE, colour = REF_AREA)) + geom_line() + labs(title = 'Electricity', y = 'GWh')
            ggsave('r.png', p, width = 1920, height = 1080, units = 'px', dpi = 144)
            """;

    private final Path scratch;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, List<Took>> taken = new LinkedHashMap<>();

    private ChartBenchmark(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * What a process took, in seconds.
     *
     * @param clock on the clock
     * @param processor on processors, its children with it
     */
    private record Took(double clock, double processor) {
        Took and(Took other) {
            return new Took(clock + other.clock, processor + other.processor);
        }
    }

    /** Runs it and prints its table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("quxian-chart");
        try {
            new ChartBenchmark(scratch).run();
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        write();
        Map<String, List<String>> peers = new LinkedHashMap<>();
        peers.put(GNUPLOT, List.of("gnuplot", "script.gp"));
        peers.put(R, List.of("Rscript", "--vanilla", "script.R"));
        for (String peer : List.copyOf(peers.keySet())) {
            if (exitCode(peers.getOrDefault(peer, List.of()), "warm") != 0) {
                out.println(peer + " does not run here and is left out:");
                out.println(Files.readString(scratch.resolve("warm.log")));
                peers.remove(peer);
            }
        }
        String quxian = PROGRAM.resolve("bin/quxian").toAbsolutePath().toString();
        // The first run reads all files from the disk.
        for (int run = -1; run < RUNS; run++) {
            String store = scratch.resolve("store" + run).toString();
            Took imported = took(List.of(quxian, "--store", store, "import", "--series", "series.csv"), run);
            Took drawn = took(
                    List.of(
                            quxian,
                            "--store",
                            store,
                            "chart",
                            "--indicator",
                            "Electricity",
                            "--kind",
                            "line",
                            "--size",
                            "1920x1080",
                            "-o",
                            "quxian.png"),
                    run);
            note(run, "Quxian, import and chart", imported.and(drawn));
            note(run, "Quxian, chart of its store", drawn);
            for (Map.Entry<String, List<String>> peer : peers.entrySet()) {
                note(run, peer.getKey(), took(peer.getValue(), run));
            }
        }
        print();
    }

    private void note(int run, String name, Took took) {
        if (run >= 0) {
            taken.computeIfAbsent(name, key -> new ArrayList<>()).add(took);
        }
    }

    private void write() throws IOException {
        StringBuilder rows = new StringBuilder("REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE\n");
        Random random = new Random(1);
        for (String area : AREAS) {
            int tenths = 500_000 + random.nextInt(500_000);
            for (int month = 0; month < MONTHS; month++) {
                tenths = Math.max(0, tenths + random.nextInt(46_000) - 20_000);
                rows.append(String.format(
                        Locale.ROOT,
                        "%s,Electricity,%d-%02d,%d.%d,GWh%n",
                        area,
                        2005 + month / 12,
                        month % 12 + 1,
                        tenths / 10,
                        tenths % 10));
            }
        }
        Files.writeString(scratch.resolve("series.csv"), rows);
        Files.writeString(scratch.resolve("script.gp"), SCRIPT.replace("AREAS", String.join(" ", AREAS)));
        Files.writeString(scratch.resolve("script.R"), GGPLOT);
    }

    private Took took(List<String> command, int run) throws IOException, InterruptedException {
        String log = "run" + run;
        if (exitCode(command, log) != 0) {
            throw new IOException(
                    "failed: " + command + System.lineSeparator() + Files.readString(scratch.resolve(log + ".log")));
        }
        List<String> lines = Files.readAllLines(scratch.resolve(log + ".time"));
        String[] seconds = lines.getLast().split(" ", -1);
        return new Took(
                Double.parseDouble(seconds[0]), Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
    }

    /** Runs a program in the folder of the data; the shell says how long it and its children took. */
    private int exitCode(List<String> command, String log) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%3R %3U %3S'; time \"$@\" >" + log + ".log 2>&1", "bash"));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed)
                .directory(scratch.toFile())
                .redirectError(scratch.resolve(log + ".time").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start().waitFor();
    }

    private void print() {
        out.println("| CSV of 2,880 points to a PNG of 12 lines | clock, ms | processor, ms | of gnuplot | of R |");
        out.println("| --- | ---: | ---: | ---: | ---: |");
        taken.forEach((name, took) -> out.printf(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %s | %s |%n",
                name,
                median(took.stream().map(Took::clock).toList()) * 1000,
                processor(took) * 1000,
                ratio(took, GNUPLOT),
                ratio(took, R)));
    }

    /** Of processor times, to which other programs on the machine add little. */
    private String ratio(List<Took> took, String peer) {
        return taken.containsKey(peer)
                ? String.format(Locale.ROOT, "%.2f", processor(took) / processor(taken.getOrDefault(peer, took)))
                : "";
    }

    private static double processor(List<Took> took) {
        return median(took.stream().map(Took::processor).toList());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
