package org.quxian.series;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Bound;
import org.quxian.observation.Direction;
import org.quxian.observation.Interval;

/**
 * How a target stands on a day.
 *
 * @param target the target
 * @param day the day on which one looks
 * @param now the figure that is measured against it; empty where none is known on that day
 * @param daysLeft the days until its deadline, negative when that has passed; empty where it has none
 * @param left what is left to do; empty where it cannot be known
 * @param needed the pace a day that would reach it; empty where nothing is left, no time is left, or one is unknown
 * @param soFar the pace a day between the two newest figures; empty where only one is known
 */
public record Attainment(
        Target target,
        LocalDate day,
        Optional<Figure> now,
        OptionalLong daysLeft,
        Optional<Derived> left,
        Optional<Derived> needed,
        Optional<Derived> soFar) {

    /**
     * How a target stands.
     *
     * @param target the target
     * @param day the day on which one looks
     * @param now the figure that is measured against it
     * @param left what is left to do
     * @param soFar the pace so far, in the unit of what is left
     */
    public static Attainment of(
            Target target, LocalDate day, Optional<Figure> now, Optional<Derived> left, Optional<Derived> soFar) {
        OptionalLong days = target.deadline()
                .map(end -> OptionalLong.of(ChronoUnit.DAYS.between(day, end)))
                .orElse(OptionalLong.empty());
        Optional<Derived> needed =
                days.isPresent() && left.filter(rest -> !isNothing(rest)).isPresent()
                        ? left.flatMap(rest -> Pace.of(rest, days.getAsLong(), target))
                        : Optional.empty();
        return new Attainment(target, day, now, days, left, needed, soFar);
    }

    /** What the facts add up to. */
    public Verdict verdict() {
        if (isDone()) {
            return Verdict.DONE;
        }
        if (daysLeft.isPresent() && daysLeft.getAsLong() < 0) {
            return now.isPresent() ? Verdict.OVERDUE : Verdict.UNKNOWN;
        }
        if (needed.isEmpty() || soFar.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Interval wanted = needed.get().interval();
        Interval kept = soFar.get().interval();
        if (reaches(kept.low(), wanted.high())) {
            return Verdict.ON_PACE;
        }
        return reaches(wanted.low(), kept.high()) ? Verdict.BEHIND : Verdict.UNKNOWN;
    }

    private boolean isDone() {
        boolean nothingLeft = left.filter(Attainment::isNothing).isPresent();
        return nothingLeft || now.filter(this::reachesTarget).isPresent();
    }

    private boolean reachesTarget(Figure figure) {
        Interval wanted = Interval.of(target.figure().observation().quantity().reach());
        return target.figure().indicator().direction() == Direction.LESS_IS_BETTER
                ? reaches(wanted.low(), figure.interval().high())
                : reaches(figure.interval().low(), wanted.high());
    }

    private static boolean isNothing(Derived left) {
        return left.interval().high().filter(end -> end.value().signum() == 0).isPresent();
    }

    private static boolean reaches(Optional<Bound> low, Optional<Bound> high) {
        return low.flatMap(from -> high.map(to -> from.value().compareTo(to.value()) >= 0))
                .orElse(false);
    }
}
