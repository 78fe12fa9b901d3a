package org.quxian.desktop.table;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.quxian.observation.Legible;

/** A number, which stands at the right so that digits stand under digits. */
final class ValueCell extends TableCell<FigureRow, FigureRow> {

    @Override
    protected void updateItem(@Nullable FigureRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(row == null || empty ? null : Legible.of(row.value()));
    }
}
