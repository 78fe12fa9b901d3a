package org.quxian.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

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
}
