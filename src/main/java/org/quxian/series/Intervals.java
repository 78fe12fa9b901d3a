package org.quxian.series;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;

/**
 * Arithmetic on intervals of values that are not negative. Each result holds what the operation gives for any values
 * picked from its operands; where a quotient has no end, its lower end is rounded down and its upper end up.
 */
public final class Intervals {

    private static final MathContext DOWN = new MathContext(34, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(34, RoundingMode.CEILING);
    private static final Bound ZERO = Bound.closed(BigDecimal.ZERO);

    private Intervals() {}

    /** {@code interval} without what lies below zero; a missing lower end becomes zero. */
    public static Interval notNegative(Interval interval) {
        Bound low = interval.low().filter(bound -> bound.value().signum() >= 0).orElse(ZERO);
        return new Interval(Optional.of(low), interval.high());
    }

    /** {@code a + b}. */
    public static Interval plus(Interval a, Interval b) {
        return new Interval(add(lowOf(a), lowOf(b)), add(a.high(), b.high()));
    }

    /** {@code a − b}, as far as it is not negative; empty where it always is. */
    public static Optional<Interval> minus(Interval a, Interval b) {
        Optional<Bound> high = add(a.high(), lowOf(b).map(Intervals::negate));
        Optional<Bound> low = add(lowOf(a), b.high().map(Intervals::negate))
                .filter(bound -> bound.value().signum() >= 0)
                .or(() -> Optional.of(ZERO));
        return between(low, high);
    }

    /** {@code a × factor}, for a factor that is not negative. */
    public static Interval times(Interval a, BigDecimal factor) {
        return factor.signum() == 0
                ? Interval.of(BigDecimal.ZERO)
                : new Interval(
                        a.low().map(bound -> scale(bound, factor)), a.high().map(bound -> scale(bound, factor)));
    }

    /**
     * {@code a ÷ b}. Where {@code b} comes down to zero the quotient has no upper end.
     *
     * @return empty where {@code b} is zero and nothing else
     */
    public static Optional<Interval> over(Interval a, Interval b) {
        if (b.high().filter(bound -> bound.value().signum() <= 0).isPresent()) {
            return Optional.empty();
        }
        Optional<Bound> low = lowOf(a).map(least -> b.high()
                .map(most -> quotient(least, most, DOWN))
                .orElse(new Bound(
                        BigDecimal.ZERO, least.closed() && least.value().signum() == 0)));
        Optional<Bound> high = a.high()
                .flatMap(most ->
                        lowOf(b).filter(least -> least.value().signum() > 0).map(least -> quotient(most, least, UP)));
        return between(low, high);
    }

    /** The whole numbers in {@code interval}; empty where it holds none. */
    public static Optional<Interval> whole(Interval interval) {
        Optional<Bound> low = interval.low().map(bound -> {
            BigDecimal up = bound.value().setScale(0, RoundingMode.CEILING);
            boolean next = !bound.closed() && up.compareTo(bound.value()) == 0;
            return Bound.closed(next ? up.add(BigDecimal.ONE) : up);
        });
        Optional<Bound> high = interval.high().map(bound -> {
            BigDecimal down = bound.value().setScale(0, RoundingMode.FLOOR);
            boolean previous = !bound.closed() && down.compareTo(bound.value()) == 0;
            return Bound.closed(previous ? down.subtract(BigDecimal.ONE) : down);
        });
        return between(low, high);
    }

    /** {@code interval} without what lies above {@code limit}; empty where nothing is left. */
    public static Optional<Interval> atMost(Interval interval, BigDecimal limit) {
        Bound end = interval.high()
                .filter(bound -> bound.value().compareTo(limit) <= 0)
                .orElse(Bound.closed(limit));
        return between(interval.low(), Optional.of(end));
    }

    private static Optional<Bound> lowOf(Interval interval) {
        return notNegative(interval).low();
    }

    private static Optional<Bound> add(Optional<Bound> a, Optional<Bound> b) {
        return a.flatMap(x -> b.map(y -> new Bound(x.value().add(y.value()), x.closed() && y.closed())));
    }

    private static Bound negate(Bound bound) {
        return new Bound(bound.value().negate(), bound.closed());
    }

    private static Bound scale(Bound bound, BigDecimal factor) {
        return new Bound(bound.value().multiply(factor), bound.closed());
    }

    /** A rounded quotient lies outside the interval, so that its end may belong to it; zero is reached by any divisor. */
    private static Bound quotient(Bound above, Bound below, MathContext rounding) {
        BigDecimal value = above.value().divide(below.value(), rounding);
        boolean zero = above.value().signum() == 0;
        return new Bound(value, above.closed() && (zero || below.closed()));
    }

    private static Optional<Interval> between(Optional<Bound> low, Optional<Bound> high) {
        if (low.isPresent() && high.isPresent()) {
            int order = low.get().value().compareTo(high.get().value());
            if (order > 0 || (order == 0 && !(low.get().closed() && high.get().closed()))) {
                return Optional.empty();
            }
        }
        return Optional.of(new Interval(low, high));
    }
}
