package org.quxian.chart;

import java.util.List;

/**
 * Bars from the greatest to the least.
 *
 * @param words its words
 * @param axis the axis of the bars
 * @param marks a bar each, in the order in which they are drawn, from the top
 */
public record RankedBar(Words words, Axis axis, List<Mark> marks) implements Chart {

    public RankedBar {
        marks = List.copyOf(marks);
    }
}
