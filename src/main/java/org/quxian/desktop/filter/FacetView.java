package org.quxian.desktop.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;

/** The rows of one side of the selection. Tab comes to the row left last, the arrows go from row to row. */
final class FacetView<K> extends VBox {
    private final Facet<K> facet;
    private final Look look;
    private final List<FacetRow<K>> rows = new ArrayList<>();

    FacetView(Facet<K> facet, Look look) {
        this.facet = facet;
        this.look = look;
        getStyleClass().add("facet");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        facet.items().addListener((ListChangeListener<FacetItem<K>>) change -> show());
        show();
    }

    /** The keyboard stays on what it was on. */
    private void show() {
        Optional<FacetRow<K>> left = rows.stream().filter(FacetRow::isFocused).findFirst();
        rows.clear();
        facet.items().forEach(item -> rows.add(row(item)));
        getChildren().setAll(rows);
        rows.stream().findFirst().ifPresent(this::enterAt);
        left.flatMap(before -> rows.stream()
                        .filter(row -> row.item().key().equals(before.item().key()))
                        .findFirst())
                .ifPresent(FacetRow::requestFocus);
    }

    private FacetRow<K> row(FacetItem<K> item) {
        FacetRow<K> row = new FacetRow<>(facet, item, look);
        row.focusedProperty().subscribe(focused -> {
            if (focused) {
                enterAt(row);
            }
        });
        return row;
    }

    /** Whether a row of it is shown. */
    boolean hasRows() {
        return facet.anyShownProperty().get();
    }

    /** Puts the keyboard on the first row that is shown. */
    void enter() {
        rows.stream()
                .filter(row -> row.item().shownProperty().get())
                .findFirst()
                .ifPresent(FacetRow::requestFocus);
    }

    private void enterAt(FacetRow<K> entry) {
        rows.forEach(row -> row.setFocusTraversable(row == entry));
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) {
            return;
        }
        List<FacetRow<K>> seen =
                rows.stream().filter(row -> row.item().shownProperty().get()).toList();
        for (int at = 0; at < seen.size(); at++) {
            if (seen.get(at).isFocused()) {
                seen.get(Math.clamp(at + step, 0, seen.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
