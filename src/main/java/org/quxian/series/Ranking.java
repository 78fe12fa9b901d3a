package org.quxian.series;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The order from the greatest to the least. */
public final class Ranking {

    private Ranking() {}

    /** {@code items} by {@code value}, the greatest first; equal ones keep their order. */
    public static <T> List<T> descending(List<T> items, ToDoubleFunction<T> value) {
        return items.stream()
                .sorted(Comparator.comparingDouble(value).reversed())
                .toList();
    }

    /** Those of {@code ranked}, the greatest first, that share the first place. */
    public static <T> List<T> leaders(List<T> ranked, ToDoubleFunction<T> value) {
        return ranked.stream()
                .takeWhile(
                        item -> Double.compare(value.applyAsDouble(item), value.applyAsDouble(ranked.getFirst())) == 0)
                .toList();
    }
}
