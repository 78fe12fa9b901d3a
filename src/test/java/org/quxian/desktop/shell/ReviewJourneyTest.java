package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does with a text, from the clipboard to the panels. */
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {
    private static final String TEXT = """
            铜梁区上半年简报

            截至2021年6月30日，铜梁区可燃雨棚整改户数412户，可燃雨棚整改率91.6%。

            上半年，全区新建供水管网120公里。
            """;

    @Start
    void open(Stage window) throws IOException, ReportableException {
        Path folder = TestFolder.make();
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(new Settings(
                Language.ZH,
                Appearance.LIGHT,
                Optional.of(new Settings.Bounds(0, 0, 1000, 760, false)),
                View.OVERVIEW,
                Optional.empty(),
                Selection.ALL,
                true,
                true,
                Optional.of(folder)));
        TestStore made = TestStore.make();
        Opening opening = () ->
                new Opened(made.standing(), made, made.rules(), List.of(), org.quxian.observation.Text.same("test"));
        new QuxianWindow(window, new Services(new SameThreadRunner(), settings, opening, "tester", "0.1.0")).show();
    }

    @Test
    void aTextIsPastedReviewedWithKeysAloneAndThePanelsFollow(FxRobot robot) {
        paste(robot);
        assertThat(words(robot, "#tab-documents")).isEqualTo("文稿（3 待审）");
        assertThat(words(robot, "#counts")).isEqualTo("67 个数据 · 9 个区县 · 3 个待审");
        assertThat(words(robot, "#notice")).isEqualTo("读入《铜梁区上半年简报》，找到 3 个数据。");
        assertThat(chosen(robot)).isEqualTo("412");

        robot.type(KeyCode.A);
        assertThat(chosen(robot)).isEqualTo("91.6");
        assertThat(words(robot, "#counts")).isEqualTo("68 个数据 · 9 个区县 · 2 个待审");

        robot.type(KeyCode.R);
        assertThat(chosen(robot)).isEqualTo("120");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(chosen(robot)).isEqualTo("91.6");
        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(words(robot, "#counts")).isEqualTo("67 个数据 · 9 个区县 · 3 个待审");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(words(robot, "#counts")).isEqualTo("68 个数据 · 9 个区县 · 2 个待审");

        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
        robot.clickOn("铜梁");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#counts")).startsWith("已选 4 / 68");
        assertThat(robot.lookup("#panel-500151").query().getAccessibleHelp()).isNotNull();
        assertThat(robot.lookup("#panel-500151").query().getAccessibleText()).contains("412户");
    }

    @Test
    void aFigureIsCorrectedInTheEditorAndLettersThereAreOnlyLetters(FxRobot robot) {
        paste(robot);

        robot.type(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fetch(() -> robot.window(0).getScene().getFocusOwner().getId()))
                .isEqualTo("edit-number");
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("421");
        robot.clickOn("#edit-why").write("darker");
        assertThat(robot.lookup("#editor").tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#editor").tryQuery()).isEmpty();
        assertThat(chosen(robot)).isEqualTo("91.6");
        assertThat(robot.lookup(".state-corrected").tryQuery()).isPresent();
        assertThat(texts(robot, ".figure-corrected")).isEqualTo("412户");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndEscapeLeaves(FxRobot robot) {
        paste(robot);
        robot.type(KeyCode.J, KeyCode.J);
        robot.type(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(fetch(() -> robot.window(0).getScene().getFocusOwner().getId()))
                .isEqualTo("edit-indicator");

        robot.clickOn("#edit-save");
        assertThat(words(robot, "#flaw-indicator")).isEqualTo("请选择指标，或新建一个。");

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#editor").tryQuery()).isEmpty();
        assertThat(words(robot, "#counts")).endsWith("3 个待审");
        robot.type(KeyCode.K);
        assertThat(chosen(robot)).isEqualTo("91.6");
    }

    @Test
    void anIndicatorIsFoundByItsInitials(FxRobot robot) {
        paste(robot);
        robot.type(KeyCode.J, KeyCode.J, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();

        robot.write("krypzgl");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);

        assertThat(robot.lookup("#edit-indicator").queryTextInputControl().getText())
                .isEqualTo("可燃雨棚整改率");
    }

    @Test
    void aClickOnAMarkChoosesItsFigure(FxRobot robot) {
        paste(robot);

        robot.clickOn(figure(robot, "91.6%"));

        assertThat(chosen(robot)).isEqualTo("91.6");
    }

    @Test
    void aSentenceIsAcceptedAtOnceAndTheLogTakesTheStepBack(FxRobot robot) {
        paste(robot);

        robot.push(KeyCode.SHIFT, KeyCode.A);
        assertThat(words(robot, "#counts")).isEqualTo("69 个数据 · 9 个区县 · 1 个待审");

        robot.clickOn("#review-log");
        robot.clickOn(".log-undo");
        assertThat(words(robot, "#counts")).isEqualTo("67 个数据 · 9 个区县 · 3 个待审");
    }

    @Test
    void aDocumentIsClosedAndNothingInItWaits(FxRobot robot) {
        paste(robot);

        robot.clickOn("#review-close");

        assertThat(words(robot, "#tab-documents")).isEqualTo("文稿");
        assertThat(robot.lookup("#review-close").query().isVisible()).isFalse();
    }

    @Test
    void theListShowsOnlyWhatWaitsAndSaysWhenNothingDoes(FxRobot robot) {
        paste(robot);
        robot.clickOn("待审");
        assertThat(cards(robot)).hasSize(3);

        robot.type(KeyCode.R, KeyCode.R, KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(cards(robot)).isEmpty();
        assertThat(robot.lookup("这篇文稿已审完。").tryQuery()).isPresent();
    }

    private static void paste(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(TEXT);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
        TextInputControl day = robot.lookup("#paste-day").queryTextInputControl();
        robot.interact(() -> day.setText("2021-07-20"));
        robot.clickOn(".paste-dialog .button:default");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String chosen(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return words(robot, ".card-cell:selected .card-number");
    }

    private static List<?> cards(FxRobot robot) {
        return robot.lookup("#cards").<ListView<?>>query().getItems();
    }

    private static Node figure(FxRobot robot, String quote) {
        return robot.lookup(node -> node instanceof Text text && text.getText().equals(quote))
                .query();
    }

    private static String texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .reduce("", String::concat);
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    private static <T> T fetch(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }
}
