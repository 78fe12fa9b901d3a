package org.quxian.desktop.shell;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Progress;
import org.quxian.observation.Fault;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;
import org.quxian.store.PasswordNeededException;
import org.quxian.store.Space;

/** The menu of what can be done with the store as a whole: back up, restore, check, its room and its password. */
final class KeepingMenu extends Menu {
    private static final Text STORE = new Text("数据库", "Store");
    private static final Text BACKUP = new Text("备份…", "Back up…");
    private static final Text RESTORE = new Text("由备份恢复…", "Restore a backup…");
    private static final Text CHECK = new Text("检查", "Check");
    private static final Text BACKING_UP = new Text("备份", "Backing up");
    private static final Text RESTORING = new Text("恢复", "Restoring");
    private static final Text CHECKING = new Text("检查数据库", "Checking the store");
    private static final Text FAULTS = new Text("检查结果", "What the check found");
    private static final Text WELL = new Text("检查完毕，没有发现问题。", "The check is done; nothing is wrong.");
    private static final Text QUESTION = new Text(
            "数据库将恢复到备份时的样子；现在的数据库会另行保留。要恢复吗？",
            "The store becomes what it was when it was backed up; the present one is kept aside. Restore it?");
    private static final Text YES = new Text("恢复", "Restore");
    private static final Text NO = new Text("取消", "Cancel");

    private static final Text SPACE = new Text("占用空间…", "Room taken…");
    private static final Text MEASURING = new Text("统计占用空间", "Measuring the store");

    private final Keeping keeping;
    private final Desk desk;
    private final Window window;
    private final Consumer<Text> tell;
    private final Runnable reopen;
    private final PasswordItems passwords;

    /**
     * @param keeping does it
     * @param desk the look, and where long work goes
     * @param window the window that asks for files
     * @param tell says a sentence at the foot of the window
     * @param reopen opens the store again
     */
    KeepingMenu(Keeping keeping, Desk desk, Window window, Consumer<Text> tell, Runnable reopen) {
        this.keeping = keeping;
        this.desk = desk;
        this.window = window;
        this.tell = tell;
        this.reopen = reopen;
        this.passwords = new PasswordItems(keeping, desk, window, tell);
        textProperty().bind(desk.look().text(STORE));
        getItems()
                .setAll(
                        item(BACKUP, this::backup),
                        item(RESTORE, this::restore),
                        item(CHECK, this::check),
                        item(SPACE, this::space),
                        new SeparatorMenuItem());
        getItems().addAll(passwords.all());
        setOnShowing(event -> passwords.refresh());
    }

    private MenuItem item(Text name, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(desk.look().text(name));
        item.setOnAction(event -> action.run());
        return item;
    }

    private FileChooser chooser(Text title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.look().say(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("ZIP", "*.zip"));
        return chooser;
    }

    private void backup() {
        FileChooser chooser = chooser(BACKUP);
        chooser.setInitialFileName("quxian-" + LocalDate.now(ZoneId.systemDefault()) + ".zip");
        Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath).ifPresent(this::backup);
    }

    /** Backs up into a file. */
    void backup(Path file) {
        desk.tasks()
                .start(
                        BACKING_UP,
                        progress -> {
                            keeping.backup(file, progress);
                            return file;
                        },
                        outcome -> tell.accept(sentence(
                                outcome,
                                new Text(
                                        "%s：已备份，并已读回核对。".formatted(file),
                                        "%s: backed up, and read back.".formatted(file)))));
    }

    private void restore() {
        Optional.ofNullable(chooser(RESTORE).showOpenDialog(window))
                .map(File::toPath)
                .filter(file -> Dialogs.ask(desk.look(), window, QUESTION, YES, NO))
                .ifPresent(this::restore);
    }

    /** Restores a backup, asking for its password where it has one that is not known, and opens the store again. */
    void restore(Path file) {
        desk.tasks().start(RESTORING, progress -> tryToRestore(file, progress), outcome -> {
            switch (outcome) {
                case Outcome.Done<Optional<PasswordNeededException>> done -> goOn(file, done.value());
                case Outcome.Cancelled<Optional<PasswordNeededException>> done -> goOn(file, done.partial());
                case Outcome.Failed<Optional<PasswordNeededException>> failed -> tell.accept(failed.sentence());
            }
        });
    }

    private Optional<PasswordNeededException> tryToRestore(Path file, Progress progress) throws ReportableException {
        try {
            keeping.restore(file, progress);
            return Optional.empty();
        } catch (PasswordNeededException locked) {
            return Optional.of(locked);
        }
    }

    private void goOn(Path file, Optional<PasswordNeededException> locked) {
        locked.ifPresentOrElse(
                lock -> new PasswordDialog(
                                desk.look(),
                                window,
                                PasswordDialog.Asks.FORMER,
                                RESTORE,
                                lock.sentence(),
                                PasswordWords.UNLOCK)
                        .ask()
                        .ifPresent(answer ->
                                PasswordView.unlock(desk.tasks(), lock, answer.former(), tell, () -> restore(file))),
                reopen);
    }

    /** Says how much room the store takes, and offers to delete what was set aside. */
    private void space() {
        desk.tasks().start(MEASURING, progress -> keeping.space(), outcome -> {
            if (outcome instanceof Outcome.Failed<Space> failed) {
                tell.accept(failed.sentence());
            } else if (outcome instanceof Outcome.Done<Space> done
                    && new SpaceDialog(desk.look(), window, done.value()).ask()) {
                passwords.deleteAside();
            }
        });
    }

    /** Checks the store; what is found is listed. */
    void check() {
        desk.tasks().start(CHECKING, progress -> keeping.check(), outcome -> {
            if (outcome instanceof Outcome.Done<List<Fault>> done
                    && !done.value().isEmpty()) {
                Dialogs.list(desk.look(), window, FAULTS, done.value());
            } else {
                tell.accept(sentence(outcome, WELL));
            }
        });
    }

    private static <T> Text sentence(Outcome<T> outcome, Text done) {
        return outcome instanceof Outcome.Failed<T> failed ? failed.sentence() : done;
    }
}
