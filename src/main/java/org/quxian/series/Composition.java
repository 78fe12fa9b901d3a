package org.quxian.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;

/**
 * Parts of one whole: three loan schemes of all that they lent together, or those who joined of all who are registered.
 *
 * @param whole the whole
 * @param parts the parts, in the order they were given in
 * @param rest what the parts leave of the whole; empty where they are all of it
 */
public record Composition(Whole whole, List<Part> parts, Optional<Remainder> rest) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Composition {
        parts = List.copyOf(parts);
    }

    /** The whole. */
    public sealed interface Whole {
        /**
         * A figure of its own.
         *
         * @param figure the figure
         */
        record Read(Figure figure) implements Whole {}

        /**
         * The sum of the parts.
         *
         * @param sum the sum
         */
        record Summed(Derived sum) implements Whole {}
    }

    /**
     * A part.
     *
     * @param figure its figure
     * @param share its share of the whole in %
     */
    public record Part(Figure figure, Interval share) {}

    /**
     * What is left.
     *
     * @param amount how much
     * @param share its share of the whole in %
     */
    public record Remainder(Derived amount, Interval share) {}

    /** What comes of putting parts together. */
    public sealed interface Outcome {
        /**
         * They make a whole.
         *
         * @param composition the whole and its parts
         */
        record Made(Composition composition) implements Outcome {}

        /** They differ in area, subject, time or unit, or some of them is a target. */
        record Apart() implements Outcome {}

        /** Together they are more than the whole, or the whole is nothing. */
        record TooMuch() implements Outcome {}
    }

    /**
     * The parts of what they are together.
     *
     * @param parts at least two; fewer do not belong together
     */
    public static Outcome of(List<Figure> parts) {
        Optional<Derived> sum = Sum.of(parts);
        if (sum.isEmpty()) {
            return new Outcome.Apart();
        }
        if (isNothing(sum.get().interval())) {
            return new Outcome.TooMuch();
        }
        List<Part> shared = IntStream.range(0, parts.size())
                .mapToObj(index -> new Part(parts.get(index), share(parts, index)))
                .toList();
        return new Outcome.Made(new Composition(new Whole.Summed(sum.get()), shared, Optional.empty()));
    }

    /**
     * The parts of a whole that has a figure of its own.
     *
     * @param whole the whole
     * @param parts at least one
     */
    public static Outcome of(Figure whole, List<Figure> parts) {
        boolean alike = !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part -> part.combinesWith(whole) && part.unit().equals(whole.unit()));
        if (!alike) {
            return new Outcome.Apart();
        }
        BigDecimal printed = parts.stream()
                .map(part -> part.observation().quantity().reach())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int order = printed.compareTo(whole.observation().quantity().reach());
        Interval together =
                parts.stream().map(Figure::interval).reduce(Intervals::plus).orElseThrow();
        Optional<Interval> left = Intervals.minus(whole.interval(), together);
        if (order > 0 || left.isEmpty() || isNothing(whole.interval())) {
            return new Outcome.TooMuch();
        }
        List<Part> shared = parts.stream()
                .map(part -> new Part(part, share(part.interval(), whole.interval())))
                .toList();
        Optional<Remainder> rest = order == 0
                ? Optional.empty()
                : left.map(amount -> new Remainder(rest(whole, parts, amount), share(amount, whole.interval())));
        return new Outcome.Made(new Composition(new Whole.Read(whole), shared, rest));
    }

    private static Derived rest(Figure whole, List<Figure> parts, Interval left) {
        List<Formula.Step> steps = parts.stream()
                .map(part -> new Formula.Step(Formula.Operator.MINUS, part.operand()))
                .toList();
        List<Figure> all = new ArrayList<>(parts);
        all.add(whole);
        return Derived.from(left, new Measure.In(whole.unit()), new Formula(whole.operand(), steps), all);
    }

    private static Interval share(Interval part, Interval whole) {
        return Intervals.over(Intervals.times(part, HUNDRED), whole)
                .flatMap(share -> Intervals.atMost(share, HUNDRED))
                .orElse(Interval.between(Bound.closed(BigDecimal.ZERO), Bound.closed(HUNDRED)));
    }

    /** The share of one of {@code parts} in their sum: least where it is least and the others are most. */
    private static Interval share(List<Figure> parts, int index) {
        Interval part = parts.get(index).interval();
        Interval others = IntStream.range(0, parts.size())
                .filter(other -> other != index)
                .mapToObj(other -> parts.get(other).interval())
                .reduce(Intervals::plus)
                .orElseThrow();
        Optional<Bound> low = part.low()
                .flatMap(least -> others.high()
                        .flatMap(most -> quotient(least, most))
                        .or(() -> Optional.of(Bound.closed(BigDecimal.ZERO))));
        Optional<Bound> high = part.high()
                .flatMap(most -> others.low()
                        .flatMap(least -> quotient(most, least))
                        .or(() -> Optional.of(Bound.closed(HUNDRED))));
        return new Interval(low, high.or(() -> Optional.of(Bound.closed(HUNDRED))));
    }

    private static Optional<Bound> quotient(Bound part, Bound others) {
        BigDecimal whole = part.value().add(others.value());
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(new Bound(
                        part.value().multiply(HUNDRED).divide(whole, MathContext.DECIMAL128),
                        part.closed() && others.closed()));
    }

    private static boolean isNothing(Interval whole) {
        return whole.high().filter(most -> most.value().signum() == 0).isPresent();
    }
}
