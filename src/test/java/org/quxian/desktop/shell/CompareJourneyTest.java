package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Marks;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a person compares districts and follows up targets. */
@ExtendWith(ApplicationExtension.class)
class CompareJourneyTest {
    private Optional<Path> folder = Optional.empty();

    @Start
    void open(Stage window) throws IOException, ReportableException {
        Path made = Files.createTempDirectory("quxian");
        folder = Optional.of(made);
        SettingsFile settings = new SettingsFile(made.resolve("settings.json"));
        settings.write(new Settings(
                Language.ZH,
                Appearance.LIGHT,
                Optional.of(new Settings.Bounds(0, 0, 1000, 760, false)),
                View.COMPARE,
                Optional.empty(),
                Selection.ALL,
                false,
                true,
                folder));
        TestStore store = SampleDistricts.make();
        Opening opening = () ->
                new Opened(store.standing(), store, store.rules(), List.of(), org.quxian.observation.Text.same("test"));
        new QuxianWindow(window, new Services(new SameThreadRunner(), settings, opening, "tester", "0.1.0")).show();
    }

    @Test
    void aPersonChoosesAnIndicatorByItsInitialsAndReadsTheSentenceBehindABar(FxRobot robot) {
        robot.clickOn("#compare-topic").push(KeyCode.SHORTCUT, KeyCode.A).write("ffjz");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#compare-topic")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("发放救助资金");
        assertThat(texts(robot, ".care-line")).anyMatch(line -> line.startsWith("截至时间不同："));

        robot.clickOn(Marks.middle(picture(robot), mark -> mark.label().equals("綦江")));

        assertThat(words(robot, ".source-number")).isEqualTo("510");
    }

    @Test
    void perHeadTheBarsLeadToTheirFormula(FxRobot robot) {
        robot.clickOn("#basis-head");
        WaitForAsyncUtils.waitForFxEvents();

        robot.clickOn(Marks.middle(picture(robot), mark -> mark.label().equals("綦江")));

        assertThat(robot.lookup("#basis-head").tryQuery()).isPresent();
        assertThat(texts(robot, ".source *")).anyMatch(line -> line.contains("77.5509万人"));
    }

    @Test
    void theRankingOnTheScreenIsWhatIsExported(FxRobot robot) throws IOException {
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        robot.doubleClickOn("#export-name").push(KeyCode.SHORTCUT, KeyCode.A).write("compare");
        robot.clickOn(".export-dialog .button:default");
        WaitForAsyncUtils.waitForFxEvents();
        // The picture mixes periods, which is said before it is written.
        robot.clickOn(".preflight .button:default");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(ImageIO.read(folder.orElseThrow().resolve("compare.png").toFile())
                        .getWidth())
                .isEqualTo(1920);
        assertThat(words(robot, "#notice")).contains("已导出 1 张图片");
    }

    @Test
    void aMovedDayMovesTheCountdownAndTheTargets(FxRobot robot) {
        robot.clickOn("#tab-progress");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#countdown")).isEqualTo("61");
        assertThat(picture(robot).getAccessibleText()).contains("每天需2.5户", "近期每天3.7户");

        robot.clickOn("#week-on").clickOn("#day-on");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot, "#countdown")).isEqualTo("53");
        robot.clickOn(Marks.middle(picture(robot), mark -> mark.value().startsWith("近期每天3.7户")));
        assertThat(texts(robot, ".source *")).anyMatch(line -> line.contains("115户 ÷ 31天"));

        robot.clickOn("#progress-slider").type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#countdown")).isEqualTo("121");
        robot.clickOn("#begin");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#countdown")).isEqualTo("61");
    }

    @Test
    void theTableIsFilteredSortedAndCopiedFromTheKeyboard(FxRobot robot) {
        robot.clickOn("#tab-figures").clickOn("#table-filter").write("ffjz");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#table-shown")).isEqualTo("7 / 82 行");

        robot.type(KeyCode.DOWN).push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);

        String copied = fetch(() -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.lines()).hasSize(8).anyMatch(line -> line.contains("\t5100000\t\t\t元\t"));
    }

    private static PictureCanvas picture(FxRobot robot) {
        return robot.lookup(".chart-tile .picture").query();
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .map(node -> switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text text -> text.getText();
                    default -> "";
                })
                .toList();
    }

    private static <T> T fetch(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }
}
