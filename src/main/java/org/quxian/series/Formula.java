package org.quxian.series;

import java.util.Arrays;
import java.util.List;
import org.quxian.observation.Interval;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

/**
 * How a figure was computed, from left to right.
 *
 * @param first what it begins with
 * @param steps what is done to it, in order, at least one
 */
public record Formula(Operand first, List<Step> steps) {

    public Formula {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a formula does something");
        }
    }

    static Formula of(Operand first, Step... steps) {
        return new Formula(first, Arrays.asList(steps));
    }

    /** What is done with a number. */
    public enum Operator {
        /** Addition. */
        PLUS("+"),
        /** Subtraction. */
        MINUS("−"),
        /** Multiplication. */
        TIMES("×"),
        /** Division. */
        OVER("÷");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** Its sign. */
        public String sign() {
            return sign;
        }
    }

    /**
     * One step.
     *
     * @param operator what is done
     * @param operand with what
     */
    public record Step(Operator operator, Operand operand) {}

    /** A number in a formula. */
    public sealed interface Operand {

        /**
         * A number as a text prints it.
         *
         * @param quantity the number
         * @param unit its base unit
         */
        record Printed(Quantity quantity, Unit unit) implements Operand {}

        /**
         * A number that was computed before, or follows from the calendar.
         *
         * @param interval the number
         * @param measure what it is measured in
         */
        record Computed(Interval interval, Measure measure) implements Operand {}
    }
}
