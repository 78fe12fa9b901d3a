package org.quxian.desktop.support;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Fault;
import org.quxian.observation.Legible;
import org.quxian.observation.Text;

/** Dialogs in the look of the window. */
public final class Dialogs {
    private static final Text CLOSE = new Text("关闭", "Close");

    private Dialogs() {}

    /** Gives {@code dialog} the look of the window and puts it above {@code owner}. */
    public static void dress(Dialog<?> dialog, Look look, Window owner) {
        dialog.initOwner(owner);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.getDialogPane().getStylesheets().addAll(look.appearance().colours());
    }

    /** Shows {@code dialog} as large as that, where the screen has the room. */
    public static void size(Dialog<?> dialog, double width, double height) {
        // The theme keeps dialogs narrow, and some window managers give one its size before there is a page in it.
        dialog.setOnShown(event -> {
            Window window = dialog.getDialogPane().getScene().getWindow();
            Rectangle2D room = Screen.getScreensForRectangle(window.getX(), window.getY(), 1, 1).stream()
                    .findFirst()
                    .orElse(Screen.getPrimary())
                    .getVisualBounds();
            dialog.setWidth(Math.min(width, room.getWidth()));
            dialog.setHeight(Math.min(height, room.getHeight()));
            dialog.setX(Math.clamp(dialog.getX(), room.getMinX(), room.getMaxX() - dialog.getWidth()));
            dialog.setY(Math.clamp(dialog.getY(), room.getMinY(), room.getMaxY() - dialog.getHeight()));
        });
    }

    /** Lets {@code dialog} grow and shrink with what stands in it whenever {@code change} changes. */
    public static void fit(Dialog<?> dialog, ObservableValue<?> change) {
        change.addListener((observable, before, now) -> Platform.runLater(() -> {
            if (dialog.isShowing()) {
                dialog.getDialogPane().getScene().getWindow().sizeToScene();
            }
        }));
    }

    /** Asks a question of two answers and waits. Closing it is the second one. */
    public static boolean ask(Look look, Window owner, Text question, Text yes, Text no) {
        ButtonType agree = new ButtonType(look.say(yes), ButtonBar.ButtonData.OK_DONE);
        ButtonType refuse = new ButtonType(look.say(no), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, look.say(question), agree, refuse);
        alert.setTitle(look.say(new Text("区县 Quxian", "Quxian")));
        // Or long words end in three dots.
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dress(alert, look, owner);
        return alert.showAndWait().filter(agree::equals).isPresent();
    }

    /** Says {@code sentence} and waits until it has been read. */
    public static void say(Look look, Window owner, Text sentence) {
        ButtonType close = new ButtonType(look.say(CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.INFORMATION, look.say(sentence), close);
        alert.setTitle(look.say(new Text("区县 Quxian", "Quxian")));
        // Or long words end in three dots.
        alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
        dress(alert, look, owner);
        alert.showAndWait();
    }

    /** Lists what is wrong with the data, a line each, and waits. */
    public static void list(Look look, Window owner, Text title, List<Fault> faults) {
        TextArea lines = new TextArea(faults.stream()
                .map(fault -> Legible.of(fault.line(look.language())))
                .collect(Collectors.joining("\n")));
        lines.setEditable(false);
        lines.setWrapText(true);
        lines.setPrefSize(640, 320);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.setTitle(look.say(title));
        dialog.getDialogPane().setContent(lines);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(look.say(CLOSE), ButtonBar.ButtonData.CANCEL_CLOSE));
        dress(dialog, look, owner);
        dialog.showAndWait();
    }

    /** A box to choose one of {@code choices} from, which follows {@code value} and sets it. */
    public static <T> ComboBox<T> chooser(
            String id, List<T> choices, ObjectProperty<T> value, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(new OneWay<>(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }

    /** Shows values and reads none, since the box cannot be typed into. */
    private static final class OneWay<T> extends StringConverter<T> {
        private final Function<T, String> words;

        OneWay(Function<T, String> words) {
            this.words = words;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : Legible.of(words.apply(value));
        }

        @Override
        public T fromString(String typed) {
            throw new UnsupportedOperationException("this box is not typed into");
        }
    }
}
