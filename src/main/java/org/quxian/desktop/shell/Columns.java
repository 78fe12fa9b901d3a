package org.quxian.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** What stands side by side in the window. The sides have their width, and the middle takes what is left. */
final class Columns extends SplitPane {
    private final Node middle;
    private Optional<Side> left = Optional.empty();
    private Optional<Side> right = Optional.empty();

    /**
     * What stands at a side.
     *
     * @param node what stands there
     * @param width how wide it is to begin with
     */
    record Side(Region node, double width) {}

    Columns(Node middle) {
        this.middle = middle;
        getItems().setAll(middle);
        widthProperty().subscribe((before, now) -> {
            if (before.doubleValue() <= 0) {
                divide();
            }
        });
    }

    /** Puts these at the sides; what stands there already stays as wide as somebody made it. */
    void arrange(Optional<Side> atLeft, Optional<Side> atRight) {
        if (left.equals(atLeft) && right.equals(atRight)) {
            return;
        }
        left = atLeft;
        right = atRight;
        List<Node> nodes = new ArrayList<>();
        left.ifPresent(side -> nodes.add(sized(side)));
        nodes.add(middle);
        right.ifPresent(side -> nodes.add(sized(side)));
        if (!getItems().equals(nodes)) {
            getItems().setAll(nodes);
        }
        divide();
    }

    /** Gives the sides their width; whoever drags a divider afterwards keeps theirs, since the sides do not grow. */
    private void divide() {
        double width = getWidth();
        if (width <= 0) {
            return;
        }
        left.ifPresent(side -> setDividerPosition(0, side.width() / width));
        right.ifPresent(side -> setDividerPosition(getDividers().size() - 1, 1 - side.width() / width));
    }

    private static Region sized(Side side) {
        Region node = side.node();
        setResizableWithParent(node, false);
        node.setMinWidth(side.width());
        node.setPrefWidth(side.width());
        node.setMaxWidth(side.width() * 2);
        return node;
    }
}
