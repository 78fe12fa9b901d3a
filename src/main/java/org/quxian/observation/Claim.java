package org.quxian.observation;

import java.util.Optional;

/**
 * What a figure is said to mean, by the reader of its text or by a person. What is not known yet is empty.
 *
 * @param area the code of the area it is about
 * @param indicator the id of the indicator that it measures
 * @param phrase what the text calls what is measured, not blank; the proposed name where no indicator is known
 * @param period the time it speaks of
 * @param quantity how much, in base units
 * @param unit the symbol of the base unit
 * @param change which way a growth figure goes; empty for other figures
 * @param nature whether it has happened
 * @param scope whose figure it is
 */
public record Claim(
        Optional<String> area,
        Optional<String> indicator,
        String phrase,
        Period period,
        Quantity quantity,
        String unit,
        Optional<Change> change,
        Nature nature,
        Scope scope) {

    public Claim {
        if (phrase.isBlank()) {
            throw new IllegalArgumentException("a claim says what it measures");
        }
    }

    /** Whether it says enough to become an observation: where, and of what. */
    public boolean isComplete() {
        return area.isPresent() && indicator.isPresent();
    }

    /** This claim about another area. */
    public Claim withArea(String code) {
        return new Claim(Optional.of(code), indicator, phrase, period, quantity, unit, change, nature, scope);
    }

    /** This claim of another indicator, which is measured in the same base unit. */
    public Claim withIndicator(String id) {
        return new Claim(area, Optional.of(id), phrase, period, quantity, unit, change, nature, scope);
    }

    /** This claim of another time. */
    public Claim withPeriod(Period other) {
        return new Claim(area, indicator, phrase, other, quantity, unit, change, nature, scope);
    }

    /** This claim of another amount. */
    public Claim withQuantity(Quantity other, String base) {
        return new Claim(area, indicator, phrase, period, other, base, change, nature, scope);
    }

    /** This claim with another nature. */
    public Claim withNature(Nature other) {
        return new Claim(area, indicator, phrase, period, quantity, unit, change, other, scope);
    }

    /** This claim about another subject. */
    public Claim withScope(Scope other) {
        return new Claim(area, indicator, phrase, period, quantity, unit, change, nature, other);
    }
}
