package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.desktop.shell.OpenWindow.choose;
import static org.quxian.desktop.shell.OpenWindow.press;
import static org.quxian.desktop.shell.OpenWindow.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.chart.ChartBuilder;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a person takes pictures out of the window, with the work beside it as in the program. */
@ExtendWith(ApplicationExtension.class)
class ExportJourneyTest {
    private static final int PATIENCE = 60;

    private final BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
    private final TestStore store = SampleDistricts.make();
    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        opened = Optional.of(OpenWindow.at(View.COMPARE, stage, store, tasks));
    }

    @AfterEach
    void stop() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, tasks::close);
    }

    @Test
    void theFormatIsChosenAndWhatMustBeKnownIsReadBeforeTheFileIsThere(FxRobot robot) throws Exception {
        dialog(robot);
        choose(robot, "#export-format", "PDF 矢量图");
        name(robot, "比较");
        press(robot, ".export-dialog .button:default");

        await(() -> robot.lookup(".preflight").tryQuery().isPresent());
        assertThat(robot.lookup(".preflight-file").queryAllAs(Label.class))
                .extracting(Label::getText)
                .containsOnly("比较.pdf");
        assertThat(robot.lookup(".preflight-words").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(line -> line.contains("时间"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".preflight").tryQuery()).isEmpty();
        assertThat(window().folder().resolve("比较.pdf")).doesNotExist();

        dialog(robot);
        choose(robot, "#export-format", "PDF 矢量图");
        name(robot, "比较");
        press(robot, ".export-dialog .button:default");
        await(() -> robot.lookup(".preflight").tryQuery().isPresent());
        press(robot, ".preflight .button:default");
        await(() -> words(robot, "#notice").contains("已导出 1 张图片"));
        assertThat(new String(Files.readAllBytes(window().folder().resolve("比较.pdf")), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    @Test
    void aWarningLeadsToItsFigureInstead(FxRobot robot) throws Exception {
        dialog(robot);
        name(robot, "比较");
        press(robot, ".export-dialog .button:default");
        await(() -> robot.lookup(".preflight-open").tryQuery().isPresent());

        press(robot, ".preflight-open");

        assertThat(robot.lookup(".preflight").tryQuery()).isEmpty();
        assertThat(words(robot, ".source-number")).isNotBlank();
        assertThat(window().files(".png")).isEmpty();
    }

    @Test
    void allChartsAreWrittenBesideTheWindowAndCanBeStopped(FxRobot robot) throws Exception {
        batch(robot);
        await(() -> bar(robot).map(ProgressBar::getProgress).orElse(-1.0) >= 0
                && !window().files(".png").isEmpty());

        press(robot, ".status-work .button");

        await(() -> words(robot, "#notice").contains("已停止"));
        List<String> written = window().files(".png");
        assertThat(written).hasSizeBetween(1, allCharts() - 1);
        assertThat(words(robot, "#notice")).contains(Integer.toString(written.size()));
        assertThat(bar(robot)).isEmpty();
    }

    @Test
    void ofFilesThatExistOneIsAskedOnce(FxRobot robot) throws Exception {
        await(() -> robot.lookup("黔江").tryQuery().isPresent());
        press(robot, "黔江");
        batch(robot);
        await(() -> words(robot, "#notice").contains("已导出"));
        assertThat(words(robot, "#notice"))
                .contains("已导出 " + window().files(".png").size() + " 张图片");
        Path first = window().folder().resolve(window().files(".png").getFirst());
        Files.writeString(first, "mine");

        dialog(robot);
        choose(robot, "#export-what", "当前筛选的全部图表");
        press(robot, ".export-dialog .button:default");
        assertThat(robot.lookup(".alert").queryAll()).hasSize(1);
        press(robot, "不覆盖");
        assertThat(first).hasContent("mine");
        assertThat(robot.lookup(".export-dialog").tryQuery())
                .as("one can choose another name")
                .isPresent();

        press(robot, ".export-dialog .button:default");
        press(robot, "覆盖");
        goOn(robot);
        await(() -> Files.size(first) > 100);
    }

    /** Starts writing all charts. */
    private static void batch(FxRobot robot) throws TimeoutException {
        dialog(robot);
        choose(robot, "#export-what", "当前筛选的全部图表");
        press(robot, ".export-dialog .button:default");
        goOn(robot);
    }

    private int allCharts() {
        return new ChartBuilder(store.standing().data(), store.rules(), Language.ZH)
                .allCharts(Selection.ALL)
                .size();
    }

    /** What must be known of the pictures is gone past, where there is any. */
    private static void goOn(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".preflight .button").tryQuery().isPresent()
                || words(robot, "#notice").contains("已导出"));
        if (robot.lookup(".preflight .button").tryQuery().isPresent()) {
            press(robot, ".preflight .button:default");
        }
    }

    private static void dialog(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup(".chart-tile .picture").tryQuery().isPresent());
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void name(FxRobot robot, String name) {
        robot.interact(
                () -> robot.lookup("#export-name").queryAs(TextField.class).setText(name));
    }

    private static Optional<ProgressBar> bar(FxRobot robot) {
        return robot.lookup(".status-work .progress-bar").tryQueryAs(ProgressBar.class);
    }

    private static void await(Callable<Boolean> what) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }
}
