package org.quxian.desktop.review;

import java.util.function.IntSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/** Brings a row of a list into view, and moves the list no further than that takes. */
final class InView {

    private InView() {}

    /**
     * Brings a row into view once the list has been laid out, since rows may just have become higher.
     *
     * @param list the list
     * @param index which row then; none below 0; one that is far away comes below the row before it
     */
    static void bringLater(ListView<?> list, IntSupplier index) {
        Scene scene = list.getScene();
        if (scene == null) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                if (index.getAsInt() >= 0) {
                    bring(list, index.getAsInt());
                }
            }
        });
        Platform.requestNextPulse();
    }

    private static void bring(ListView<?> list, int index) {
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
