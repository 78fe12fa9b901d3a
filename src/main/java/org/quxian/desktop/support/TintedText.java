package org.quxian.desktop.support;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.quxian.observation.Legible;

/** Running text with pieces of it tinted as with a pen. */
public final class TintedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * Words in one style.
     *
     * @param words the words
     * @param style their style class
     */
    public record Run(String words, String style) {}

    /**
     * A tint below some of the text.
     *
     * @param start the first index
     * @param end the index after the last
     * @param style the style class of the tint
     * @param kind how it lies
     */
    public record Tint(int start, int end, String style, Kind kind) {}

    /** How a tint lies. */
    public enum Kind {
        /** Behind the letters. */
        GROUND,
        /** A line below the letters. */
        UNDERLINE
    }

    private record Shape(Tint tint, Path path) {}

    /**
     * @param runs the text from its beginning
     * @param tints what is tinted; later ones lie above earlier ones
     */
    public TintedText(List<Run> runs, List<Tint> tints) {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            Text text = new Text(Legible.of(run.words()));
            text.getStyleClass().add(run.style());
            flow.getChildren().add(text);
            all.append(run.words());
        }
        for (Tint tint : tints) {
            Path path = new Path();
            path.setManaged(false);
            path.getStyleClass().add(tint.style());
            shapes.add(new Shape(tint, path));
            getChildren().add(path);
        }
        getChildren().add(flow);
        getStyleClass().add("tinted-text");
        setAccessibleText(Legible.of(all.toString()));
    }

    /** How far below its top the last tint stands; 0 where there is none. */
    public double lastTintY() {
        return shapes.isEmpty()
                ? 0
                : shapes.getLast().path().getBoundsInParent().getMinY();
    }

    /** The index of the character at a point of it; empty beside the letters. */
    public OptionalInt indexAt(double x, double y) {
        int index = flow.getHitInfo(flow.parentToLocal(x, y)).getCharIndex();
        return isOver(index, x, y) ? OptionalInt.of(index) : OptionalInt.empty();
    }

    private boolean isOver(int index, double x, double y) {
        Path around = new Path(flow.getRangeShape(index, index + 1, true));
        return around.getBoundsInLocal().contains(x, y);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), flow.prefHeight(getWidth()));
        flow.layout();
        shapes.forEach(shape -> shape.path().getElements().setAll(elements(shape.tint())));
    }

    private PathElement[] elements(Tint tint) {
        return switch (tint.kind()) {
            case GROUND -> flow.getRangeShape(tint.start(), tint.end(), false);
            case UNDERLINE -> flow.getUnderlineShape(tint.start(), tint.end());
        };
    }
}
