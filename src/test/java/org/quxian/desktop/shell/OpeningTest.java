package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How the window opens: at once, and whatever the figures do. */
@ExtendWith(ApplicationExtension.class)
class OpeningTest {
    private final CountDownLatch gate = new CountDownLatch(1);
    private final AtomicBoolean isLocked = new AtomicBoolean(true);
    private final BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);

    @Start
    void open(Stage stage) throws IOException {
        Path settings = TestFolder.make().resolve("settings.json");
        Files.writeString(settings, "{");
        new QuxianWindow(stage, new Services(tasks, new SettingsFile(settings), this::opened, "tester", "0.1.0"))
                .show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(760);
    }

    private Opened opened() throws ReportableException {
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        if (isLocked.get()) {
            throw new ReportableException(new Text("数据库正被另一个程序使用。", "Another program uses the store."));
        }
        TestStore store = TestStore.make();
        return new Opened(store.standing(), store, store.rules(), List.of(), Text.same("test"));
    }

    @AfterEach
    void stop() {
        gate.countDown();
        tasks.close();
    }

    @Test
    void theWindowStandsBeforeTheFiguresAreThereAndSaysWhatItWaitsFor(FxRobot robot) throws TimeoutException {
        waitFor(robot, ".opening");
        assertThat(robot.lookup(".opening .progress-bar").tryQuery()).isPresent();
        assertThat(robot.lookup("正在打开数据…").tryQuery()).isPresent();
    }

    @Test
    void aStoreThatDoesNotOpenIsSaidAndCanBeTriedAgain(FxRobot robot) throws TimeoutException {
        gate.countDown();
        waitFor(robot, ".failure");
        assertThat(robot.lookup(".failure").queryAs(Labeled.class).getText()).isEqualTo("数据库正被另一个程序使用。");

        isLocked.set(false);
        robot.clickOn("重试");
        waitFor(robot, ".panel");

        assertThat(robot.lookup(".panel").queryAll()).hasSize(9);
        assertThat(robot.lookup("#notice").queryAs(Labeled.class).getText()).contains("设置文件无法读取");
    }

    private static void waitFor(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> Optional.of(robot.lookup(query).queryAll())
                                .filter(found -> !found.isEmpty())
                                .isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
