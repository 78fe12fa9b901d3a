package org.quxian.desktop.filter;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.quxian.desktop.support.Look;

/** The rows of one side of the selection. Tab comes to the row left last, the arrows go from row to row. */
final class FacetView<K> extends VBox {
    private final List<FacetRow<K>> rows;

    FacetView(Facet<K> facet, Look look) {
        rows = facet.items().stream()
                .map(item -> new FacetRow<>(facet, item, look))
                .toList();
        getChildren().setAll(rows);
        getStyleClass().add("facet");
        rows.forEach(row -> row.focusedProperty().subscribe(focused -> {
            if (focused) {
                enterAt(row);
            }
        }));
        rows.stream().findFirst().ifPresent(this::enterAt);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void enterAt(FacetRow<K> entry) {
        rows.forEach(row -> row.setFocusTraversable(row == entry));
    }

    private void key(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step == 0) {
            return;
        }
        for (int at = 0; at < rows.size(); at++) {
            if (rows.get(at).isFocused()) {
                rows.get(Math.clamp(at + step, 0, rows.size() - 1)).requestFocus();
                event.consume();
                return;
            }
        }
    }
}
