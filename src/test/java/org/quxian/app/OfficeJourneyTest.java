package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.quxian.desktop.shell.QuxianWindow;
import org.quxian.desktop.shell.Services;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.View;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Candidate;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;
import org.quxian.review.Choice;
import org.quxian.review.Incoming;
import org.quxian.store.PostgresServer;
import org.quxian.store.StoreLocation;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees who reviews at a window while somebody else does the same at another. */
@ExtendWith({PostgresServer.class, ApplicationExtension.class})
class OfficeJourneyTest {
    private static final String DATABASE = "journey";

    private final PostgresServer.Running server;
    private final Path folder;
    private final Contents contents;
    private final OfficeWindow wang;
    private final StoreReviewing reviewing;
    private final BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);

    OfficeJourneyTest(PostgresServer.Running server) throws Exception {
        this.server = server;
        this.folder = Files.createTempDirectory("office");
        onServer("DROP DATABASE IF EXISTS " + DATABASE + " WITH (FORCE)");
        onServer("CREATE DATABASE " + DATABASE);
        String url = server.url(DATABASE);
        wang = OfficeWindow.open(url, "wang");
        wang.reviewing.at(desk -> desk.read(
                new Incoming(
                        Text.same("简报"),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2021, 8, 12)),
                        Optional.of("a.txt"),
                        "截至7月底，黔江区可燃雨棚整改615户，可燃雨棚整改率80.2%。"),
                "wang",
                () -> false));
        contents = new Contents(StoreLocation.parse(url), DataFolder.bundled());
        reviewing = new StoreReviewing(contents, Optional.of(url), InstantSource.system());
    }

    @Start
    void open(Stage window) throws Exception {
        new QuxianWindow(
                        window,
                        new Services(
                                tasks,
                                settings(),
                                new StoreOpening(contents, Optional.of(server.url(DATABASE)), reviewing),
                                "li",
                                "0.1.0"))
                .show();
    }

    private SettingsFile settings() throws ReportableException {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        settings.write(new Settings(
                Language.ZH,
                Appearance.LIGHT,
                Optional.of(new Settings.Bounds(0, 0, 1000, 760, false)),
                View.DOCUMENTS,
                Optional.empty(),
                Selection.ALL,
                true,
                true,
                Optional.of(folder)));
        return settings;
    }

    @AfterEach
    void leave() throws Exception {
        wang.close();
        tasks.close();
        reviewing.close();
        onServer("DROP DATABASE " + DATABASE + " WITH (FORCE)");
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void onServer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void waitFor(Callable<Boolean> condition) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            WaitForAsyncUtils.waitForFxEvents();
            return condition.call();
        });
    }

    private static boolean shows(FxRobot robot, String id, String words) {
        return robot.lookup(id)
                .tryQueryAs(Label.class)
                .filter(label -> label.isVisible() && label.getText().contains(words))
                .isPresent();
    }

    private static String typed(FxRobot robot) {
        return robot.lookup("#edit-why").queryAs(TextField.class).getText();
    }

    @Test
    void whatIsBeingTypedStaysWhileTheOtherDecidesAndWhenOneIsToldThatTheyWereFaster(FxRobot robot) {
        waitFor(() -> robot.lookup("#cards").tryQuery().isPresent());
        Candidate first = wang.ask(all -> all.state().waiting().getFirst().candidate());
        robot.type(KeyCode.E);
        waitFor(() -> robot.lookup("#edit-why").tryQuery().isPresent());
        robot.clickOn("#edit-why").write("check");

        wang.decide(Choice.reject(first, Optional.empty())).join();

        waitFor(() -> shows(robot, "#editor-meanwhile", "wang 刚刚处理了它：否决“615户”。"));
        waitFor(() -> shows(robot, "#notice", "wang：否决“615户”。"));
        assertThat(typed(robot)).isEqualTo("check");
        robot.write(" again");
        assertThat(typed(robot)).isEqualTo("check again");

        robot.type(KeyCode.ENTER);

        waitFor(() -> shows(robot, "#notice", "你的这一步没有写入"));
        waitFor(() -> shows(robot, "#editor-meanwhile", "wang 刚刚处理了它：否决“615户”。"));
        assertThat(typed(robot)).isEqualTo("check again");
        assertThat(wang.figure(first.id()).review()).isEqualTo(Review.REJECTED);

        robot.clickOn("#edit-save");

        waitFor(() -> wang.figure(first.id()).review() == Review.ACCEPTED);
        assertThat(robot.lookup("#editor").tryQuery()).isEmpty();
    }
}
