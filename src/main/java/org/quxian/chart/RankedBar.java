package org.quxian.chart;

import java.util.List;

/**
 * Bars from the greatest to the least.
 *
 * @param words its words
 * @param axis the axis of the bars
 * @param marks a bar each, in the order in which they are drawn, from the top
 * @param apart what has no bar and stands apart from them: the areas without a figure
 */
public record RankedBar(Words words, Axis axis, List<Mark> marks, List<Apart> apart) implements Chart {

    public RankedBar {
        marks = List.copyOf(marks);
        apart = List.copyOf(apart);
    }

    /** Bars beside which nothing stands apart. */
    public RankedBar(Words words, Axis axis, List<Mark> marks) {
        this(words, axis, marks, List.of());
    }

    /**
     * What has no bar, for one reason.
     *
     * @param reason the reason: 无数据
     * @param names what has none, at least one
     */
    public record Apart(String reason, String names) {}
}
