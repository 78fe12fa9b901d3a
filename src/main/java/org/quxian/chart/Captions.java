package org.quxian.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.series.Derived;
import org.quxian.series.Figure;

/** The words around the charts of one subject. */
final class Captions {

    private static final String DOT = " · ";

    private final Wording wording;
    private final Notes notes;
    private final Sources sources;

    Captions(Wording wording) {
        this.wording = wording;
        this.notes = new Notes(wording);
        this.sources = new Sources(wording);
    }

    Wording wording() {
        return wording;
    }

    Notes notes() {
        return notes;
    }

    Sources sources() {
        return sources;
    }

    /**
     * The words of a chart of {@code section}.
     *
     * @param title its title
     * @param measure what is measured
     * @param figures the figures it rests on
     * @param derived the figures that were computed for it
     * @param drawn the marks that are drawn along an axis
     */
    Words words(
            String title,
            String measure,
            Section section,
            List<Figure> figures,
            List<Derived> derived,
            List<Mark> drawn) {
        return words(title, List.of(measure, place(section)), figures, derived, drawn);
    }

    /** The words of a chart whose subtitle says {@code about} and the time. */
    Words words(String title, List<String> about, List<Figure> figures, List<Derived> derived, List<Mark> drawn) {
        List<String> subtitle = new ArrayList<>(about);
        time(figures).ifPresent(subtitle::add);
        return new Words(title, String.join(DOT, subtitle), notes.of(figures, derived, drawn), sources.of(figures));
    }

    /** The area, or the subject in it. */
    private String place(Section section) {
        String area = wording.area(section.area());
        return section.scope()
                .subject()
                .map(subject -> wording.say(Phrase.IN_AREA, wording.of(subject), area))
                .orElse(area);
    }

    /** The time that {@code figures}, targets aside, share: that of the text, or else the day of publication. */
    Optional<String> time(List<Figure> figures) {
        List<Figure> facts = figures.stream()
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .toList();
        List<Figure> dated = facts.isEmpty() ? figures : facts;
        return shared(dated).flatMap(wording.periods()::text).or(() -> published(dated));
    }

    /** The period of all {@code figures}; empty where they differ. */
    static Optional<Period> shared(List<Figure> figures) {
        List<Period> periods = figures.stream()
                .map(figure -> figure.observation().period())
                .distinct()
                .toList();
        return periods.size() == 1 ? Optional.of(periods.getFirst()) : Optional.empty();
    }

    private Optional<String> published(List<Figure> figures) {
        List<String> days = figures.stream()
                .flatMap(figure -> figure.document().published().stream())
                .distinct()
                .map(wording.periods()::day)
                .toList();
        return days.size() == 1 ? Optional.of(wording.say(Phrase.PUBLISHED, days.getFirst())) : Optional.empty();
    }
}
