package org.quxian.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Interval;

/** The total behind a count and the share that it makes: 615户 at 80.2% are 767户 in all. */
public final class ImpliedTotal {

    private ImpliedTotal() {}

    /**
     * The total.
     *
     * @param count what is done; a whole number where its unit is a count
     * @param rate the share in % that this makes, read as rounded to its last printed digit
     * @return empty where the two do not belong together, or where no total gives this rate
     */
    public static Optional<Derived> of(Figure count, Figure rate) {
        if (!count.combinesWith(rate)) {
            return Optional.empty();
        }
        Interval hundredfold = Intervals.times(count.interval(), BigDecimal.valueOf(100));
        Formula formula = Formula.of(count.operand(), new Formula.Step(Formula.Operator.OVER, rate.operand()));
        return Intervals.over(hundredfold, rate.rate())
                .flatMap(total -> Figure.counts(count.unit()) ? Intervals.whole(total) : Optional.of(total))
                .map(total -> Derived.from(total, new Measure.In(count.unit()), formula, List.of(count, rate)));
    }
}
