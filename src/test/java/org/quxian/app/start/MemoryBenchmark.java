package org.quxian.app.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.series.Basis;
import org.quxian.store.bench.Workload;

/**
 * How much memory the program folder holds while a trend out of a store of so many observations is on the screen, next to an
 * empty JavaFX window on the same Java, and to the program on its first screen with no series at all. Medians of several
 * starts; what Linux counts as resident, the mapped part of files with it.
 *
 * <p>{@code -Dmemory.points=10000000} says how many points, {@code -Dmemory.runs=5} how often, {@code
 * -Dmemory.store=FOLDER} where a store of them is kept to be used again, {@code -Dmemory.options=-Xmn16m} Java options of
 * the program to be tried. Needs Xvfb and Linux.
 */
public final class MemoryBenchmark {
    private static final int RUNS = Integer.getInteger("memory.runs", 5);
    private static final int POINTS = Integer.getInteger("memory.points", 10_000_000);
    private static final Path PROGRAM = Path.of(System.getProperty("start.program", "target/quxian"));
    private static final VirtualScreen.Part MIDDLE = new VirtualScreen.Part(300, 200, 600, 400);
    private static final int LEAST_COLOURS = 20;
    private static final long SETTLED = 4_000_000_000L;
    private static final double MEGABYTE = 1e6;

    private final VirtualScreen screen;
    private final Path scratch;
    private final ProgramFolder program;

    private MemoryBenchmark(VirtualScreen screen, Path scratch) {
        this.screen = screen;
        this.scratch = scratch;
        this.program = new ProgramFolder(PROGRAM, screen, scratch);
    }

    /** Runs it and prints its table. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ReportableException {
        Path scratch = Files.createTempDirectory("quxian-memory");
        try (VirtualScreen screen = new VirtualScreen(scratch)) {
            new MemoryBenchmark(screen, scratch).run();
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void run() throws IOException, InterruptedException, ReportableException {
        Path store = Optional.ofNullable(System.getProperty("memory.store"))
                .map(Path::of)
                .orElse(scratch.resolve("store"));
        Workload workload = Workload.shipped(POINTS);
        if (!Files.exists(store)) {
            fill(store, workload);
        }
        double[] empty = new double[RUNS];
        double[] first = new double[RUNS];
        double[] trend = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            empty[run] = memory(program.emptyWindow());
            settings(View.OVERVIEW, Optional.empty());
            first[run] = memory(program(scratch.resolve("few")));
            settings(View.TREND, Optional.of(Workload.indicator(0) + ".M"));
            trend[run] = memory(program(store));
        }
        System.out.println("| on the screen | memory, MB | more than the empty window, MB |");
        System.out.println("| --- | ---: | ---: |");
        row("an empty JavaFX window", empty, empty);
        row("the first screen, no series", first, empty);
        row(String.format(Locale.ROOT, "a trend, of a store of %,d observations", workload.points()), trend, empty);
    }

    private static void row(String name, double[] runs, double[] peer) {
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f |%n", name, median(runs), median(runs) - median(peer));
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void fill(Path store, Workload workload) throws IOException, InterruptedException {
        Path csv = scratch.resolve("series.csv");
        workload.write(csv);
        Process importing = new ProcessBuilder(
                        PROGRAM.resolve("bin/quxian").toAbsolutePath().toString(),
                        "--store",
                        store.toAbsolutePath().toString(),
                        "import",
                        "--series",
                        csv.toString())
                .inheritIO()
                .start();
        if (importing.waitFor() != 0) {
            throw new IOException("the import has failed");
        }
        Files.delete(csv);
    }

    private void settings(View view, Optional<String> trend) throws ReportableException {
        new SettingsFile(scratch.resolve("config/quxian/settings.json"))
                .write(new Settings(
                        Language.ZH,
                        Appearance.LIGHT,
                        Optional.of(new Settings.Bounds(0, 0, VirtualScreen.WIDTH, VirtualScreen.HEIGHT, false)),
                        view,
                        Optional.empty(),
                        Selection.ALL,
                        true,
                        true,
                        Optional.empty(),
                        new Choices(Optional.empty(), trend, false, Optional.empty(), Basis.TOTAL)));
    }

    /** What a program holds once its screen has not changed for a while, in MB. */
    private double memory(Launch launch) throws IOException, InterruptedException {
        long[] changed = {System.nanoTime()};
        int[][] last = {screen.copy(VirtualScreen.Part.WHOLE)};
        boolean isPeer = launch.command().contains(EmptyWindow.class.getName());
        Launch.Taken taken = launch.until(() -> {
            if (!screen.shows(VirtualScreen.Part.WHOLE, last[0])) {
                last[0] = screen.copy(VirtualScreen.Part.WHOLE);
                changed[0] = System.nanoTime();
            }
            return (isPeer ? isPeerThere() : isPictureThere(last[0])) && System.nanoTime() - changed[0] > SETTLED;
        });
        return taken.memory() / MEGABYTE;
    }

    private boolean isPeerThere() {
        return screen.pixel(MIDDLE.x(), MIDDLE.y()) == EmptyWindow.COLOUR;
    }

    private static boolean isPictureThere(int[] pixels) {
        return IntStream.range(MIDDLE.y(), MIDDLE.y() + MIDDLE.height())
                        .map(row -> row * VirtualScreen.WIDTH + MIDDLE.x())
                        .flatMap(start -> Arrays.stream(pixels, start, start + MIDDLE.width()))
                        .distinct()
                        .count()
                >= LEAST_COLOURS;
    }

    private Launch program(Path store) {
        return program.window(
                store,
                Optional.ofNullable(System.getProperty("memory.options"))
                        .map(options -> Map.of("JAVA_TOOL_OPTIONS", options))
                        .orElse(Map.of()));
    }
}
