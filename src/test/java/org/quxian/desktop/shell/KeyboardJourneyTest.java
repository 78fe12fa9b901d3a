package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.desktop.shell.OpenWindow.focus;
import static org.quxian.desktop.shell.OpenWindow.passage;
import static org.quxian.desktop.shell.OpenWindow.press;
import static org.quxian.desktop.shell.OpenWindow.words;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.MapCanvas;
import org.quxian.desktop.support.Marks;
import org.quxian.desktop.support.PictureCanvas;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.View;
import org.quxian.observation.ReportableException;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From the start to a sentence and to paper, with the mouse where a journey begins, or without it. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
    /** What is at most reached by Tab before the picture: menus, search, filter. */
    private static final int TABS = 60;

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        OpenWindow.at(View.OVERVIEW, stage, SampleDistricts.make(), new SameThreadRunner());
    }

    @Test
    void anAreaAndAThemeLeadToAPanelAMarkAndItsSentence(FxRobot robot) {
        press(robot, "黔江");
        robot.interact(() -> robot.lookup("消防整治").query().requestFocus());
        press(robot, "消防整治");
        assertThat(robot.lookup(".panel").queryAll()).hasSize(1);
        assertThat(robot.lookup(".badge").queryAll()).hasSize(2);

        robot.clickOn(robot.lookup("#panel-500114").query().localToScreen(60, 26));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, ".district-head .large-title")).isEqualTo("黔江区");
        PictureCanvas chart = robot.lookup(".chart-tile .picture").query();
        robot.clickOn(Marks.middle(chart, mark -> mark.value().startsWith("42.1%")));

        assertThat(passage(robot, "figure")).isEqualTo("42.1%");
        assertThat(passage(robot, "sentence")).contains("防护网");
    }

    @Test
    void everyViewHasANumberKey(FxRobot robot) {
        for (View view : List.of(View.values()).reversed()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.valueOf("DIGIT" + view.number()));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(OpenWindow.workbench(robot).viewProperty().get()).isEqualTo(view);
        }
    }

    @Test
    void tabReachesAChartArrowsAMarkAndEnterItsSentence(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        int tabs = 0;
        while (!(focus(robot) instanceof PictureCanvas) && tabs < TABS) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            tabs++;
        }
        assertThat(focus(robot)).isInstanceOf(PictureCanvas.class);

        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(words(robot, ".source-number")).isEqualTo("510");
        assertThat(passage(robot, "sentence")).contains("綦江区发放救助资金");
    }

    @Test
    void tabReachesTheMapToo(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
        WaitForAsyncUtils.waitForFxEvents();
        int tabs = 0;
        while (!(focus(robot) instanceof MapCanvas) && tabs < TABS) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            tabs++;
        }
        assertThat(focus(robot)).isInstanceOf(MapCanvas.class);
    }

    @Test
    void thePictureInViewIsCopiedOpaque(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();

        Image copied = fetch(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(copied.getWidth()).isEqualTo(1920);
        assertThat(copied.getPixelReader().getArgb(0, 0) >>> 24).isEqualTo(255);
        assertThat(words(robot, "#notice")).contains("已复制");
    }

    @Test
    void whatIsPrintedIsSeenFirstAndEscapeLeaves(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.P);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words(robot, "#print-count")).contains("1");
        assertThat(robot.lookup("#print-preview .image-view").queryAll()).isNotEmpty();
        assertThat(robot.lookup("#print-pdf").query().isDisabled()).isFalse();

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".print-dialog").tryQuery()).isEmpty();
    }

    private static <T> T fetch(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }
}
