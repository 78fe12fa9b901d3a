package org.quxian.desktop.support;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Lays its children out in as many columns as there is room for, each child in the column that is shortest so far, so that
 * they stand close whatever their heights and are read from left to right.
 */
public final class ColumnsPane extends Pane {
    private final double least;
    private final double most;
    private final int columns;
    private final double gap;
    private final double below;

    /**
     * @param least how wide a column is at least
     * @param most how wide a column is at most; what is wider stays empty at the right
     * @param columns how many columns there are at most
     * @param gap between columns
     * @param below between a child and the next one in its column
     */
    public ColumnsPane(double least, double most, int columns, double gap, double below) {
        this.least = least;
        this.most = most;
        this.columns = columns;
        this.gap = gap;
        this.below = below;
    }

    /** How many columns there are in a pane of this width. */
    int columnsAt(double width) {
        int fitting = (int) Math.floor((inner(width) + gap) / (least + gap));
        return Math.clamp(
                fitting, 1, Math.max(1, Math.min(columns, getChildren().size())));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width > 0 ? width : least, false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return least;
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    private double place(double width, boolean move) {
        Insets insets = getInsets();
        int count = columnsAt(width);
        double column = Math.floor(Math.min(most, (inner(width) - gap * (count - 1)) / count));
        double[] bottoms = new double[count];
        for (Node child : getManagedChildren()) {
            int at = shortest(bottoms);
            double height = Math.max(child.minHeight(column), child.prefHeight(column));
            if (move) {
                child.resizeRelocate(
                        insets.getLeft() + at * (column + gap), insets.getTop() + bottoms[at], column, height);
            }
            bottoms[at] += height + below;
        }
        double bottom = 0;
        for (double reached : bottoms) {
            bottom = Math.max(bottom, reached);
        }
        return insets.getTop() + Math.max(0, bottom - below) + insets.getBottom();
    }

    private static int shortest(double[] bottoms) {
        int best = 0;
        for (int at = 1; at < bottoms.length; at++) {
            if (bottoms[at] < bottoms[best]) {
                best = at;
            }
        }
        return best;
    }
}
