package org.quxian.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two dots and the line between them: before and after.
 *
 * @param words its words
 * @param axis the axis of the dots
 * @param pairs from the top
 */
public record Dumbbell(Words words, Axis axis, List<Pair> pairs) implements Chart {

    public Dumbbell {
        pairs = List.copyOf(pairs);
    }

    @Override
    public List<Mark> marks() {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.before(), pair.after()))
                .toList();
    }

    /**
     * One line.
     *
     * @param label what is compared
     * @param before the dot it starts from
     * @param after the dot it leads to
     */
    public record Pair(String label, Mark before, Mark after) {}
}
