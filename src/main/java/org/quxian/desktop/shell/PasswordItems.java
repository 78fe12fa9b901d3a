package org.quxian.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.quxian.desktop.shell.PasswordDialog.Answer;
import org.quxian.desktop.shell.PasswordDialog.Asks;
import org.quxian.desktop.support.Desk;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.Work;
import org.quxian.observation.Text;
import org.quxian.store.Space;

/** The menu items of the store's password. */
final class PasswordItems {
    private static final Text DELETING = new Text("删除旧文件", "Deleting old files");

    private final Keeping keeping;
    private final Desk desk;
    private final Window window;
    private final Consumer<Text> tell;
    private final MenuItem set = item(PasswordWords.SET, this::set);
    private final MenuItem change = item(PasswordWords.CHANGE, this::change);
    private final MenuItem remove = item(PasswordWords.REMOVE, this::remove);

    /**
     * @param keeping does it
     * @param desk the look, and where long work goes
     * @param window the window that asks
     * @param tell says a sentence at the foot of the window
     */
    PasswordItems(Keeping keeping, Desk desk, Window window, Consumer<Text> tell) {
        this.keeping = keeping;
        this.desk = desk;
        this.window = window;
        this.tell = tell;
        all().forEach(item -> item.textProperty().bind(desk.look().text((Text) item.getUserData())));
        refresh();
    }

    private static MenuItem item(Text name, Runnable action) {
        MenuItem item = new MenuItem();
        item.setUserData(name);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** The items, of which those are shown that can be used. */
    List<MenuItem> all() {
        return List.of(set, change, remove);
    }

    /** Looks whether there is a password now. */
    void refresh() {
        boolean encrypted = keeping.isEncrypted();
        set.setVisible(!encrypted);
        change.setVisible(encrypted);
        remove.setVisible(encrypted);
    }

    private Optional<Answer> ask(Asks asks, Text title, Text about, Text action) {
        return new PasswordDialog(desk.look(), window, asks, title, about, action).ask();
    }

    private void set() {
        ask(Asks.FRESH, PasswordWords.SET, PasswordWords.ABOUT_SET, PasswordWords.ENCRYPT)
                .ifPresent(answer -> run(
                        PasswordWords.ENCRYPTING,
                        answer,
                        progress -> {
                            keeping.setPassword(answer.fresh(), progress);
                            return keeping.space();
                        },
                        this::offerToDelete));
    }

    private void change() {
        ask(Asks.BOTH, PasswordWords.CHANGE, PasswordWords.ABOUT_CHANGE, PasswordWords.CHANGE_IT)
                .ifPresent(answer -> run(
                        PasswordWords.CHANGING,
                        answer,
                        progress -> {
                            keeping.changePassword(answer.former(), answer.fresh());
                            return PasswordWords.CHANGED;
                        },
                        tell));
    }

    private void remove() {
        ask(Asks.FORMER, PasswordWords.REMOVE, PasswordWords.ABOUT_REMOVE, PasswordWords.REMOVE_IT)
                .ifPresent(answer -> run(
                        PasswordWords.DECRYPTING,
                        answer,
                        progress -> {
                            keeping.removePassword(answer.former(), progress);
                            return PasswordWords.REMOVED;
                        },
                        tell));
    }

    /** Does something with passwords, and wipes them. */
    private <T> void run(Text name, Answer answer, Work<T> work, Consumer<T> done) {
        desk.tasks()
                .start(
                        name,
                        progress -> {
                            try {
                                return work.run(progress);
                            } finally {
                                answer.wipe();
                            }
                        },
                        outcome -> {
                            switch (outcome) {
                                case Outcome.Done<T> end -> done.accept(end.value());
                                // Cancelled when it could no longer be.
                                case Outcome.Cancelled<T> end -> done.accept(end.partial());
                                case Outcome.Failed<T> failed -> tell.accept(failed.sentence());
                            }
                        });
    }

    private void offerToDelete(Space space) {
        tell.accept(PasswordWords.ENCRYPTED);
        if (Dialogs.ask(
                desk.look(), window, PasswordWords.deleteOpen(space), PasswordWords.DELETE, PasswordWords.KEEP)) {
            deleteAside();
        }
    }

    /** Deletes what was set aside, and says so. */
    void deleteAside() {
        desk.tasks().start(DELETING, progress -> keeping.deleteAside(), outcome -> {
            switch (outcome) {
                case Outcome.Done<Space> done -> tell.accept(SpaceDialog.deleted(done.value()));
                case Outcome.Cancelled<Space> done -> tell.accept(SpaceDialog.deleted(done.partial()));
                case Outcome.Failed<Space> failed -> tell.accept(failed.sentence());
            }
        });
    }
}
