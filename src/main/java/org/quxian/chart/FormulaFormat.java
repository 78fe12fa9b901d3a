package org.quxian.chart;

import org.quxian.observation.Language;
import org.quxian.series.Derived;
import org.quxian.series.Formula;

/** Formulas in words: 615户 ÷ 80.2% = 767户. */
public final class FormulaFormat {

    private final QuantityFormat quantities;
    private final IntervalFormat intervals;

    /**
     * @param language the language of the words
     */
    public FormulaFormat(Language language) {
        this.quantities = new QuantityFormat(language);
        this.intervals = new IntervalFormat(language);
    }

    /** The formula of {@code derived} with its numbers and its result, ≈ before a rounded one. */
    public String text(Derived derived) {
        String sign = intervals.isExact(derived.interval(), derived.measure()) ? " = " : " ≈ ";
        return expression(derived) + sign + intervals.exact(derived.interval(), derived.measure());
    }

    /** The formula of {@code derived} without its result: 306万元 ÷ 612人次. */
    public String expression(Derived derived) {
        StringBuilder words = new StringBuilder(operand(derived.formula().first()));
        for (Formula.Step step : derived.formula().steps()) {
            words.append(' ').append(step.operator().sign()).append(' ').append(operand(step.operand()));
        }
        return words.toString();
    }

    private String operand(Formula.Operand operand) {
        return switch (operand) {
            case Formula.Operand.Printed printed -> quantities.exact(printed.quantity(), printed.unit());
            case Formula.Operand.Computed computed -> intervals.exact(computed.interval(), computed.measure());
        };
    }
}
