package org.quxian.extract;

import java.util.List;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.Change;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Period;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Scope;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * A figure as the reader proposes it; a person decides.
 *
 * @param area the area it is about; empty where the text names none
 * @param indicator what the catalogue calls it; empty where the catalogue does not know it
 * @param phrase what the text calls it, not blank
 * @param period the time it speaks of
 * @param reason why that period, for a person to judge
 * @param quantity how much, in base units
 * @param unit the symbol of the base unit
 * @param change which way a growth figure goes
 * @param nature whether it has happened
 * @param scope what kind of subject it is about
 * @param spans the pieces of the text around number and unit
 * @param reading whether it stands as a number or in words
 * @param sentence the piece of the text that holds the sentence
 */
public record Candidate(
        Optional<Area> area,
        Optional<Indicator> indicator,
        String phrase,
        Period period,
        Text reason,
        Quantity quantity,
        String unit,
        Optional<Change> change,
        Nature nature,
        Scope.Kind scope,
        List<Span> spans,
        Reading reading,
        Span sentence) {

    public Candidate {
        spans = List.copyOf(spans);
    }
}
