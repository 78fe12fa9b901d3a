package org.quxian.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.BackgroundRunner;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.Snapshots;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.Selection;
import org.quxian.observation.Text;

/**
 * Takes the pictures of every screen for the docs, from the real window. No test of its own, so it runs only when asked:
 * {@code mvn test -Dtest=ScreenPictures}, or with {@code -Dscreens=} and the pattern of some names for those alone.
 */
class ScreenPictures {
    private static final int SETTLE_MILLIS = 1500;
    private static final String WANTED = System.getProperty("screens", ".*");

    /** One picture: what the window shows, and the keys that are pressed on one of its nodes before. */
    private record Shot(String name, View view, Optional<String> district, String node, List<KeyCode> keys) {}

    private static final List<Shot> SHOTS = List.of(
            new Shot("overview", View.OVERVIEW, Optional.empty(), "panel-500104", List.of(KeyCode.DOWN, KeyCode.ENTER)),
            new Shot("district", View.OVERVIEW, Optional.of("500114"), "", List.of()),
            new Shot("compare", View.COMPARE, Optional.empty(), "", List.of()),
            new Shot(
                    "trend",
                    View.TREND,
                    Optional.empty(),
                    "trend-picture",
                    List.of(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER)),
            new Shot("trend-apart", View.TREND, Optional.empty(), "trend-apart", List.of(KeyCode.SPACE)),
            new Shot("map", View.MAP, Optional.empty(), "map", List.of(KeyCode.RIGHT, KeyCode.SPACE)),
            new Shot("progress", View.PROGRESS, Optional.empty(), "", List.of()),
            new Shot("figures", View.FIGURES, Optional.empty(), "", List.of()),
            new Shot("review", View.DOCUMENTS, Optional.empty(), "cards", List.of()),
            new Shot("review-editor", View.DOCUMENTS, Optional.empty(), "cards", List.of(KeyCode.J, KeyCode.E)));

    @TempDir
    private Path temp;

    @Test
    void takesAPictureOfEveryScreen() throws Exception {
        Platform.startup(() -> Platform.setImplicitExit(false));
        List<String> lines = new ArrayList<>();
        List<Shot> wanted =
                SHOTS.stream().filter(shot -> shot.name().matches(WANTED)).toList();
        for (Shot shot : wanted) {
            lines.add("\n## " + shot.name() + "\n");
            lines.add(take(shot, 1280, 800, Appearance.LIGHT, Language.ZH));
            lines.add(take(shot, 1280, 800, Appearance.DARK, Language.EN));
            lines.add(take(shot, 1920, 1080, Appearance.LIGHT, Language.EN));
            lines.add(take(shot, 1920, 1080, Appearance.DARK, Language.ZH));
        }
        if (wanted.size() < SHOTS.size()) {
            return;
        }
        String page = "# The screens\n\nTaken from the running program by `mvn test -Dtest=ScreenPictures`.\n\n";
        Files.writeString(Path.of("src/site/markdown/screens.md"), page + String.join("\n", lines) + "\n");
    }

    private String take(Shot shot, int width, int height, Appearance appearance, Language language) throws Exception {
        SettingsFile settings = new SettingsFile(temp.resolve("settings.json"));
        settings.write(new Settings(
                language,
                appearance,
                Optional.empty(),
                shot.view(),
                shot.district(),
                Selection.ALL,
                true,
                true,
                Optional.empty()));
        BackgroundRunner tasks = new BackgroundRunner(Platform::runLater);
        Stage stage = onFx(() -> {
            Stage made = new Stage();
            new QuxianWindow(made, new Services(tasks, settings, () -> open(shot), "wang", "")).show();
            return made;
        });
        awaitWorkbench(stage);
        settle();
        // The headless screen is smaller than the picture, so the window's content is laid out beside it.
        Parent content = onFx(() -> {
            Parent root = stage.getScene().getRoot();
            Group easel = new Group();
            easel.setAutoSizeChildren(false);
            stage.getScene().setRoot(easel);
            root.getStyleClass().add("root");
            easel.getChildren().add(root);
            root.resize(width, height);
            return root;
        });
        settle();
        press(content, shot);
        settle();
        WritableImage image = onFx(() -> {
            SnapshotParameters frame = new SnapshotParameters();
            frame.setViewport(new Rectangle2D(0, 0, width, height));
            WritableImage taken = content.snapshot(frame, new WritableImage(width, height));
            stage.hide();
            return taken;
        });
        tasks.close();
        String file = "%s-%s-%dx%d-%s.png".formatted(shot.name(), lower(appearance), width, height, lower(language));
        Snapshots.write(image, file);
        return "![%s, %s, %d × %d, %s](../resources/images/%s)"
                .formatted(shot.name(), lower(appearance), width, height, lower(language), file);
    }

    /** As a person would with the keyboard. */
    private static void press(Parent content, Shot shot) {
        Platform.runLater(() -> {
            if (shot.keys().isEmpty()) {
                return;
            }
            Node node = content.lookup("#" + shot.node());
            node.requestFocus();
            for (KeyCode key : shot.keys()) {
                node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
                node.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
            }
        });
    }

    private static Opened open(Shot shot) throws org.quxian.observation.ReportableException {
        TestStore store = switch (shot.view()) {
            case DOCUMENTS -> SampleReview.make();
            case COMPARE, PROGRESS -> SampleDistricts.make();
            case TREND -> SampleTrend.make();
            default -> TestStore.make();
        };
        return new Opened(
                store.standing(), store, store.rules(), List.of(), new Text("本机数据库", "Store on this machine"));
    }

    /** The figures are opened beside the window, which takes its time. */
    private static void awaitWorkbench(Stage stage) throws Exception {
        for (int tries = 0; tries < 300 && !onFx(() -> isReady(stage)); tries++) {
            Thread.sleep(100);
        }
    }

    private static boolean isReady(Stage stage) {
        return !stage.getScene().getRoot().lookupAll("#counts").isEmpty();
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(SETTLE_MILLIS);
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
