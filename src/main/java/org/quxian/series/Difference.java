package org.quxian.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Period;
import org.quxian.observation.Reading;

/**
 * Something in which figures of several areas differ, so that their order is to be read with care.
 *
 * @param aspect in what
 * @param groups the figures that agree, the largest group first, at least two
 */
public record Difference(Aspect aspect, List<List<Figure>> groups) {

    public Difference {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** In what figures can differ. */
    public enum Aspect {
        /** The day they speak of. */
        AS_OF,
        /** Whether they are of a day, of a span and how long it is, or of a calendar period. */
        PERIOD,
        /** Actual or forecast. */
        NATURE,
        /** What is counted in: the remark on a figure, and whether the text prints a number. */
        DEFINITION
    }

    /** All differences among {@code figures}, in the order of the aspects. */
    public static List<Difference> among(List<Figure> figures) {
        return Arrays.stream(Aspect.values())
                .map(aspect -> new Difference(aspect, grouped(aspect, figures)))
                .filter(difference -> difference.groups().size() > 1)
                .toList();
    }

    private static List<List<Figure>> grouped(Aspect aspect, List<Figure> figures) {
        Map<Object, List<Figure>> groups = new LinkedHashMap<>();
        figures.forEach(figure -> groups.computeIfAbsent(key(aspect, figure), key -> new ArrayList<>())
                .add(figure));
        return groups.values().stream()
                .sorted(Comparator.<List<Figure>>comparingInt(List::size).reversed())
                .toList();
    }

    private static Object key(Aspect aspect, Figure figure) {
        return switch (aspect) {
            case AS_OF -> figure.day();
            case PERIOD -> span(figure.observation().period());
            case NATURE -> figure.observation().nature();
            case DEFINITION ->
                List.of(
                        figure.observation().source().reading() == Reading.COUNTED,
                        figure.observation().note());
        };
    }

    /** What two periods share that last equally long, whenever that was. */
    private static Object span(Period period) {
        return switch (period) {
            case Period.Span span ->
                List.of(Period.Span.class, span.first().until(span.last().plusDays(1)));
            case Period.Since since -> since;
            default -> period.getClass();
        };
    }
}
