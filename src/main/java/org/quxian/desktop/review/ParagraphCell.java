package org.quxian.desktop.review;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.quxian.desktop.support.TintedText;

/** A paragraph in the list of paragraphs. A click on a figure chooses it. */
final class ParagraphCell extends WrappingCell<Paragraph> {
    private final Function<Paragraph, Painted> paint;
    private Optional<Painted> painted = Optional.empty();

    /**
     * @param paint marks a paragraph
     * @param choose chooses the figure with an id
     */
    ParagraphCell(Function<Paragraph, Painted> paint, Consumer<String> choose) {
        this.paint = paint;
        getStyleClass().add("paragraph-cell");
        setOnMouseClicked(event -> figureAt(event).ifPresent(choose));
        setOnMouseMoved(event -> setCursor(figureAt(event).isPresent() ? Cursor.HAND : Cursor.DEFAULT));
    }

    @Override
    Region content(Paragraph paragraph) {
        Painted fresh = paint.apply(paragraph);
        painted = Optional.of(fresh);
        return new Column(fresh.draw(), paragraph.ends());
    }

    @Override
    protected void updateItem(@Nullable Paragraph paragraph, boolean empty) {
        painted = Optional.empty();
        super.updateItem(paragraph, empty);
    }

    /** Paints it anew where what is marked in it has changed. */
    void repaint() {
        if (painted.isPresent()
                && !painted.equals(painted.map(Painted::paragraph).map(paint))) {
            renew();
        }
    }

    private Optional<String> figureAt(MouseEvent event) {
        if (!(getGraphic() instanceof Column column)) {
            return Optional.empty();
        }
        var at = column.text.sceneToLocal(event.getSceneX(), event.getSceneY());
        var index = column.text.indexAt(at.getX(), at.getY());
        return index.isPresent() ? painted.flatMap(shown -> shown.figureAt(index.getAsInt())) : Optional.empty();
    }

    /** Keeps lines as short as eyes like them, in the middle of the room there is. */
    private static final class Column extends Region {
        private final TintedText text;
        private final double below;

        Column(TintedText text, boolean ends) {
            this.text = text;
            this.below = ends ? TextView.PARAGRAPH_GAP : 0;
            getChildren().setAll(text);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return text.prefHeight(TextView.measure(width)) + below;
        }

        @Override
        protected void layoutChildren() {
            double measure = TextView.measure(getWidth());
            text.resizeRelocate((getWidth() - measure) / 2, 0, measure, getHeight() - below);
        }
    }
}
