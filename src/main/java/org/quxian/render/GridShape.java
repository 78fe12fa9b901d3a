package org.quxian.render;

/**
 * How many cells stand beside one another and how wide they are.
 *
 * @param count how many cells there are
 * @param columns how many columns
 * @param cell the width of each
 * @param gutter the room between two
 */
record GridShape(int count, int columns, double cell, double gutter) {

    /** As many columns as leave each cell {@code least}, filled evenly. */
    static GridShape of(int count, double width, double least, double gutter) {
        int most = (int) Math.clamp(Math.floor((width + gutter) / (least + gutter)), 1, Math.max(1, count));
        int rows = (Math.max(1, count) + most - 1) / most;
        int columns = (Math.max(1, count) + rows - 1) / rows;
        return new GridShape(count, columns, (width - gutter * (columns - 1)) / columns, gutter);
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    int row(int index) {
        return index / columns;
    }

    double left(int index) {
        return index % columns * (cell + gutter);
    }

    boolean isFirstInRow(int index) {
        return index % columns == 0;
    }

    /** Whether no cell stands below the one at {@code index}. */
    boolean isLastInColumn(int index) {
        return index + columns >= count;
    }
}
