package org.quxian.series;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import org.quxian.observation.Interval;

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
        if (days.isEmpty() || days.getAsLong() <= 0 || !(left.measure() instanceof Measure.In in)) {
            return Optional.empty();
        }
        Interval span = Interval.of(BigDecimal.valueOf(days.getAsLong()));
        Formula formula = Formula.of(
                left.operand(),
                new Formula.Step(Formula.Operator.OVER, new Formula.Operand.Computed(span, new Measure.Days())));
        return Intervals.over(left.interval(), span)
                .map(pace -> new Derived(
                        pace, new Measure.Daily(in.unit()), left.nature(), formula, left.inputsWith(target.figure())));
    }
}
