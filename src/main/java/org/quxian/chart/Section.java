package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.Nature;
import org.quxian.observation.Scope;
import org.quxian.observation.Theme;
import org.quxian.series.Figure;
import org.quxian.series.Target;

/**
 * The figures that belong on charts together: one area, one subject in it, one theme.
 *
 * @param area the area
 * @param scope whose figures they are
 * @param theme the theme
 * @param figures the newest figure of each indicator of the theme
 * @param related the newest figures of the same subject in all themes, for relations that go beyond one theme
 * @param earlier figures of the theme that are not the newest
 */
record Section(Area area, Scope scope, Theme theme, List<Figure> figures, List<Figure> related, List<Figure> earlier) {

    Section {
        figures = List.copyOf(figures);
        related = List.copyOf(related);
        earlier = List.copyOf(earlier);
    }

    /** The figure of {@code indicator} that is no target. */
    Optional<Figure> now(String indicator) {
        return related.stream()
                .filter(figure -> figure.indicator().id().equals(indicator))
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .findFirst();
    }

    /** The target of {@code indicator}. */
    Optional<Target> target(String indicator) {
        return Target.of(indicator, related);
    }

    /** The figures of {@code indicators} that are no targets, in the order of those. */
    List<Figure> now(List<String> indicators) {
        return indicators.stream().map(this::now).flatMap(Optional::stream).toList();
    }

    /** Whether a relation that begins with {@code figure} is shown here. */
    boolean shows(Figure figure) {
        return figure.indicator().theme().equals(theme.id());
    }
}
