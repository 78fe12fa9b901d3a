package org.quxian.desktop.district;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.quxian.observation.Legible;

/** A figure in a line; a click or Enter opens its source. */
final class FigureLine extends HBox {

    FigureLine(DistrictPage.Line line, Consumer<String> open) {
        Label indicator = label(line.indicator(), "line-indicator");
        Label context = label(line.context(), "line-context");
        Label value = label(line.value(), "line-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        indicator.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        setHgrow(gap, Priority.ALWAYS);
        getChildren().setAll(indicator, context, gap, value);
        getStyleClass().add("figure-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(Legible.of(line.indicator() + " " + line.value() + " " + line.context()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            open.accept(line.id());
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open.accept(line.id());
                event.consume();
            }
        });
    }

    private static Label label(String words, String style) {
        Label label = new Label(Legible.of(words));
        label.getStyleClass().add(style);
        return label;
    }
}
