package org.quxian.series;

import java.util.List;
import java.util.Optional;

/** What a part lacks of the whole it belongs to: of 4期, 3期 are finished and 1期 is left. */
public final class Rest {

    private Rest() {}

    /**
     * The rest.
     *
     * @param part the part
     * @param whole the whole, in the same unit
     * @return empty where the two do not belong together, or where the part is greater than the whole
     */
    public static Optional<Derived> of(Figure part, Figure whole) {
        if (!part.combinesWith(whole) || !part.unit().equals(whole.unit())) {
            return Optional.empty();
        }
        Formula formula = Formula.of(whole.operand(), new Formula.Step(Formula.Operator.MINUS, part.operand()));
        return Intervals.minus(whole.interval(), part.interval())
                .map(rest -> Derived.from(rest, new Measure.In(part.unit()), formula, List.of(part, whole)));
    }
}
