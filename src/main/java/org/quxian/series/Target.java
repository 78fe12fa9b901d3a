package org.quxian.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Nature;

/**
 * A value to reach, found among the observations.
 *
 * @param figure the observation of nature TARGET
 */
public record Target(Figure figure) {

    public Target {
        if (figure.observation().nature() != Nature.TARGET) {
            throw new IllegalArgumentException(
                    "not a target: " + figure.observation().id());
        }
    }

    /** The target for {@code indicator} among {@code figures}: the one that is to be reached last. */
    public static Optional<Target> of(String indicator, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.observation().nature() == Nature.TARGET)
                .filter(figure -> figure.indicator().id().equals(indicator))
                .reduce((one, other) -> deadline(other).isBefore(deadline(one)) ? one : other)
                .map(Target::new);
    }

    private static LocalDate deadline(Figure figure) {
        return figure.observation().period().to().orElse(LocalDate.MAX);
    }

    /** The last day on which it can be reached; empty where the text names none. */
    public Optional<LocalDate> deadline() {
        return figure.observation().period().to();
    }

    /** The days from {@code now}'s day to the deadline, negative when that has passed; empty where one is unknown. */
    public OptionalLong daysFrom(Figure now) {
        Optional<Long> days = now.day().flatMap(day -> deadline().map(end -> ChronoUnit.DAYS.between(day, end)));
        return days.isPresent() ? OptionalLong.of(days.get()) : OptionalLong.empty();
    }
}
