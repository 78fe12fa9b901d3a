package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that was left and comes again: first as it was, then in use. */
@ExtendWith(ApplicationExtension.class)
class FirstSightTest {
    private static final Settings.Bounds BOUNDS = new Settings.Bounds(0, 0, 1000, 760, false);

    private final CountDownLatch gate = new CountDownLatch(1);
    private final BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
    private final List<Sight> kept = new ArrayList<>();
    private final CompletableFuture<Stage> made = new CompletableFuture<>();

    @Start
    void open(Stage stage) {
        Stage window = new Stage();
        made.complete(window);
        Services services = new Services(
                tasks, new SettingsFile(TestFolder.make().resolve("settings.json")), this::opened, "tester", "0.1.0");
        SettingsFile.Found found = new SettingsFile.Found(Settings.FIRST.within(BOUNDS), Optional.empty());
        FirstSight.show(
                window,
                Optional.of(red()),
                before -> new QuxianWindow(window, services, found, before, kept::add).show());
    }

    private static Sight red() {
        int[] pixels = new int[1000 * 760];
        Arrays.fill(pixels, 0xffff0000);
        return new Sight("as it was", BOUNDS, 1, 1000, 760, IntBuffer.wrap(pixels));
    }

    private Opened opened() throws ReportableException {
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        TestStore store = TestStore.make();
        return new Opened(store.standing(), store, store.rules(), List.of(), Text.same("test"));
    }

    @AfterEach
    void stop() {
        gate.countDown();
        WaitForAsyncUtils.waitForAsyncFx(60_000, window()::hide);
        tasks.close();
    }

    private Stage window() {
        return made.join();
    }

    private Optional<ImageView> picture() {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> window().getScene().getRoot().getChildrenUnmodifiable().stream()
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .findFirst());
    }

    @Test
    void theWindowStandsAsItWasLeftUntilTheFiguresAreThere() {
        assertThat(picture())
                .get()
                .satisfies(shown -> assertThat(shown.getImage().getPixelReader().getColor(5, 5))
                        .isEqualTo(Color.RED));
        assertThat(window().isShowing()).isTrue();
        assertThat(window().getWidth()).isEqualTo(1000);
    }

    @Test
    void thePanelsComeInItsPlaceAndWhatTheyLookLikeIsKept(FxRobot robot) {
        gate.countDown();
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() -> !robot.from(window().getScene().getRoot())
                                .lookup(".panel")
                                .queryAll()
                                .isEmpty()
                        && picture().isEmpty());

        assertThat(window().getScene().getRoot().getLayoutBounds().getWidth()).isEqualTo(1000);
        WaitForAsyncUtils.waitForAsyncFx(60_000, window()::hide);

        assertThat(kept).singleElement().satisfies(sight -> {
            assertThat(sight.title()).isEqualTo("区县 Quxian");
            assertThat(sight.bounds()).isEqualTo(BOUNDS);
            Color ground = sight.image().getPixelReader().getColor(sight.width() / 2, 5);
            assertThat(ground.getSaturation()).as("nothing red is left").isLessThan(0.1);
        });
    }
}
