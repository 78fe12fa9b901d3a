package org.quxian.observation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a text gives it: never a bare double, but what it can be. Values are in base units, not negative, and keep
 * the precision of the print: 80.70 is not 80.7, and 9007.6万 is 90076E+3.
 */
public sealed interface Quantity {

    /** How the text qualifies it. */
    Qualifier qualifier();

    /** The printed number; empty for a range, which has two. */
    Optional<BigDecimal> value();

    /** The values it can have. */
    Interval interval();

    /** The printed number, or the upper one of a range: what a mark of it reaches to. */
    BigDecimal reach();

    /**
     * 615.
     *
     * @param number the number
     */
    record Exact(BigDecimal number) implements Quantity {
        public Exact {
            requireNotNegative(number);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.EXACT;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public Interval interval() {
            return Interval.of(number);
        }

        @Override
        public BigDecimal reach() {
            return number;
        }
    }

    /**
     * 10起左右: within half a step to either side.
     *
     * @param number the number
     * @param step the step of the printed number, in the same unit: 10
     */
    record About(BigDecimal number, BigDecimal step) implements Quantity {
        public About {
            requireNotNegative(number);
            step = plain(step);
        }

        /** With the step that the number itself shows. */
        public About(BigDecimal number) {
            this(number, Quantity.step(number));
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.ABOUT;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public Interval interval() {
            BigDecimal half = step.divide(BigDecimal.TWO);
            return Interval.between(
                    Bound.closed(number.subtract(half).max(BigDecimal.ZERO)), Bound.closed(number.add(half)));
        }

        @Override
        public BigDecimal reach() {
            return number;
        }
    }

    /**
     * 近5亿: below the number, how far is not said.
     *
     * @param number the number that is not reached
     */
    record Nearly(BigDecimal number) implements Quantity {
        public Nearly {
            requireNotNegative(number);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.NEARLY;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public Interval interval() {
            return new Interval(Optional.empty(), Optional.of(Bound.open(number)));
        }

        @Override
        public BigDecimal reach() {
            return number;
        }
    }

    /**
     * 20余: from the number to the next step, [20, 30).
     *
     * @param number the number that is reached
     * @param step how far the next step is, in the same unit: 10
     */
    record Over(BigDecimal number, BigDecimal step) implements Quantity {
        public Over {
            requireNotNegative(number);
            step = plain(step);
        }

        /** With the step that the number itself shows. */
        public Over(BigDecimal number) {
            this(number, Quantity.step(number));
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.OVER;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public Interval interval() {
            return Interval.between(Bound.closed(number), Bound.open(number.add(step)));
        }

        @Override
        public BigDecimal reach() {
            return number;
        }
    }

    /**
     * 不到30: from nothing to below the number.
     *
     * @param number the number that is not reached
     */
    record Under(BigDecimal number) implements Quantity {
        public Under {
            requireNotNegative(number);
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.UNDER;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.of(number);
        }

        @Override
        public Interval interval() {
            return Interval.between(Bound.closed(BigDecimal.ZERO), Bound.open(number));
        }

        @Override
        public BigDecimal reach() {
            return number;
        }
    }

    /**
     * 2-3次: both ends belong to it.
     *
     * @param from the lower number
     * @param to the upper number, above {@code from}
     */
    record Range(BigDecimal from, BigDecimal to) implements Quantity {
        public Range {
            requireNotNegative(from);
            if (from.compareTo(to) >= 0) {
                throw new IllegalArgumentException("a range goes up: " + from + " to " + to);
            }
        }

        @Override
        public Qualifier qualifier() {
            return Qualifier.RANGE;
        }

        @Override
        public Optional<BigDecimal> value() {
            return Optional.empty();
        }

        @Override
        public Interval interval() {
            return Interval.between(Bound.closed(from), Bound.closed(to));
        }

        @Override
        public BigDecimal reach() {
            return to;
        }
    }

    /** The quantity with one number under {@code qualifier}, which is not RANGE. */
    static Quantity of(Qualifier qualifier, BigDecimal number) {
        return switch (qualifier) {
            case EXACT -> new Exact(number);
            case ABOUT -> new About(number);
            case NEARLY -> new Nearly(number);
            case OVER -> new Over(number);
            case UNDER -> new Under(number);
            case RANGE -> throw new IllegalArgumentException("a range has two numbers");
        };
    }

    /**
     * The quantity that a text prints as {@code printed} of {@code unit}: its step is that of the print, so that 3万多斤 is
     * [15000, 20000) 公斤. Nothing lies under nothing, so 不足0 is 0.
     *
     * @param qualifier not RANGE
     */
    static Quantity printed(Qualifier qualifier, BigDecimal printed, Unit unit) {
        BigDecimal number = unit.toBase(printed);
        BigDecimal step = unit.toBase(step(printed));
        return switch (qualifier) {
            case ABOUT -> new About(number, step);
            case OVER -> new Over(number, step);
            case UNDER -> number.signum() == 0 ? new Exact(number) : new Under(number);
            case EXACT, NEARLY, RANGE -> of(qualifier, number);
        };
    }

    /** The place of the last digit of {@code number} that is not zero: 10 for 20, 1000 for 41000, 1 for 0. */
    static BigDecimal step(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.signum() == 0 ? BigDecimal.ONE : BigDecimal.ONE.movePointLeft(stripped.scale());
    }

    private static BigDecimal plain(BigDecimal step) {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("a step is above 0: " + step);
        }
        BigDecimal stripped = step.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static void requireNotNegative(BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a quantity is not negative: " + number);
        }
    }
}
