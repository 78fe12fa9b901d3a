package org.quxian.chart;

import java.time.LocalDate;
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
        this(wording, List.of());
    }

    /**
     * @param wording the language
     * @param more notes that every chart has beside its own
     */
    Captions(Wording wording, List<String> more) {
        this.wording = wording;
        this.notes = new Notes(wording, more);
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

    /**
     * The time of {@code figures}, targets aside: that of the text where they share it, or else the day of publication
     * where they share that, or else the first and the last of their days.
     */
    Optional<String> time(List<Figure> figures) {
        List<Figure> facts = figures.stream()
                .filter(figure -> figure.observation().nature() != Nature.TARGET)
                .toList();
        List<Figure> dated = facts.isEmpty() ? figures : facts;
        return shared(dated)
                .flatMap(wording.periods()::text)
                .or(() -> published(dated))
                .or(() -> range(dated));
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
        return one(figures.stream().map(figure -> figure.document().published()).toList())
                .map(day -> wording.say(Phrase.PUBLISHED, wording.periods().day(day)));
    }

    /** From the first to the last of the days on which the periods end; empty where one has no end. */
    private Optional<String> range(List<Figure> figures) {
        List<LocalDate> ends = figures.stream()
                .flatMap(figure -> figure.observation().period().to().stream())
                .sorted()
                .toList();
        return ends.isEmpty() || ends.size() < figures.size()
                ? Optional.empty()
                : Optional.of(wording.say(
                        Phrase.TIME_RANGE,
                        wording.periods().day(ends.getFirst()),
                        wording.periods().day(ends.getLast())));
    }

    /** The day that all {@code days} are; empty where one is missing or another. */
    private static Optional<LocalDate> one(List<Optional<LocalDate>> days) {
        List<Optional<LocalDate>> distinct = days.stream().distinct().toList();
        return distinct.size() == 1 ? distinct.getFirst() : Optional.empty();
    }
}
