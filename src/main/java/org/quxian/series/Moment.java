package org.quxian.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.quxian.observation.Period;

/**
 * Where a figure stands along time. An instant stands on its day; a calendar month, quarter or year on its last day; any
 * other span is a piece from its first day to its last.
 *
 * @param from where the piece begins; empty for a point
 * @param at the point, or where the piece ends
 */
public record Moment(Optional<LocalDate> from, LocalDate at) {

    /** From the earlier end to the later, the shorter of two pieces first. */
    static final Comparator<Moment> ORDER = Comparator.comparing(Moment::at)
            .thenComparing(moment -> moment.from().orElse(moment.at()), Comparator.reverseOrder());

    public Moment {
        if (from.filter(first -> first.isAfter(at)).isPresent()) {
            throw new IllegalArgumentException("a piece of time ends after it begins: " + from.get() + " to " + at);
        }
    }

    /** From its beginning to its end; 0 for a point. */
    long days() {
        return from.map(first -> ChronoUnit.DAYS.between(first, at)).orElse(0L);
    }

    /**
     * Where {@code figure} stands. One whose text names no end of its time is taken on the day of its publication.
     *
     * @return empty where neither is known
     */
    public static Optional<Moment> of(Figure figure) {
        return switch (figure.observation().period()) {
            case Period.Span span -> Optional.of(new Moment(Optional.of(span.first()), span.last()));
            case Period.Since since ->
                figure.day().map(day -> new Moment(Optional.of(since.first()).filter(day::isAfter), day));
            case Period period -> figure.day().map(day -> new Moment(Optional.empty(), day));
        };
    }
}
