package org.quxian.desktop.source;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A document's text with the sentence tinted and the figure marked as with a pen. */
final class MarkedText extends Region {
    private final TextFlow flow = new TextFlow();
    private final List<Range> ranges = new ArrayList<>();

    private record Range(int start, int end, Path path) {}

    MarkedText(List<Passage> passages) {
        int at = 0;
        for (Passage passage : passages) {
            Text text = new Text(passage.text());
            text.getStyleClass().add("passage-" + style(passage.part()));
            flow.getChildren().add(text);
            mark(passage, at);
            at += passage.text().length();
        }
        ranges.forEach(range -> getChildren().add(range.path()));
        getChildren().add(flow);
        getStyleClass().add("marked-text");
        setAccessibleText(passages.stream().map(Passage::text).reduce("", String::concat));
    }

    /** How far below its top the figure stands. */
    double figureY() {
        return ranges.isEmpty()
                ? 0
                : ranges.getLast().path().getBoundsInParent().getMinY();
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
        ranges.forEach(
                range -> range.path().getElements().setAll(flow.getRangeShape(range.start(), range.end(), false)));
    }

    /** The tint of a sentence goes below the figure too, so that it has no gap where the figure ends. */
    private void mark(Passage passage, int at) {
        int end = at + passage.text().length();
        switch (passage.part()) {
            case AROUND -> {}
            case SENTENCE -> ranges.addFirst(range("sentence-tint", at, end));
            case FIGURE -> {
                ranges.addFirst(range("sentence-tint", at, end));
                ranges.add(range("figure-tint", at, end));
            }
        }
    }

    private static Range range(String style, int start, int end) {
        Path path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(style);
        return new Range(start, end, path);
    }

    private static String style(Passage.Part part) {
        return switch (part) {
            case AROUND -> "around";
            case SENTENCE -> "sentence";
            case FIGURE -> "figure";
        };
    }
}
