package org.quxian.series;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Indicator;
import org.quxian.observation.Text;
import org.quxian.observation.Theme;

/** What areas can be compared in. */
public sealed interface Topic {

    /** Its id, which no other topic of its kind has. */
    String id();

    /** Its name. */
    Text name();

    /** Whether {@code figure} belongs to it. */
    boolean covers(Figure figure);

    /**
     * One indicator.
     *
     * @param indicator the indicator
     */
    record OfIndicator(Indicator indicator) implements Topic {
        @Override
        public String id() {
            return indicator.id();
        }

        @Override
        public Text name() {
            return indicator.name();
        }

        @Override
        public boolean covers(Figure figure) {
            return figure.indicator().id().equals(indicator.id());
        }
    }

    /**
     * All indicators of a theme.
     *
     * @param theme the theme
     */
    record OfTheme(Theme theme) implements Topic {
        @Override
        public String id() {
            return theme.id();
        }

        @Override
        public Text name() {
            return theme.name();
        }

        @Override
        public boolean covers(Figure figure) {
            return figure.indicator().theme().equals(theme.id());
        }
    }

    /**
     * A topic and how many areas have figures in it.
     *
     * @param topic the topic
     * @param areas how many areas
     */
    record Counted(Topic topic, int areas) {}

    /** The topics of {@code figures}, those of most areas first, then in catalogue order, themes behind indicators. */
    static List<Counted> of(List<Figure> figures, Catalogue catalogue) {
        List<Figure> compared = figures.stream()
                .filter(figure -> figure.indicator().charted())
                .filter(figure -> figure.observation().scope().isWholeArea())
                .toList();
        List<Topic> topics = new ArrayList<>();
        catalogue.indicators().forEach(indicator -> topics.add(new OfIndicator(indicator)));
        catalogue.themes().forEach(theme -> topics.add(new OfTheme(theme)));
        return topics.stream()
                .map(topic -> new Counted(topic, areas(topic, compared)))
                .filter(counted -> counted.areas() > 0)
                .sorted(Comparator.comparingInt(Counted::areas).reversed())
                .toList();
    }

    private static int areas(Topic topic, List<Figure> figures) {
        return (int) figures.stream()
                .filter(topic::covers)
                .map(figure -> figure.observation().area())
                .distinct()
                .count();
    }
}
