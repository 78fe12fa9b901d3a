package org.quxian.desktop.review;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a list that is as wide as the list and as high as its words need there. */
abstract class WrappingCell<T> extends ListCell<T> {
    private Optional<Region> content = Optional.empty();

    WrappingCell() {
        setPrefWidth(0);
    }

    /** What shows {@code item}. */
    abstract Region content(T item);

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        put(item == null || empty ? Optional.empty() : Optional.of(content(item)));
    }

    /** Shows the same item anew. */
    void renew() {
        Optional.ofNullable(getItem()).filter(item -> !isEmpty()).ifPresent(item -> put(Optional.of(content(item))));
    }

    private void put(Optional<Region> fresh) {
        content = fresh;
        setGraphic(fresh.orElse(null));
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return content.map(region -> snappedTopInset() + region.prefHeight(inner) + snappedBottomInset())
                .orElseGet(() -> super.computePrefHeight(width));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        content.ifPresent(region -> region.resizeRelocate(
                snappedLeftInset(),
                snappedTopInset(),
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset()));
    }
}
