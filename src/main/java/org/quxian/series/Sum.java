package org.quxian.series;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Interval;

/** Figures of one unit together: three loan schemes are 2.74亿元. */
public final class Sum {

    private Sum() {}

    /**
     * The sum.
     *
     * @param figures at least two
     * @return empty where they are fewer, do not belong together, or differ in unit
     */
    public static Optional<Derived> of(List<Figure> figures) {
        if (figures.size() < 2) {
            return Optional.empty();
        }
        Figure first = figures.getFirst();
        List<Figure> others = figures.subList(1, figures.size());
        boolean alike = others.stream()
                .allMatch(other -> first.combinesWith(other) && other.unit().equals(first.unit()));
        if (!alike) {
            return Optional.empty();
        }
        Interval sum =
                figures.stream().map(Figure::interval).reduce(Intervals::plus).orElseThrow();
        Formula formula = new Formula(
                first.operand(),
                others.stream()
                        .map(other -> new Formula.Step(Formula.Operator.PLUS, other.operand()))
                        .toList());
        return Optional.of(Derived.from(sum, new Measure.In(first.unit()), formula, figures));
    }
}
