package org.quxian.desktop.search;

import atlantafx.base.controls.CustomTextField;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.quxian.desktop.support.Look;
import org.quxian.observation.Text;

/** The search field with its list of suggestions. The arrows go through the list, Enter opens, Esc closes. */
public final class SearchField extends CustomTextField {
    private static final Text PROMPT =
            new Text("区县、指标、数值，或拼音首字母（Ctrl+F）", "District, indicator, figure or pinyin (Ctrl+F)");
    private static final double ROW = 36;

    private final SearchModel model;
    private final Consumer<Hit> open;
    private final ListView<Hit> list = new ListView<>();
    private final Popup popup = new Popup();

    /**
     * @param model what is found
     * @param look the language
     * @param open opens what was chosen
     */
    public SearchField(SearchModel model, Look look, Consumer<Hit> open) {
        this.model = model;
        this.open = open;
        promptTextProperty().bind(look.text(PROMPT));
        accessibleTextProperty().bind(look.text(PROMPT));
        setLeft(new FontIcon(Feather.SEARCH));
        getStyleClass().add("search-field");
        getStylesheets().add(SearchField.class.getResource("search.css").toExternalForm());
        list.setItems(model.hits());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("search-hits");
        list.getStylesheets().addAll(getStylesheets());
        list.setCellFactory(cells -> new HitCell(look));
        list.setFocusTraversable(false);
        popup.getContent().setAll(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        textProperty().subscribe(model::find);
        model.hits().addListener((ListChangeListener<Hit>) change -> suggest());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                popup.hide();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose());
        // Before the field's own keys, which would move its caret or reach the window.
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private void suggest() {
        if (model.hits().isEmpty() || !isFocused() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefSize(Math.max(getWidth(), 360), model.hits().size() * ROW + 10);
        Bounds field = localToScreen(getLayoutBounds());
        popup.show(this, field.getMinX(), field.getMaxY() + 4);
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> choose();
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    return;
                }
                clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose() {
        Optional<Hit> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        popup.hide();
        chosen.ifPresent(hit -> {
            clear();
            open.accept(hit);
        });
    }
}
