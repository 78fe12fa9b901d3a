package org.quxian.desktop.filter;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quxian.desktop.support.Look;

/**
 * A row of the filter: a box to add or take away, a name to choose alone, and the count. Space does what the box does and
 * Enter what the name does.
 */
final class FacetRow<K> extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private static final double INDENT = 14;

    private final Facet<K> facet;
    private final FacetItem<K> item;

    FacetRow(Facet<K> facet, FacetItem<K> item, Look look) {
        this.facet = facet;
        this.item = item;
        Label name = new Label();
        name.textProperty().bind(look.text(item.name()));
        name.getStyleClass().add("facet-name");
        Label count = new Label();
        count.textProperty().bind(item.countProperty().map(figures -> figures.intValue() == 0 ? "" : figures + ""));
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(box(), name, gap, count);
        getStyleClass().add("facet-row");
        setPadding(new Insets(0, 8, 0, 8 + item.place().depth() * INDENT));
        visibleProperty().bind(item.shownProperty());
        managedProperty().bind(item.shownProperty());
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        accessibleTextProperty()
                .bind(name.textProperty()
                        .map(words -> words + " " + item.countProperty().get()));
        Tooltip besides = new Tooltip();
        besides.textProperty()
                .bind(item.besidesProperty()
                        .flatMap(series ->
                                look.text(FilterWords.both(item.countProperty().get(), series.intValue()))));
        item.besidesProperty().subscribe(series -> {
            if (series.intValue() > 0) {
                Tooltip.install(this, besides);
            } else {
                Tooltip.uninstall(this, besides);
            }
        });
        item.chosenProperty().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, chosen));
        item.countProperty().subscribe(figures -> pseudoClassStateChanged(EMPTY, figures.intValue() == 0));
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What it shows. */
    FacetItem<K> item() {
        return item;
    }

    private CheckBox box() {
        CheckBox box = new CheckBox();
        box.setFocusTraversable(false);
        box.setSelected(item.chosenProperty().get());
        item.chosenProperty().subscribe(box::setSelected);
        box.setOnAction(event -> facet.toggle(item));
        return box;
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            facet.only(item);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            facet.toggle(item);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            facet.only(item);
            event.consume();
        }
    }
}
