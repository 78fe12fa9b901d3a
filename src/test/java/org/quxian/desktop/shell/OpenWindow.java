package org.quxian.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.quxian.desktop.support.Appearance;
import org.quxian.desktop.support.Settings;
import org.quxian.desktop.support.SettingsFile;
import org.quxian.desktop.support.TaskRunner;
import org.quxian.desktop.support.TestFolder;
import org.quxian.desktop.support.TestStore;
import org.quxian.desktop.support.View;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The window over a store of its own, and what a person reads in it.
 *
 * @param stage the window
 * @param folder where its settings are, and where files go
 */
record OpenWindow(Stage stage, Path folder) {

    /** Opens the window in Chinese at {@code view}. */
    static OpenWindow at(View view, Stage stage, TestStore store, TaskRunner tasks)
            throws IOException, ReportableException {
        return at(view, stage, opening(store), tasks);
    }

    /** Opens the window in Chinese at {@code view} on what {@code opening} opens. */
    static OpenWindow at(View view, Stage stage, Opening opening, TaskRunner tasks)
            throws IOException, ReportableException {
        Path folder = TestFolder.make();
        OpenWindow window = new OpenWindow(stage, folder);
        window.settings()
                .write(new Settings(
                        Language.ZH,
                        Appearance.LIGHT,
                        Optional.of(new Settings.Bounds(0, 0, 1000, 760, false)),
                        view,
                        Optional.empty(),
                        Selection.ALL,
                        true,
                        true,
                        Optional.of(folder)));
        window.show(opening, tasks);
        return window;
    }

    private static Opening opening(TestStore store) {
        return () -> new Opened(
                store.standing(), store, store.rules(), List.of(), org.quxian.observation.Text.same("test"), store);
    }

    private void show(Opening opening, TaskRunner tasks) {
        new QuxianWindow(stage, new Services(tasks, settings(), opening, "tester", "0.1.0")).show();
    }

    /** What comes back at the next start. */
    SettingsFile settings() {
        return new SettingsFile(folder.resolve("settings.json"));
    }

    /** Drops a file on the window. A dialog may wait for its answer then, so that this must not wait for the dialog. */
    void drop(FxRobot robot, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Workbench bench = workbench(robot);
        CompletableFuture<Void> shown = new CompletableFuture<>();
        Platform.runLater(() -> {
            shown.complete(null);
            bench.intake().read(List.of(file));
        });
        shown.join();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Closes the window and opens another with the settings it left. */
    OpenWindow again(FxRobot robot, TestStore store, TaskRunner tasks) {
        robot.interact(stage::close);
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            OpenWindow next = new OpenWindow(new Stage(), folder);
            next.show(opening(store), tasks);
            return next;
        });
    }

    /** The names of the files of a kind that were written. */
    List<String> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static Workbench workbench(FxRobot robot) {
        return robot.lookup(node -> node instanceof Workbench).query();
    }

    static String words(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** The words of a piece of the sentence that is shown beside a figure: its figure, or what stands around it. */
    static String passage(FxRobot robot, String part) {
        return robot.lookup(".passage-" + part).queryAllAs(Text.class).stream()
                .map(Text::getText)
                .collect(Collectors.joining());
    }

    static void press(FxRobot robot, String what) {
        robot.clickOn(what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses one of the entries of a box. */
    static void choose(FxRobot robot, String box, String entry) {
        robot.clickOn(box);
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(robot.lookup(".combo-box-popup .list-cell")
                .match((ListCell<?> cell) -> entry.equals(cell.getText()))
                .<ListCell<?>>query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What the keyboard is on. */
    static Node focus(FxRobot robot) {
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> robot.window(0).getScene().getFocusOwner());
    }
}
