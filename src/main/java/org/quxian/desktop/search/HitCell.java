package org.quxian.desktop.search;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quxian.desktop.support.Look;

/** A suggestion: what it is, and in small letters what kind of thing or whose. */
final class HitCell extends ListCell<Hit> {
    private final Look look;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row;

    HitCell(Look look) {
        this.look = look;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        detail.getStyleClass().add("hit-detail");
        detail.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(title, gap, detail);
        row.getStyleClass().add("hit");
        row.setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (hit == null || empty) {
            setGraphic(null);
            return;
        }
        title.setText(look.say(hit.title()));
        detail.setText(look.say(hit.detail()));
        setGraphic(row);
    }
}
