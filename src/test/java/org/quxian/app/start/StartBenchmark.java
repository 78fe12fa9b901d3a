package org.quxian.app.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.observation.ReportableException;

/**
 * How long the program folder takes from the start of its process until its first panel is on the screen, next to an empty
 * JavaFX window on the same Java without an AOT cache. The runs take turns; the table shows medians and their ratios, by the
 * clock and by processor time. All files have been read before: this is a warm start, as the second of a day. A panel as the
 * window was left is a picture of it that stands for it until it can be drawn; one that is drawn comes from the store.
 *
 * <p>{@code -Dstart.runs=15} says how often, {@code -Dstart.program=target/quxian} which folder; {@code -Dstart.more=FOLDER}
 * adds another folder to be compared.
 */
public final class StartBenchmark {
    private static final int RUNS = Integer.getInteger("start.runs", 11);
    private static final Path PROGRAM = Path.of(System.getProperty("start.program", "target/quxian"));
    private static final String AS_LEFT = "first panel, as the window was left";
    private static final String PEER = "an empty JavaFX window, no AOT cache";

    /** Where the first panel stands: right of the filter, under the tabs. */
    private static final VirtualScreen.Part FIRST_PANEL = new VirtualScreen.Part(236, 150, 300, 160);

    private static final VirtualScreen.Part MIDDLE = new VirtualScreen.Part(400, 300, 400, 200);
    private static final int LEAST_COLOURS = 20;
    private static final long SETTLED = 4000;

    private final VirtualScreen screen;
    private final Path scratch;
    private final ProgramFolder program;
    private final Map<String, List<Launch.Taken>> taken = new LinkedHashMap<>();
    private int[] first = new int[0];
    private int[] all = new int[0];
    private byte[] left = new byte[0];

    private StartBenchmark(VirtualScreen screen, Path scratch) {
        this.screen = screen;
        this.scratch = scratch;
        this.program = new ProgramFolder(PROGRAM, screen, scratch);
    }

    /** Runs it and prints its table. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("quxian-start");
        try (VirtualScreen screen = new VirtualScreen(scratch)) {
            new StartBenchmark(screen, scratch).run();
        } finally {
            try (Stream<Path> files = Files.walk(scratch)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void run() throws IOException, InterruptedException {
        prepare();
        for (int run = 0; run < RUNS; run++) {
            take(PEER, program.emptyWindow(), () -> isPeerThere());
            Files.write(sight(), left);
            take(AS_LEFT, program(PROGRAM, Map.of()), () -> screen.shows(FIRST_PANEL, first));
            Files.delete(sight());
            take("first panel, drawn", program(PROGRAM, Map.of()), () -> screen.shows(FIRST_PANEL, first));
            take(
                    "whole first screen, drawn",
                    program(PROGRAM, Map.of()),
                    () -> screen.shows(VirtualScreen.Part.WHOLE, all));
            take(
                    "first panel, drawn, AOT cache switched off",
                    program(PROGRAM, Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTMode=off")),
                    () -> screen.shows(FIRST_PANEL, first));
            String other = System.getProperty("start.more", "");
            if (!other.isBlank()) {
                take(
                        "first panel, drawn, " + other,
                        program(Path.of(other), Map.of()),
                        () -> screen.shows(FIRST_PANEL, first));
            }
        }
        print();
    }

    /** Makes the store, and sees how the first screen looks once nothing changes on it any more. */
    private void prepare() throws IOException, InterruptedException {
        SettingsFile settings = new SettingsFile(scratch.resolve("config/quxian/settings.json"));
        try {
            settings.write(
                    Settings.FIRST.within(new Settings.Bounds(0, 0, VirtualScreen.WIDTH, VirtualScreen.HEIGHT, false)));
        } catch (ReportableException unwritable) {
            throw new IOException(unwritable);
        }
        for (int run = 0; run < 2; run++) {
            program.leave(scratch.resolve("store"));
            long[] changed = {System.nanoTime()};
            int[][] last = {screen.copy(VirtualScreen.Part.WHOLE)};
            program(PROGRAM, Map.of()).until(() -> {
                if (!screen.shows(VirtualScreen.Part.WHOLE, last[0])) {
                    last[0] = screen.copy(VirtualScreen.Part.WHOLE);
                    changed[0] = System.nanoTime();
                }
                return isPanelThere() && System.nanoTime() - changed[0] > SETTLED * 1_000_000;
            });
            all = last[0];
        }
        first = part(all, FIRST_PANEL);
        left = Files.readAllBytes(sight());
    }

    /** What the program keeps of its window, see {@code org.quxian.store.Keepsake}. */
    private Path sight() {
        return scratch.resolve("store/quxian.sight");
    }

    private boolean isPanelThere() {
        return Arrays.stream(screen.copy(FIRST_PANEL)).distinct().count() >= LEAST_COLOURS;
    }

    private boolean isPeerThere() {
        return screen.pixel(MIDDLE.x(), MIDDLE.y()) == EmptyWindow.COLOUR
                && Arrays.stream(screen.copy(MIDDLE)).allMatch(pixel -> pixel == EmptyWindow.COLOUR);
    }

    private static int[] part(int[] whole, VirtualScreen.Part part) {
        int[] pixels = new int[part.width() * part.height()];
        for (int row = 0; row < part.height(); row++) {
            System.arraycopy(
                    whole, (part.y() + row) * VirtualScreen.WIDTH + part.x(), pixels, row * part.width(), part.width());
        }
        return pixels;
    }

    private void take(String name, Launch launch, BooleanSupplier ready) throws IOException, InterruptedException {
        taken.computeIfAbsent(name, key -> new ArrayList<>()).add(launch.until(ready));
    }

    private Launch program(Path folder, Map<String, String> more) {
        return new ProgramFolder(folder, screen, scratch).window(scratch.resolve("store"), more);
    }

    private void print() {
        System.out.println("| start to | wall, ms | of the empty window | processor, ms | of the empty window |");
        System.out.println("| --- | ---: | ---: | ---: | ---: |");
        List<Launch.Taken> peer = taken.getOrDefault(PEER, List.of());
        double wall = median(peer.stream().map(Launch.Taken::wall).toList());
        double processor = median(peer.stream().map(Launch.Taken::processor).toList());
        taken.forEach((name, runs) -> {
            double clock = median(runs.stream().map(Launch.Taken::wall).toList());
            double work = median(runs.stream().map(Launch.Taken::processor).toList());
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f | %.0f | %.2f |%n",
                    name,
                    clock,
                    clock / wall,
                    work,
                    work / processor);
        });
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
