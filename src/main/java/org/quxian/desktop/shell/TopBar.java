package org.quxian.desktop.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.IconButton;
import org.quxian.desktop.support.Look;
import org.quxian.desktop.support.Reviews;
import org.quxian.observation.Text;
import org.quxian.review.Step;

/** The top of the window: menus, search, and the commands that are wanted most. */
final class TopBar extends HBox {
    private final Look look;

    TopBar(MenuBar menu, Node search, Commands commands, Reviews reviews, Look look) {
        this.look = look;
        Button appearance = icon(
                "appearance",
                Feather.MOON,
                look.text(ShellWords.OTHER_APPEARANCE),
                () -> look.appearanceProperty().set(look.appearance().other()));
        Button undo =
                step("undo", Feather.CORNER_UP_LEFT, ShellWords.UNDO, "Ctrl+Z", reviews.undoable(), commands::undo);
        Button redo =
                step("redo", Feather.CORNER_UP_RIGHT, ShellWords.REDO, "Ctrl+Y", reviews.redoable(), commands::redo);
        Button open = named("open", Feather.UPLOAD, ShellWords.OPEN_SHORT, commands::openDocuments);
        Button export = named("export", Feather.DOWNLOAD, ShellWords.EXPORT_SHORT, commands::export);
        menu.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.SOMETIMES);
        getChildren().setAll(menu, gap(), search, gap(), undo, redo, appearance, open, export);
        getStyleClass().add("top-bar");
    }

    private Button named(String id, Feather icon, Text name, Runnable action) {
        Button button = new Button("", new FontIcon(icon));
        button.textProperty().bind(look.text(name));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Says beside the mouse what it would take back or do again. */
    private Button step(
            String id, Feather icon, Text verb, String keys, ObservableValue<Optional<Step>> step, Runnable action) {
        ObservableValue<String> words = step.flatMap(next -> look.text(
                        next.map(one -> ShellWords.step(verb, one.words())).orElse(verb)))
                .map(said -> said + " (" + keys + ")");
        Button button = icon(id, icon, words, action);
        button.disableProperty().bind(step.map(Optional::isEmpty));
        return button;
    }

    private static Button icon(String id, Feather icon, ObservableValue<String> words, Runnable action) {
        IconButton button = new IconButton(icon, words, action);
        button.setId(id);
        return button;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
