package org.quxian.series;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Direction;
import org.quxian.observation.Interval;
import org.quxian.observation.Unit;

/** How much a day is needed until a deadline: 152户 in 61 days are 2.5 a day. */
public final class Pace {

    private Pace() {}

    /**
     * The pace.
     *
     * @param left what is left, measured in one unit
     * @param now a figure of the day from which the days are counted
     * @param target the target with its deadline
     * @return empty where no day or deadline is known, or where the deadline has been reached
     */
    public static Optional<Derived> of(Derived left, Figure now, Target target) {
        OptionalLong days = target.daysFrom(now);
        return days.isEmpty() ? Optional.empty() : of(left, days.getAsLong(), target);
    }

    /** The pace at which {@code left} is done in {@code days}; empty where there are none. */
    static Optional<Derived> of(Derived left, long days, Target target) {
        if (days <= 0 || !(left.measure() instanceof Measure.In in)) {
            return Optional.empty();
        }
        Interval span = Interval.of(BigDecimal.valueOf(days));
        return Intervals.over(left.interval(), span)
                .map(pace -> new Derived(
                        pace,
                        new Measure.Daily(in.unit()),
                        left.nature(),
                        aDay(left.operand(), span),
                        left.inputsWith(target.figure())));
    }

    /**
     * The pace between two figures of one thing: 210户 more in 31 days are 6.8 a day. One that went the wrong way is 0.
     *
     * @param before the earlier figure
     * @param now the later one
     * @param unit what the difference is measured in: the unit of the figures, or points where they are rates
     * @return empty where no day is known, or where both are of one day
     */
    public static Optional<Derived> between(Figure before, Figure now, Unit unit) {
        Optional<Long> days = before.day().flatMap(from -> now.day().map(to -> ChronoUnit.DAYS.between(from, to)));
        boolean less = now.indicator().direction() == Direction.LESS_IS_BETTER;
        Interval done = Intervals.minus(
                        less ? before.interval() : now.interval(), less ? now.interval() : before.interval())
                .orElse(Interval.of(BigDecimal.ZERO));
        return days.filter(count -> count > 0).flatMap(count -> {
            Interval span = Interval.of(BigDecimal.valueOf(count));
            Formula formula = aDay(new Formula.Operand.Computed(done, new Measure.In(unit)), span);
            return Intervals.over(done, span)
                    .map(pace -> Derived.from(pace, new Measure.Daily(unit), formula, List.of(before, now)));
        });
    }

    private static Formula aDay(Formula.Operand amount, Interval days) {
        return Formula.of(
                amount,
                new Formula.Step(Formula.Operator.OVER, new Formula.Operand.Computed(days, new Measure.Days())));
    }
}
