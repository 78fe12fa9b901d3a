package org.quxian.desktop.shell;

import java.util.Arrays;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.quxian.desktop.support.Dialogs;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;
import org.quxian.store.Encryption;

/** Asks for passwords: the present one, a new one twice, or all three. */
final class PasswordDialog {
    private final Look look;
    private final Dialog<Answer> dialog = new Dialog<>();
    private final Optional<SecretField> former;
    private final Optional<Fresh> fresh;
    private final ReadOnlyObjectWrapper<Text> hint = new ReadOnlyObjectWrapper<>(Text.same("\u200b"));

    /** What was typed, to be wiped when it has been used. */
    static final class Answer {
        private final char[] former;
        private final char[] fresh;

        private Answer(char[] former, char[] fresh) {
            this.former = former;
            this.fresh = fresh;
        }

        /** The present password; empty where it was not asked for. */
        char[] former() {
            return former;
        }

        /** The new one; empty where it was not asked for. */
        char[] fresh() {
            return fresh;
        }

        void wipe() {
            Arrays.fill(former, ' ');
            Arrays.fill(fresh, ' ');
        }
    }

    private record Fresh(SecretField first, SecretField second) {}

    /** What is asked for. */
    enum Asks {
        FORMER(true, false),
        FRESH(false, true),
        BOTH(true, true);

        private final boolean former;
        private final boolean fresh;

        Asks(boolean former, boolean fresh) {
            this.former = former;
            this.fresh = fresh;
        }
    }

    /**
     * @param look the look of the window
     * @param owner the window
     * @param asks what is asked for
     * @param title what it is for
     * @param about what there is to know about it
     * @param action what the button says that does it
     */
    PasswordDialog(Look look, Window owner, Asks asks, Text title, Text about, Text action) {
        this.look = look;
        this.former = asks.former
                ? Optional.of(new SecretField(look, "former-password", PasswordWords.FORMER))
                : Optional.empty();
        this.fresh = asks.fresh
                ? Optional.of(new Fresh(
                        new SecretField(look, "new-password", PasswordWords.NEW),
                        new SecretField(look, "new-password-again", PasswordWords.AGAIN)))
                : Optional.empty();
        ButtonType yes = new ButtonType(look.say(action), ButtonBar.ButtonData.OK_DONE);
        ButtonType no = new ButtonType(look.say(ShellWords.CANCEL), ButtonBar.ButtonData.CANCEL_CLOSE);
        dialog.setTitle(look.say(title).replace("…", ""));
        dialog.getDialogPane().setContent(content(about));
        dialog.getDialogPane().getButtonTypes().setAll(yes, no);
        dialog.setResultConverter(button -> button == yes ? answer() : null);
        Node act = dialog.getDialogPane().lookupButton(yes);
        former.ifPresent(field -> field.typed().subscribe(typed -> judge(act)));
        fresh.ifPresent(two -> {
            two.first().typed().subscribe(typed -> judge(act));
            two.second().typed().subscribe(typed -> judge(act));
        });
        Dialogs.dress(dialog, look, owner);
    }

    private Node content(Text about) {
        GridPane grid = new GridPane(20, 12);
        grid.getStyleClass().add("dialog-grid");
        Label words = label(about);
        words.setWrapText(true);
        words.setPrefWidth(420);
        grid.add(words, 0, 0, 2, 1);
        former.ifPresent(field -> row(grid, 1, PasswordWords.FORMER, field));
        fresh.ifPresent(two -> {
            row(grid, 2, PasswordWords.NEW, two.first());
            row(grid, 3, PasswordWords.AGAIN, two.second());
            Label missing = new Label();
            missing.setId("password-hint");
            missing.textProperty().bind(hint.flatMap(look::text));
            missing.getStyleClass().add("muted");
            grid.add(missing, 1, 4);
        });
        return grid;
    }

    private void row(GridPane grid, int row, Text name, SecretField field) {
        Label label = label(name);
        label.setLabelFor(field.field());
        label.getStyleClass().add("muted");
        grid.add(label, 0, row);
        grid.add(field, 1, row);
    }

    private Label label(Text words) {
        Label label = new Label(look.say(words));
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /** Lets it be done once there is something to do it with, and says what is missing until then. */
    private void judge(Node act) {
        boolean known = former.map(field -> !field.typed().getValue().isEmpty()).orElse(true);
        act.setDisable(!known || !fresh.map(this::judge).orElse(true));
    }

    private boolean judge(Fresh two) {
        String first = two.first().typed().getValue();
        String second = two.second().typed().getValue();
        if (first.length() < Encryption.SHORTEST) {
            hint.set(
                    first.isEmpty() ? PasswordWords.RULE : PasswordWords.missing(Encryption.SHORTEST - first.length()));
            return false;
        }
        boolean same = first.equals(second);
        hint.set(same || second.isEmpty() ? Text.same("\u200b") : PasswordWords.DIFFERENT);
        return same;
    }

    private Answer answer() {
        char[] typed = former.map(SecretField::take).orElseGet(() -> new char[0]);
        fresh.ifPresent(two -> two.second().field().clear());
        return new Answer(typed, fresh.map(two -> two.first().take()).orElseGet(() -> new char[0]));
    }

    /** Shows itself and waits; empty where it is closed or cancelled. */
    Optional<Answer> ask() {
        Platform.runLater(() -> former.or(() -> fresh.map(Fresh::first))
                .ifPresent(field -> field.field().requestFocus()));
        return dialog.showAndWait();
    }
}
