package org.quxian.desktop.shell;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Outcome;
import org.quxian.desktop.support.TaskRunner;
import org.quxian.observation.Text;
import org.quxian.store.PasswordNeededException;

/** What stands in the window where the figures are encrypted: a field for the password, as often as it takes. */
final class PasswordView extends VBox {
    private final Look look;
    private final TaskRunner tasks;
    private final PasswordNeededException locked;
    private final Runnable unlocked;
    private final SecretField password;
    private final Label wrong = new Label();

    /**
     * @param look the language
     * @param tasks where passwords are checked
     * @param locked what is encrypted
     * @param unlocked goes on once it is unlocked
     * @param quit closes the window
     */
    PasswordView(Look look, TaskRunner tasks, PasswordNeededException locked, Runnable unlocked, Runnable quit) {
        this.look = look;
        this.tasks = tasks;
        this.locked = locked;
        this.unlocked = unlocked;
        this.password = new SecretField(look, "password", PasswordWords.PASSWORD);
        Label title = label(ShellWords.TITLE);
        title.getStyleClass().add("large-title");
        Label words = label(locked.sentence());
        words.setWrapText(true);
        words.getStyleClass().add("failure");
        wrong.setWrapText(true);
        wrong.getStyleClass().addAll("failure", "wrong");
        wrong.setId("wrong-password");
        password.field().promptTextProperty().bind(look.text(PasswordWords.PASSWORD));
        password.setMaxWidth(320);
        Button open = button(PasswordWords.OPEN, this::tryOut);
        open.setDefaultButton(true);
        open.disableProperty().bind(Bindings.isEmpty(password.field().textProperty()));
        HBox buttons = new HBox(12, button(ShellWords.QUIT, quit), open);
        buttons.getStyleClass().add("opening-buttons");
        getChildren().setAll(title, words, password, buttons, wrong);
        getStyleClass().add("opening");
        Platform.runLater(password.field()::requestFocus);
    }

    private Label label(Text words) {
        Label label = new Label();
        label.textProperty().bind(look.text(words));
        return label;
    }

    private Button button(Text name, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(look.text(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    private void tryOut() {
        setDisable(true);
        unlock(
                tasks,
                locked,
                password.take(),
                sentence -> {
                    setDisable(false);
                    wrong.textProperty().bind(look.text(sentence));
                    password.field().requestFocus();
                },
                unlocked);
    }

    /** Checks a password, which is wiped, beside the window. */
    static void unlock(
            TaskRunner tasks,
            PasswordNeededException locked,
            char[] password,
            Consumer<Text> refused,
            Runnable unlocked) {
        tasks.start(
                PasswordWords.UNLOCKING,
                progress -> {
                    locked.unlock(password);
                    return locked;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<PasswordNeededException> failed) {
                        refused.accept(failed.sentence());
                    } else {
                        unlocked.run();
                    }
                });
    }
}
