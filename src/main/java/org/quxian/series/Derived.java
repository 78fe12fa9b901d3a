package org.quxian.series;

import java.util.List;
import java.util.stream.Stream;
import org.quxian.observation.Interval;
import org.quxian.observation.Nature;

/**
 * A figure that no text prints: it follows from observations, is shown with its formula, and is never stored.
 *
 * @param interval all values it can have
 * @param measure what it is measured in
 * @param nature forecast as soon as one of its inputs is
 * @param formula how it was computed
 * @param inputs the ids of the observations it rests on, each once, at least one
 */
public record Derived(Interval interval, Measure measure, Nature nature, Formula formula, List<String> inputs) {

    public Derived {
        inputs = List.copyOf(inputs);
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("a derived figure rests on an observation");
        }
    }

    static Derived from(Interval interval, Measure measure, Formula formula, List<Figure> figures) {
        boolean forecast =
                figures.stream().anyMatch(figure -> figure.observation().nature() == Nature.FORECAST);
        return new Derived(
                interval,
                measure,
                forecast ? Nature.FORECAST : Nature.ACTUAL,
                formula,
                figures.stream()
                        .map(figure -> figure.observation().id())
                        .distinct()
                        .toList());
    }

    /** The ids of its inputs and of one figure more, each once. */
    List<String> inputsWith(Figure figure) {
        return Stream.concat(inputs.stream(), Stream.of(figure.observation().id()))
                .distinct()
                .toList();
    }

    /** This figure as a number in another formula. */
    Formula.Operand operand() {
        return new Formula.Operand.Computed(interval, measure);
    }
}
