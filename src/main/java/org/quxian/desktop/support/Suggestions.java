package org.quxian.desktop.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.quxian.observation.Legible;

/**
 * The list below a text field of what its words may mean. The arrows go through it and Enter chooses; the keyboard stays
 * in the field.
 *
 * @param <T> what is suggested
 */
public final class Suggestions<T> {
    private static final double ROW = 36;
    private static final double ROWS = 10;
    private static final double LEAST_WIDTH = 360;

    private final TextField field;
    private final Consumer<T> onChoice;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    /**
     * @param field below which the list stands
     * @param title what a suggestion is called
     * @param detail what stands behind that in small letters; may be empty
     * @param onChoice what happens to the chosen one
     */
    public Suggestions(TextField field, Function<T, String> title, Function<T, String> detail, Consumer<T> onChoice) {
        this.field = field;
        this.onChoice = onChoice;
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("suggestions");
        list.setCellFactory(cells -> new SuggestionCell<>(title.andThen(Legible::of), detail.andThen(Legible::of)));
        list.setFocusTraversable(false);
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        // Before the field's own keys, which would move its caret or reach the window.
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Suggests {@code what}, the first of it at hand; nothing, or a field without the keyboard, closes the list. */
    public void suggest(List<T> what) {
        list.getItems().setAll(what);
        if (what.isEmpty() || !field.isFocused() || field.getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefSize(Math.max(field.getWidth(), LEAST_WIDTH), Math.min(ROWS, what.size()) * ROW + 10);
        Bounds bounds = field.localToScreen(field.getLayoutBounds());
        popup.show(field, bounds.getMinX(), bounds.getMaxY() + 4);
    }

    /** Closes the list. */
    public void hide() {
        popup.hide();
    }

    /** Whether the list is open. */
    public boolean isOpen() {
        return popup.isShowing();
    }

    private void key(KeyEvent event) {
        if (!isOpen()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void choose() {
        Optional<T> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        popup.hide();
        chosen.ifPresent(onChoice);
    }
}
