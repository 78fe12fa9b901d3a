package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.Encryption;
import org.quxian.store.Headway;
import org.quxian.store.Keyring;
import org.quxian.store.Store;
import org.quxian.store.StoreLocation;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window whose store has a password, and the dialog that sets one. */
@ExtendWith(ApplicationExtension.class)
class PasswordViewTest {
    private final Keyring keys = new Keyring();
    private final BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
    private StoreLocation location = new StoreLocation.Folder(Path.of("."));
    private Optional<Stage> window = Optional.empty();

    @Start
    void open(Stage stage) throws Exception {
        Path folder = TestFolder.make();
        location = new StoreLocation.Folder(folder);
        Encryption.of(location, new Keyring()).set("a password".toCharArray(), Headway.UNWATCHED);
        new QuxianWindow(
                        stage,
                        new Services(
                                tasks,
                                new SettingsFile(folder.resolve("settings.json")),
                                this::opened,
                                "tester",
                                "0.1.0"))
                .show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(760);
        window = Optional.of(stage);
    }

    private Opened opened() throws ReportableException {
        Store.open(location, keys).close();
        TestStore store = TestStore.make();
        return new Opened(store.standing(), store, store.rules(), List.of(), Text.same("test"));
    }

    @AfterEach
    void stop() {
        tasks.close();
    }

    @Test
    void thePasswordIsAskedForAsOftenAsItTakesAndTheFiguresStandThenThere(FxRobot robot) throws TimeoutException {
        waitFor(robot, "#password");
        assertThat(robot.lookup(".failure").queryAs(Labeled.class).getText()).contains("已加密");
        assertThat(robot.lookup("打开").queryButton().isDisabled()).isTrue();

        robot.clickOn("#password").write("another").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> said(robot).startsWith("密码不对"));
        PasswordField field = robot.lookup("#password").queryAs(PasswordField.class);
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();

        robot.write("a password").clickOn("打开");
        waitFor(robot, ".panel");
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#wrong-password").queryAs(Labeled.class).getText();
    }

    @Test
    void whoDoesNotKnowItCanLeave(FxRobot robot) throws TimeoutException {
        waitFor(robot, "#password");
        robot.clickOn("退出");
        assertThat(window.orElseThrow().isShowing()).isFalse();
    }

    @Test
    void aNewPasswordIsTypedTwiceAndIsNotShort(FxRobot robot) throws Exception {
        waitFor(robot, "#password");
        CompletableFuture<Optional<PasswordDialog.Answer>> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(new PasswordDialog(
                        new Look(Language.ZH, Appearance.LIGHT),
                        window.orElseThrow(),
                        PasswordDialog.Asks.BOTH,
                        PasswordWords.CHANGE,
                        PasswordWords.ABOUT_CHANGE,
                        PasswordWords.CHANGE_IT)
                .ask()));
        waitFor(robot, "#former-password");
        robot.clickOn("#former-password")
                .write("former")
                .clickOn("#new-password")
                .write("short");
        assertThat(hint(robot)).isEqualTo("还差 3 个字符");
        robot.write(" no longer").clickOn("#new-password-again").write("short no");
        assertThat(hint(robot)).isEqualTo("两次输入的不同");
        assertThat(robot.lookup("更改").queryButton().isDisabled()).isTrue();
        robot.write(" longer").clickOn("更改");
        PasswordDialog.Answer typed = answer.get(60, TimeUnit.SECONDS).orElseThrow();
        assertThat(typed.former()).containsExactly('f', 'o', 'r', 'm', 'e', 'r');
        assertThat(new String(typed.fresh())).isEqualTo("short no longer");
        typed.wipe();
        assertThat(typed.fresh()).containsOnly(' ');
    }

    private static String hint(FxRobot robot) {
        return robot.lookup("#password-hint").queryAs(Labeled.class).getText();
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
