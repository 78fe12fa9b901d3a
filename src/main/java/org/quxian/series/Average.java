package org.quxian.series;

import java.util.List;
import java.util.Optional;

/** An amount for each of a count: 306万元 for 612人次 is 5000元 each. */
public final class Average {

    private Average() {}

    /**
     * The average.
     *
     * @param amount the amount
     * @param count what it is spread over
     * @return empty where the two do not belong together, or where the count is zero
     */
    public static Optional<Derived> of(Figure amount, Figure count) {
        if (!amount.combinesWith(count)) {
            return Optional.empty();
        }
        Formula formula = Formula.of(amount.operand(), new Formula.Step(Formula.Operator.OVER, count.operand()));
        Measure measure = new Measure.Per(amount.unit(), count.unit());
        return Intervals.over(amount.interval(), count.interval())
                .map(average -> Derived.from(average, measure, formula, List.of(amount, count)));
    }
}
