package org.quxian.series;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.observation.Nature;
import org.quxian.observation.Scope;

/** The newest figures of each indicator, where several periods are known. */
public final class Latest {

    private Latest() {}

    /** Of {@code figures}, the newest for each area, indicator, subject and nature, in the order of first appearance. */
    public static List<Figure> of(List<Figure> figures) {
        Map<Key, Figure> newest = new LinkedHashMap<>();
        for (Figure figure : figures) {
            newest.merge(Key.of(figure), figure, (one, other) -> day(other).isBefore(day(one)) ? one : other);
        }
        return List.copyOf(newest.values());
    }

    private static LocalDate day(Figure figure) {
        return figure.day().orElse(LocalDate.MIN);
    }

    private record Key(String area, String indicator, Scope scope, Nature nature) {
        static Key of(Figure figure) {
            return new Key(
                    figure.observation().area(),
                    figure.indicator().id(),
                    figure.observation().scope(),
                    figure.observation().nature());
        }
    }
}
