package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Marks;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.SampleSeriesFile;
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

/** How a person finds statistical series among the indicators and what a mark of them leads to. */
@ExtendWith(ApplicationExtension.class)
class SeriesJourneyTest {

    @Start
    void open(Stage window) throws IOException, ReportableException {
        Path made = Files.createTempDirectory("quxian");
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
                Optional.of(made)));
        TestStore store = TestStore.make().bring(SampleSeriesFile.NAME, SampleSeriesFile.text());
        Opening opening = () -> new Opened(
                store.standing(), store, store.rules(), List.of(), org.quxian.observation.Text.same("test"), store);
        new QuxianWindow(window, new Services(new SameThreadRunner(), settings, opening, "tester", "0.1.0")).show();
    }

    @Test
    void aBarOfASeriesLeadsToThePlainStatementThatItHasNoSentence(FxRobot robot) {
        choose(robot, "#compare-topic");

        robot.clickOn(Marks.middle(
                picture(robot, ".chart-tile .picture"), mark -> mark.label().equals("黔江")));

        assertThat(words(robot, ".source-number")).isEqualTo("1407.7");
        assertThat(texts(robot, ".source *"))
                .contains("这个数来自统计序列文件，没有原文句子。", "统计序列")
                .anyMatch(line -> line.startsWith("统计序列文件“月报.csv”"))
                .contains("1407.70万千瓦时");
    }

    @Test
    void aPointOfATrendLeadsToItToo(FxRobot robot) {
        robot.clickOn("#tab-trend");
        WaitForAsyncUtils.waitForFxEvents();
        choose(robot, "#trend-indicator");

        robot.clickOn(Marks.middle(
                picture(robot, "#trend-picture"), mark -> mark.label().equals("渝北 · 2021年3月")));

        assertThat(texts(robot, ".source *")).contains("这个数来自统计序列文件，没有原文句子。", "1203.30万千瓦时");
    }

    private static void choose(FxRobot robot, String field) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write("ydl");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(field).queryAs(TextInputControl.class).getText())
                .isEqualTo("用电量");
    }

    private static PictureCanvas picture(FxRobot robot, String query) {
        return robot.lookup(query).query();
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
}
