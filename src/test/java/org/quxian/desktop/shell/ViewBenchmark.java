package org.quxian.desktop.shell;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.quxian.chart.Picture;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.RunningTask;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.render.Fonts;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long each view takes to follow the filter, in the window as a person has it, with the shipped figures: from the key
 * that chooses another district to the whole window painted anew. Counted is the time on a processor of all threads that
 * work on it, one after the other, to which other programs on the machine do not add; where there are several processors,
 * a person waits less. Beside it stands a frame of 60 a second, and how long it takes to make and draw JFreeCharts of the
 * pictures that are then on the screen, in the same run. {@link #main} prints a table.
 */
public final class ViewBenchmark {
    /** Milliseconds after which nothing comes any more. */
    private static final long LONG = 60_000;

    private static final double FRAME = 1000.0 / 60;
    private static final int WARM_UP = 100;
    private static final int CHANGES = 200;
    private static final List<String> DISTRICTS = List.of("黔江", "大渡口", "忠县", "大足", "綦江", "万盛经开区", "铜梁", "垫江");

    private final Stage stage;
    private final BackgroundRunner tasks;
    private final Renderer renderer;
    private final WritableImage paper = new WritableImage(1000, 760);

    private ViewBenchmark(Stage stage, BackgroundRunner tasks, Renderer renderer) {
        this.stage = stage;
        this.tasks = tasks;
        this.renderer = renderer;
    }

    /** Opens a window, measures, prints, and ends the program. */
    public static void main(String[] arguments) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
        TestStore store = TestStore.make();
        ViewBenchmark benchmark = WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            Stage stage = new Stage();
            OpenWindow.at(View.OVERVIEW, stage, store, tasks);
            return new ViewBenchmark(stage, tasks, new Renderer(Fonts.load()));
        });
        benchmark.quiet();
        System.out.println(
                "| view | median, ms | p99, ms | of a frame (16.7 ms) | JFreeCharts anew, ms | view : anew |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: |");
        Map<String, View> views = new LinkedHashMap<>();
        for (View view : List.of(View.OVERVIEW, View.COMPARE, View.TREND, View.MAP, View.PROGRESS, View.FIGURES)) {
            views.put(view.name().toLowerCase(Locale.ROOT), view);
        }
        for (Map.Entry<String, View> view : views.entrySet()) {
            System.out.println(benchmark.line(view.getKey(), view.getValue()));
        }
        System.exit(0);
    }

    private String line(String name, View view) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            bench().viewProperty().set(view);
            return true;
        });
        quiet();
        double[] took = new double[CHANGES];
        double[] anew = new double[CHANGES];
        for (int change = -WARM_UP; change < CHANGES; change++) {
            String district = DISTRICTS.get(Math.floorMod(change, DISTRICTS.size()));
            double milliseconds = follow(district);
            double peer = WaitForAsyncUtils.waitForAsyncFx(LONG, this::drawnAnew);
            if (change >= 0) {
                took[change] = milliseconds;
                anew[change] = peer;
            }
        }
        Arrays.sort(took);
        Arrays.sort(anew);
        double median = took[CHANGES / 2];
        double peer = anew[CHANGES / 2];
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %s | %s |",
                name,
                median,
                took[CHANGES * 99 / 100],
                median / FRAME,
                peer < 0.01 ? "" : String.format(Locale.ROOT, "%.1f", peer),
                peer < 0.01 ? "" : String.format(Locale.ROOT, "%.2f", median / peer));
    }

    /** Chooses a district and waits until everything has followed and is painted; in milliseconds. */
    private double follow(String district) throws Exception {
        Node row = WaitForAsyncUtils.waitForAsyncFx(LONG, () -> row(district));
        CompletableFuture<Long> end = new CompletableFuture<>();
        long begin = WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            long now = processorTime();
            Event.fireEvent(row, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            whenQuiet(() -> {
                stage.getScene().snapshot(paper);
                end.complete(processorTime());
            });
            return now;
        });
        return (end.get() - begin) / 1e6;
    }

    /** Makes and draws the charts that are on the screen, as one would without this program's views; in milliseconds. */
    private double drawnAnew() {
        List<PictureCanvas> shown = new ArrayList<>();
        collect(stage.getScene().getRoot(), shown);
        long begin = processorTime();
        for (PictureCanvas canvas : shown) {
            Picture picture = canvas.picture();
            int width = (int) canvas.getWidth();
            int height = (int) canvas.getHeight();
            BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            renderer.render(picture, Theme.LIGHT).draw(graphics, new Rectangle(width, height));
            graphics.dispose();
        }
        return (processorTime() - begin) / 1e6;
    }

    /** What the threads of the window, of the work beside it and of painting have had of the processors, in nanoseconds. */
    private static long processorTime() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(Objects::nonNull)
                .filter(thread -> thread.getThreadName().matches("JavaFX Application.*|work-.*|Quantum.*"))
                .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                .sum();
    }

    private static void collect(Node node, List<PictureCanvas> found) {
        if (node instanceof PictureCanvas canvas && canvas.getWidth() > 0) {
            found.add(canvas);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private Node row(String district) {
        return Stream.of(stage.getScene().getRoot().lookupAll(".facet-row").toArray(Node[]::new))
                .filter(row -> row.getAccessibleText().startsWith(district + " "))
                .findFirst()
                .orElseThrow();
    }

    private Workbench bench() {
        return (Workbench) stage.getScene().getRoot().lookupAll("*").stream()
                .filter(Workbench.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private void quiet() throws Exception {
        CompletableFuture<Boolean> end = new CompletableFuture<>();
        Platform.runLater(() -> whenQuiet(() -> {
            stage.getScene().snapshot(paper);
            end.complete(true);
        }));
        end.get();
    }

    /** Runs {@code next} on the JavaFX thread as soon as no work is under way beside it. */
    private void whenQuiet(Runnable next) {
        if (tasks.running().isEmpty()) {
            next.run();
            return;
        }
        ListChangeListener<RunningTask> waiting = new ListChangeListener<>() {
            @Override
            public void onChanged(Change<? extends RunningTask> change) {
                if (tasks.running().isEmpty()) {
                    tasks.running().removeListener(this);
                    // The end of the last work is told in the same turn, and may begin other work.
                    Platform.runLater(() -> whenQuiet(next));
                }
            }
        };
        tasks.running().addListener(waiting);
    }
}
