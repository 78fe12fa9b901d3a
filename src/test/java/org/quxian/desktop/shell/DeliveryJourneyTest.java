package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.desktop.shell.OpenWindow.press;
import static org.quxian.desktop.shell.OpenWindow.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.SampleSeriesFile;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.ReportableException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a person brings in a file of statistical series. */
@ExtendWith(ApplicationExtension.class)
class DeliveryJourneyTest {
    private static final String HEAD = "REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE\n";

    private final TestStore store = TestStore.make();
    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        opened = Optional.of(OpenWindow.at(View.OVERVIEW, stage, store, new SameThreadRunner()));
    }

    @Test
    void aLongFileGoesInUnaskedAndItsTrendIsOneClickAway(FxRobot robot) throws IOException {
        opened.orElseThrow().drop(robot, "月报.csv", manyRows());

        assertThat(texts(robot, ".delivery-value"))
                .containsExactly("1,100 个（新 1,100 个，替换 0 个）", "2 个", "1 个（新 1 个）", "1971年1月至2016年10月（月度）");
        press(robot, "#delivery-trend");

        assertThat(robot.lookup("#trend-indicator")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("用电量");
        assertThat(words(robot, ".trend-amount")).isEqualTo("550 个时期 · 2 条线");
        assertThat(words(robot, "#counts")).isEqualTo("67 个数据 · 9 个区县 · 1 项统计序列");
    }

    @Test
    void aDistrictAndTheSearchLeadToItsSeries(FxRobot robot) throws IOException {
        opened.orElseThrow().drop(robot, SampleSeriesFile.NAME, SampleSeriesFile.text());
        press(robot, "#delivery-series");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#panel-500114").query().requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#district-series")).isEqualTo("统计序列 3 项");
        press(robot, "#district-series");
        assertThat(words(robot, ".trend-amount")).isEqualTo("8 个时期 · 1 条线");

        robot.clickOn(".search-field").write("szce");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#trend-indicator")
                        .queryAs(TextInputControl.class)
                        .getText())
                .isEqualTo("收支差额");
        assertThat(words(robot, ".trend-amount")).isEqualTo("2 个时期 · 3 条线");
    }

    @Test
    void ofAShortFileThePersonSaysWhatItIs(FxRobot robot) throws IOException, ReportableException {
        String file = "区县,指标,时间,数值\n黔江,用电量,2021年7月,5\n";
        opened.orElseThrow().drop(robot, "七月.csv", file);
        assertThat(texts(robot, ".delivery-kind")).containsExactly("统计序列", "数据表");
        press(robot, "#delivery-table");
        assertThat(robot.lookup(".mapping-dialog").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        opened.orElseThrow().drop(robot, "七月.csv", file);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(series()).isZero();

        opened.orElseThrow().drop(robot, "七月.csv", file);
        press(robot, "#delivery-series");
        assertThat(texts(robot, ".delivery-value")).first().isEqualTo("1 个（新 1 个，替换 0 个）");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(series()).isOne();
    }

    @Test
    void ofATableInWordsNobodyIsAsked(FxRobot robot) throws IOException {
        opened.orElseThrow().drop(robot, "七月.csv", "区县,指标,时间,数值\n黔江,用电量,2021年7月,近5万千瓦时\n");
        assertThat(robot.lookup(".mapping-dialog").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void oneBrokenRowIsASentenceAndSeveralAreListed(FxRobot robot) throws IOException, ReportableException {
        opened.orElseThrow().drop(robot, "月报.csv", manyRows() + "500114,用电量,2022-13,5,A,万千瓦时\n");
        assertThat(texts(robot, ".dialog-pane > .content"))
                .containsExactly(
                        "月报.csv:1102 (TIME_PERIOD)：“2022-13”不是年、季、月或日，应写作 2021、2021-Q1、2021-07 或 2021-07-31。整个文件没有读入。");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        opened.orElseThrow()
                .drop(robot, "月报.csv", manyRows() + "500114,用电量,2022-13,5,A,万千瓦时\n999,用电量,2022-12,5,A,万千瓦时\n");
        assertThat(robot.lookup(".text-area").queryAs(TextArea.class).getText().lines())
                .hasSize(2);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(series()).isZero();
    }

    private int series() throws ReportableException {
        return store.ask(source -> source.catalogue().size());
    }

    private static String manyRows() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int month = 0; month < 550; month++) {
            String period = "%d-%02d".formatted(1971 + month / 12, month % 12 + 1);
            text.append("500114,用电量,%s,%d,A,万千瓦时\n".formatted(period, 100 + month));
            text.append("500104,用电量,%s,%d,A,万千瓦时\n".formatted(period, 200 + month));
        }
        return text.toString();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }
}
