package org.quxian.desktop.review;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings a row of a list into view, and moves the list no further than that takes. */
final class InView {

    private InView() {}

    /**
     * Brings the row at {@code index} into view.
     *
     * @param list the list
     * @param index which row; one that is far away comes below the row before it
     */
    static void bring(ListView<?> list, int index) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return;
        }
        IndexedCell<?> cell = flow.getVisibleCell(index);
        if (cell == null) {
            list.scrollTo(Math.max(0, index - 1));
            return;
        }
        double below = cell.getLayoutY() + cell.getHeight() - flow.getHeight();
        double above = cell.getLayoutY();
        if (above < 0 || cell.getHeight() > flow.getHeight()) {
            flow.scrollPixels(above);
        } else if (below > 0) {
            flow.scrollPixels(below);
        }
    }
}
