package org.quxian.series;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Bound;
import org.quxian.observation.Direction;
import org.quxian.observation.Interval;
import org.quxian.observation.Unit;

/** What is left to do until a target is reached: of 767户, 615户 are done and 152户 left. */
public final class Left {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Left() {}

    /**
     * What is left. Count and total are not free of each other, so this is {@code count × (target − rate) ÷ rate}, which
     * is narrower than the difference of their intervals.
     *
     * @param count what is done
     * @param rate the share in % that this makes
     * @param target the share in % to be reached, of the same subject
     * @return empty where the three do not belong together
     */
    public static Optional<Derived> of(Figure count, Figure rate, Target target) {
        Figure goal = target.figure();
        boolean sameSubject = goal.area().equals(count.area())
                && goal.observation().scope().equals(count.observation().scope());
        if (!sameSubject) {
            return Optional.empty();
        }
        return ImpliedTotal.of(count, rate).flatMap(total -> left(count, rate, goal, total));
    }

    /**
     * What is left where figure and target are in one unit: of 120公里, 90公里 are laid and 30公里 left.
     *
     * @param now how far it is
     * @param target where it is to get
     * @param unit what the difference is measured in: the unit of both, or points where they are rates
     * @return empty where the two are not of one subject and unit
     */
    public static Optional<Derived> between(Figure now, Target target, Unit unit) {
        Figure goal = target.figure();
        boolean alike = goal.area().equals(now.area())
                && goal.observation().scope().equals(now.observation().scope())
                && goal.unit().equals(now.unit());
        if (!alike) {
            return Optional.empty();
        }
        boolean less = goal.indicator().direction() == Direction.LESS_IS_BETTER;
        Interval wanted = Interval.of(goal.observation().quantity().reach());
        Interval rest = Intervals.minus(less ? now.interval() : wanted, less ? wanted : now.interval())
                .orElse(Interval.of(BigDecimal.ZERO));
        Formula formula = less
                ? Formula.of(now.operand(), new Formula.Step(Formula.Operator.MINUS, goal.operand()))
                : Formula.of(goal.operand(), new Formula.Step(Formula.Operator.MINUS, now.operand()));
        return Optional.of(Derived.from(rest, new Measure.In(unit), formula, List.of(now, goal)));
    }

    private static Optional<Derived> left(Figure count, Figure rate, Figure goal, Derived total) {
        BigDecimal wanted = goal.observation().quantity().reach();
        Optional<Bound> low = rate.rate()
                .high()
                .flatMap(most -> count.interval().low().map(least -> share(least, most, wanted, true)));
        Optional<Bound> high = rate.rate()
                .low()
                .filter(least -> least.value().signum() > 0)
                .flatMap(least -> count.interval().high().map(most -> share(most, least, wanted, false)));
        Interval interval = new Interval(low, high);
        Optional<Interval> possible =
                Figure.counts(count.unit()) ? wholeUnits(interval, wanted) : Optional.of(interval);
        return possible.map(found ->
                Derived.from(found, total.measure(), formula(total, goal, wanted, count), List.of(count, rate, goal)));
    }

    private static Bound share(Bound count, Bound rate, BigDecimal wanted, boolean lower) {
        BigDecimal gap = wanted.subtract(rate.value()).max(BigDecimal.ZERO);
        BigDecimal value =
                count.value().multiply(gap).divide(rate.value(), 34, lower ? RoundingMode.FLOOR : RoundingMode.CEILING);
        return new Bound(value, value.signum() == 0 || (count.closed() && rate.closed()));
    }

    /** All of a total is a whole number; a share of it is reached with the next whole one. */
    private static Optional<Interval> wholeUnits(Interval interval, BigDecimal wanted) {
        if (wanted.compareTo(HUNDRED) == 0) {
            return Intervals.whole(interval);
        }
        return Optional.of(
                new Interval(interval.low().map(Left::next), interval.high().map(Left::next)));
    }

    private static Bound next(Bound bound) {
        return Bound.closed(bound.value().setScale(0, RoundingMode.CEILING));
    }

    private static Formula formula(Derived total, Figure goal, BigDecimal wanted, Figure count) {
        Formula.Step done = new Formula.Step(Formula.Operator.MINUS, count.operand());
        return wanted.compareTo(HUNDRED) == 0
                ? Formula.of(total.operand(), done)
                : Formula.of(total.operand(), new Formula.Step(Formula.Operator.TIMES, goal.operand()), done);
    }
}
