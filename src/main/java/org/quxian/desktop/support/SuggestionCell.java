package org.quxian.desktop.support;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A suggestion: what it is, and in small letters what kind of thing or whose. */
final class SuggestionCell<T> extends ListCell<T> {
    private final Function<T, String> title;
    private final Function<T, String> detail;
    private final Label name = new Label();
    private final Label kind = new Label();
    private final HBox row;

    SuggestionCell(Function<T, String> title, Function<T, String> detail) {
        this.title = title;
        this.detail = detail;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        kind.getStyleClass().add("suggestion-detail");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(name, gap, kind);
        row.getStyleClass().add("suggestion");
        row.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            return;
        }
        name.setText(title.apply(item));
        kind.setText(detail.apply(item));
        setGraphic(row);
    }
}
