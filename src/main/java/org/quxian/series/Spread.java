package org.quxian.series;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/** A figure of an area for each of its residents or square kilometres: 9007.6万元 for 42.1904万人 is 213元/人. */
public final class Spread {

    private Spread() {}

    /**
     * The figure for each unit of the denominator.
     *
     * @param amount a figure that can be summed, of the area of {@code over}
     * @param over the residents or the square kilometres
     * @param each the unit that it is given for: 人, 万人 or 平方公里
     * @param base the base unit of {@code each}
     * @return empty where the denominator can be zero
     */
    public static Optional<Derived> of(Figure amount, Denominator over, Unit each, Unit base) {
        Formula formula = Formula.of(
                amount.operand(),
                new Formula.Step(
                        Formula.Operator.OVER, new Formula.Operand.Printed(new Quantity.Exact(over.value()), base)));
        BigDecimal factor = each.toBase(BigDecimal.ONE);
        return Intervals.over(Intervals.times(amount.interval(), factor), over.interval())
                .map(quotient ->
                        Derived.from(quotient, new Measure.Per(amount.unit(), each), formula, List.of(amount)));
    }
}
