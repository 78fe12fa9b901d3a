package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.SameThreadRunner;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.ReportableException;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.review.ReviewDesk;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Whatever names and sentences out of files hold, on no screen of the window does it turn the text around it. */
@ExtendWith(ApplicationExtension.class)
class HostileNamesWindowTest {
    private static final String TITLE = "\u202E报简区梁铜\u202C\u0085";
    private static final String TEXT = TITLE + """

            截至2021年6月30日，铜梁区\u202E可燃雨棚\u202C整改户数412户，可燃雨棚\u2066整改率\u2069为91.6%。

            上半年，全区新建供水\u200F管网120公里。
            """;
    private static final String SERIES = """
            REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,SOURCE
            500151,\u202E量电用\u202C,2021-05,11,万千瓦时,月\u202E报
            500151,\u202E量电用\u202C,2021-06,12,万千瓦时,月\u202E报
            """;
    private static final Pattern ACTING =
            Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");

    @Start
    void open(Stage stage) throws IOException, ReportableException {
        TestStore store = TestStore.make().bring("\u202E报月.csv", SERIES);
        store.at(HostileNamesWindowTest::review);
        Opening opening = () -> new Opened(
                store.standing(), store, store.rules(), List.of(), org.quxian.observation.Text.same("t\u202Ee"), store);
        OpenWindow.at(View.OVERVIEW, stage, opening, new SameThreadRunner());
    }

    private static int review(ReviewDesk desk) throws ReportableException {
        desk.read(
                new Incoming(
                        org.quxian.observation.Text.same(TITLE),
                        Optional.of(org.quxian.observation.Text.same("办公\u202E室")),
                        Optional.of(LocalDate.of(2021, 7, 20)),
                        Optional.of("\u202Excod.报"),
                        TEXT),
                "wa\u202Eng",
                () -> false);
        desk.decide(List.of(Choice.accept(desk.state().waiting().getFirst().candidate())), "wa\u202Eng");
        return 0;
    }

    @Test
    void everyViewShowsThem(FxRobot robot) {
        for (View view : View.values()) {
            robot.push(KeyCode.SHORTCUT, KeyCode.getKeyCode(String.valueOf(view.number())));
            WaitForAsyncUtils.waitForFxEvents();
            assertNothingActs(robot, view.name());
        }
    }

    @Test
    void theReviewShowsThemAndItsMarksStandWhereTheyStood(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT7);
        robot.clickOn(shown("⇦报简区梁铜"));
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingActs(robot, "text");
        assertThat(shownAnywhere(robot)).anyMatch(words -> words.contains("铜梁区⇦可燃雨棚⇄整改户数"));
        assertThat(robot.lookup(shownExactly("412户")).tryQuery())
                .as("the figure is marked")
                .isPresent();

        robot.clickOn("#review-log");
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingActs(robot, "log");
    }

    @Test
    void aSeriesIsFoundByTheNameThatIsShown(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        robot.clickOn("#trend-indicator").push(KeyCode.SHORTCUT, KeyCode.A).write("量电用");
        WaitForAsyncUtils.waitForFxEvents();
        assertNothingActs(robot, "suggestions");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#trend-indicator").queryTextInputControl().getText())
                .isEqualTo("⇦量电用⇄");
        assertThat(robot.lookup("#trend-picture").query().getAccessibleText()).contains("⇦量电用⇄");
        assertNothingActs(robot, "trend");
    }

    private static void assertNothingActs(FxRobot robot, String where) {
        List<String> shown = shownAnywhere(robot);
        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(shown)
                .as(where)
                .filteredOn(words -> ACTING.matcher(words).find())
                .isEmpty();
    }

    /** The words of every node of every window that is open, and what a screen reader is told of it. */
    private static List<String> shownAnywhere(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            List<String> all = new ArrayList<>();
            robot.listWindows().stream().map(Window::getScene).forEach(scene -> collect(scene.getRoot(), all));
            return all;
        });
    }

    private static void collect(Node node, List<String> all) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            all.add(labeled.getText());
            if (labeled.getTooltip() != null) {
                all.add(labeled.getTooltip().getText());
            }
        }
        if (node instanceof Text text) {
            all.add(text.getText());
        }
        if (node.getAccessibleText() != null) {
            all.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private static Predicate<Node> shown(String words) {
        return node -> node instanceof Labeled labeled
                && labeled.getText() != null
                && labeled.getText().contains(words)
                && labeled.isVisible();
    }

    private static Predicate<Node> shownExactly(String words) {
        return node -> node instanceof Text text && text.getText().equals(words);
    }
}
