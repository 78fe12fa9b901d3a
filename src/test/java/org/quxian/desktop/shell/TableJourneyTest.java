package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.desktop.shell.OpenWindow.choose;
import static org.quxian.desktop.shell.OpenWindow.press;
import static org.quxian.desktop.shell.OpenWindow.words;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.ReportableException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a person brings in a table with columns of their own. */
@ExtendWith(ApplicationExtension.class)
class TableJourneyTest {
    private static final String TABLE =
            "单位;完成;项目;截至;上报\n黔江区;701;可燃雨棚整改户数;2021-08-31;3吨\n大足区;30;可燃雨棚整改户数;2021-08-31;4吨\n";

    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        opened = Optional.of(OpenWindow.at(View.OVERVIEW, stage, TestStore.make(), new SameThreadRunner()));
    }

    @Test
    void aFaultIsSeenMendedAndTheTableGoesInAndIsRememberedNextMonth(FxRobot robot) throws IOException {
        opened.orElseThrow().drop(robot, "七月.csv", TABLE);
        assertThat(words(robot, "#mapping-summary")).contains("还没有哪一列是“区县”");
        assertThat(robot.lookup("#mapping-go-in").query().isDisabled()).isTrue();

        choose(robot, "#use-0", "区县");
        choose(robot, "#use-1", "说明");
        choose(robot, "#use-4", "数值");
        assertThat(faults(robot))
                .containsExactly("第 2 行“单位”：指标“可燃雨棚整改户数”以户计，“吨”不能换算。", "第 3 行“单位”：指标“可燃雨棚整改户数”以户计，“吨”不能换算。");
        assertThat(robot.lookup(".preview-cell:faulty").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#mapping-go-in").query().isDisabled()).isTrue();

        choose(robot, "#use-4", "不用");
        choose(robot, "#use-1", "数值");
        assertThat(faults(robot)).isEmpty();
        press(robot, "#mapping-go-in");

        assertThat(robot.lookup(".mapping-dialog").tryQuery()).isEmpty();
        assertThat(words(robot, "#counts")).startsWith("69 个数据");

        opened.orElseThrow().drop(robot, "八月.csv", TABLE.replace("701", "733").replace("08-31", "09-30"));
        assertThat(words(robot, "#mapping-summary")).startsWith("将导入 2 个数据");
        robot.interact(() -> robot.lookup("#mapping-go-in").query().requestFocus());
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#counts")).startsWith("71 个数据");

        robot.push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(words(robot, "#counts")).startsWith("69 个数据").endsWith("2 个待审");
        robot.push(KeyCode.SHORTCUT, KeyCode.Y);
        assertThat(words(robot, "#counts")).isEqualTo("71 个数据 · 9 个区县");
    }

    @Test
    void escapeLeavesATableOut(FxRobot robot) throws IOException {
        opened.orElseThrow().drop(robot, "七月.csv", TABLE);

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".mapping-dialog").tryQuery()).isEmpty();
        assertThat(words(robot, "#counts")).startsWith("67 个数据");
        assertThat(opened.orElseThrow().folder().resolve("mappings.json")).doesNotExist();
    }

    private static List<String> faults(FxRobot robot) {
        return List.copyOf(
                robot.lookup("#mapping-faults").<String>queryListView().getItems());
    }
}
