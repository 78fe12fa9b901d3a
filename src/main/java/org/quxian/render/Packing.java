package org.quxian.render;

import java.util.ArrayList;
import java.util.List;

/** Puts blocks of different heights into columns. */
final class Packing {
    private static final double CLOSE = 0.5;

    private Packing() {}

    /** The column of each block when each goes to the column that is shortest so far: read across. */
    static List<Integer> shortestFirst(double[] heights, int columns) {
        double[] filled = new double[columns];
        List<Integer> columnOf = new ArrayList<>();
        for (double height : heights) {
            int shortest = 0;
            for (int column = 1; column < columns; column++) {
                shortest = filled[column] < filled[shortest] - 1 ? column : shortest;
            }
            columnOf.add(shortest);
            filled[shortest] += height;
        }
        return columnOf;
    }

    /** The column of each block when each column is filled before the next, as evenly as can be: read down. */
    static List<Integer> inOrder(double[] heights, int columns) {
        if (heights.length == 0) {
            return List.of();
        }
        double low = 0;
        double high = 1;
        for (double height : heights) {
            low = Math.max(low, height);
            high += height;
        }
        while (high - low > CLOSE) {
            double middle = (low + high) / 2;
            if (filled(heights, middle).getLast() < columns) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return filled(heights, high);
    }

    /** The column of each block when no column is taller than {@code limit}. */
    private static List<Integer> filled(double[] heights, double limit) {
        List<Integer> columnOf = new ArrayList<>();
        int column = 0;
        double sum = 0;
        for (double height : heights) {
            if (sum > 0 && sum + height > limit) {
                column++;
                sum = 0;
            }
            sum += height;
            columnOf.add(column);
        }
        return columnOf;
    }
}
