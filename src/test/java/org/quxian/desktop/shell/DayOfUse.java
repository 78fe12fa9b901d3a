package org.quxian.desktop.shell;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A day's worth of use of one window, in a process of its own, without pauses: filter changes in every view, districts opened,
 * pictures exported by the dialog, texts read in. After each tenth it prints what is left in memory, how many threads and
 * files there are.
 */
final class DayOfUse {
    /** Milliseconds after which nothing comes any more. */
    private static final long LONG = 60_000;

    private static final int TENTHS = 10;
    private static final long PAUSE = 3;
    private static final List<String> DISTRICTS = List.of("黔江", "大渡口", "忠县", "大足", "綦江", "万盛经开区", "铜梁", "垫江");
    /** Those that follow the filter. */
    private static final List<View> VIEWS =
            List.of(View.OVERVIEW, View.COMPARE, View.TREND, View.MAP, View.PROGRESS, View.FIGURES);

    private final OpenWindow window;
    private final BackgroundRunner tasks;
    private final Path texts = TestFolder.make();
    private final WritableImage paper = new WritableImage(1000, 760);
    private int steps;
    private int exported;
    private int imported;

    private DayOfUse(OpenWindow window, BackgroundRunner tasks) {
        this.window = window;
        this.tasks = tasks;
    }

    /**
     * Uses the program.
     *
     * @param arguments how many filter changes, districts to open, exports, imports, all multiples of ten
     */
    public static void main(String[] arguments) throws Exception {
        // The toolkit's threads would keep the process.
        Thread.currentThread().setUncaughtExceptionHandler((main, failure) -> {
            failure.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        int[] times = Stream.of(arguments).mapToInt(Integer::parseInt).toArray();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
        TestStore store = TestStore.make();
        DayOfUse day = WaitForAsyncUtils.waitForAsyncFx(
                LONG, () -> new DayOfUse(OpenWindow.at(View.OVERVIEW, new Stage(), store, tasks), tasks));
        day.settle();
        for (int tenth = 1; tenth <= TENTHS; tenth++) {
            day.use(times[0] / TENTHS, times[1] / TENTHS, times[2] / TENTHS, times[3] / TENTHS);
            System.out.println("after " + tenth + " " + day.left() + " " + day.exported + " " + day.imported);
        }
        System.exit(0);
    }

    /** The rarer things are spread among the more frequent ones. */
    private void use(int changes, int charts, int exports, int imports) throws Exception {
        for (int change = 0; change < changes; change++) {
            changeFilter();
            if (isTurn(change, changes, charts)) {
                openDistrict();
            }
            if (isTurn(change, changes, exports)) {
                export();
            }
            if (isTurn(change, changes, imports)) {
                read();
            }
        }
    }

    private static boolean isTurn(int step, int steps, int times) {
        return (long) (step + 1) * times / steps > (long) step * times / steps;
    }

    /** Another district, and now and then another view. */
    private void changeFilter() throws Exception {
        steps++;
        if (steps % 5 == 0) {
            look(VIEWS.get(steps / 5 % VIEWS.size()));
        }
        String district = DISTRICTS.get(steps % DISTRICTS.size());
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            Node row = find(".facet-row")
                    .filter(one -> one.getAccessibleText().startsWith(district + " "))
                    .findFirst()
                    .orElseThrow();
            Event.fireEvent(row, key(KeyCode.ENTER));
            return true;
        });
        settle();
    }

    private void openDistrict() throws Exception {
        look(View.OVERVIEW);
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            Event.fireEvent(find(".panel").findFirst().orElseThrow(), key(KeyCode.ENTER));
            return true;
        });
        settle();
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            if (find(".chart-tile").findFirst().isEmpty()) {
                throw new IllegalStateException("no chart was opened");
            }
            bench().back();
            return true;
        });
        settle();
    }

    private void export() throws Exception {
        Platform.runLater(() -> bench().export());
        awaitDialog();
        settle();
        List<Path> written = files(window.folder(), ".png");
        if (written.size() != 1) {
            throw new IllegalStateException(
                    "exported: " + written + ", " + WaitForAsyncUtils.waitForAsyncFx(LONG, this::notice));
        }
        Files.delete(written.getFirst());
        exported++;
    }

    private void read() throws Exception {
        imported++;
        Path text = Files.writeString(texts.resolve("简报" + imported + ".txt"), """
                铜梁区简报第%d期
                2021年7月20日

                截至2021年6月30日，铜梁区可燃雨棚整改户数%d户，可燃雨棚整改率91.6%%。
                """.formatted(imported, 400 + imported));
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            bench().intake().read(List.of(text));
            return true;
        });
        settle();
        if (!WaitForAsyncUtils.waitForAsyncFx(LONG, this::notice).contains("找到 2 个数据")) {
            throw new IllegalStateException("read in: " + WaitForAsyncUtils.waitForAsyncFx(LONG, this::notice));
        }
        look(View.OVERVIEW);
    }

    private void look(View view) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            bench().viewProperty().set(view);
            return true;
        });
        settle();
    }

    /** Waits until all work is done and painted; a dialog is answered with what it offers first. */
    private void settle() throws Exception {
        for (int quiet = 0; quiet < 2; ) {
            if (WaitForAsyncUtils.waitForAsyncFx(LONG, () -> tasks.running().isEmpty() && dialog().isEmpty())) {
                quiet++;
            } else {
                quiet = 0;
                WaitForAsyncUtils.waitForAsyncFx(LONG, this::dialog).ifPresent(DayOfUse::answer);
                Thread.sleep(PAUSE);
            }
        }
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> window.stage().getScene().snapshot(paper));
    }

    private void awaitDialog() throws Exception {
        while (WaitForAsyncUtils.waitForAsyncFx(LONG, this::dialog).isEmpty()) {
            Thread.sleep(PAUSE);
        }
    }

    /** Not waited for: a dialog may open another one before it closes. */
    private static void answer(Stage dialog) {
        Platform.runLater(() -> dialog.getScene().getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isDefaultButton() && !button.isDisabled())
                .findFirst()
                .ifPresent(Button::fire));
    }

    private Optional<Stage> dialog() {
        return Window.getWindows().stream()
                .filter(one -> one instanceof Stage && !one.equals(window.stage()))
                .map(Stage.class::cast)
                .reduce((below, above) -> above);
    }

    private String notice() {
        return find("#notice")
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .findFirst()
                .orElse("");
    }

    private Stream<Node> find(String query) {
        return Stream.of(window.stage().getScene().getRoot().lookupAll(query).toArray(Node[]::new));
    }

    private Workbench bench() {
        return find("*")
                .filter(Workbench.class::isInstance)
                .map(Workbench.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    /** Bytes in memory that are in use, threads, and open files. */
    private String left() throws Exception {
        look(View.OVERVIEW);
        for (int time = 0; time < 3; time++) {
            System.gc();
            Thread.sleep(100);
            settle();
        }
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        long files = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
        return String.format(Locale.ROOT, "%d %d %d", used, threads, files);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
