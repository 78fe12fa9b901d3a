package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Choices;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.ReportableException;
import org.quxian.series.Basis;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person chose in single views is there again when the program starts next. */
@ExtendWith(ApplicationExtension.class)
class ChoicesJourneyTest {
    private final TestStore store = SampleDistricts.make();
    private Optional<OpenWindow> opened = Optional.empty();

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        opened = Optional.of(OpenWindow.at(View.COMPARE, stage, store, new SameThreadRunner()));
    }

    @Test
    void theIndicatorsAndTheBasisComeBack(FxRobot robot) {
        choose(robot, "#compare-topic", "zdjz");
        OpenWindow.press(robot, "#basis-head");
        go(robot, View.TREND);
        choose(robot, "#trend-indicator", "fhwzgl");
        OpenWindow.press(robot, "#trend-apart");
        go(robot, View.MAP);
        choose(robot, "#map-indicator", "gczt");

        OpenWindow next = opened.orElseThrow().again(robot, store, new SameThreadRunner());

        Choices kept = next.settings().read().settings().choices();
        assertThat(kept.map()).contains("water-project-investment");
        assertThat(kept.basis()).isEqualTo(Basis.HEAD);
        assertThat(kept.trendApart()).isTrue();
        assertThat(text(robot, "#map-indicator")).isEqualTo("工程总投资");
        go(robot, View.TREND);
        assertThat(text(robot, "#trend-indicator")).contains("防护网整改率");
        go(robot, View.COMPARE);
        assertThat(text(robot, "#compare-topic")).isEqualTo("主动救助人次");
        robot.interact(next.stage()::close);
    }

    @Test
    void theChartThroughTimeHasTheToolsOfEveryChart(FxRobot robot) {
        go(robot, View.TREND);
        PictureCanvas picture = robot.lookup("#trend-picture").query();
        robot.moveTo(picture);
        robot.interact(picture::requestFocus);
        robot.clickOn(robot.lookup(".chart-tools .button").nth(1).<javafx.scene.Node>query());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(OpenWindow.words(robot, "#notice")).contains("已复制");
    }

    private static void go(FxRobot robot, View view) {
        robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + view.number()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String field, String typed) {
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write(typed);
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextInputControl.class).getText();
    }
}
