package org.quxian.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Direction;
import org.quxian.observation.Interval;

/** The share that a part makes of the whole it belongs to: 601家 of 638家 are 94.2%. */
public final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Share() {}

    /**
     * The share in %, at most 100.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return empty where the two do not belong together, or where the part is greater than the whole or the whole zero
     */
    public static Optional<Derived> of(Figure part, Figure whole) {
        if (!part.combinesWith(whole) || !part.unit().equals(whole.unit())) {
            return Optional.empty();
        }
        Formula formula = Formula.of(part.operand(), new Formula.Step(Formula.Operator.OVER, whole.operand()));
        return Intervals.over(Intervals.times(part.interval(), HUNDRED), whole.interval())
                .flatMap(share -> Intervals.atMost(share, HUNDRED))
                .map(share -> Derived.from(share, new Measure.Percent(), formula, List.of(part, whole)));
    }

    /**
     * How much of a target that is to be risen to is reached, in %, at most 100.
     *
     * @param now how far it is
     * @param target where it is to get, of the same indicator
     * @return empty where less is better, or where the target is zero
     */
    public static Optional<Derived> of(Figure now, Target target) {
        Figure goal = target.figure();
        if (goal.indicator().direction() == Direction.LESS_IS_BETTER
                || !goal.unit().equals(now.unit())) {
            return Optional.empty();
        }
        Formula formula = Formula.of(now.operand(), new Formula.Step(Formula.Operator.OVER, goal.operand()));
        return Intervals.over(
                        Intervals.times(now.interval(), HUNDRED),
                        Interval.of(goal.observation().quantity().reach()))
                .map(share -> Intervals.atMost(share, HUNDRED).orElse(Interval.of(HUNDRED)))
                .map(share -> Derived.from(share, new Measure.Percent(), formula, List.of(now, goal)));
    }
}
