package org.quxian.desktop.source;

import java.util.List;
import java.util.Optional;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;

/** What the pane was asked to show, whatever the language. */
sealed interface Asked {

    /** Nothing. */
    record Nothing() implements Asked {}

    /** The document with this id. */
    record Whole(String id) implements Asked {}

    /** The figure with this id. */
    record Figure(String id) implements Asked {}

    /**
     * A computed mark, in the language of the picture it was chosen in.
     *
     * @param mark the mark
     * @param formula how it was computed
     * @param inputs the ids of the figures in it
     */
    record Computed(Mark mark, String formula, List<String> inputs) implements Asked {

        /** What {@code mark} asks for, where it was computed. */
        static Optional<Asked> of(Mark mark) {
            return mark.origin() instanceof Origin.Derived derived
                    ? Optional.of(new Computed(mark, derived.formula(), derived.observations()))
                    : Optional.empty();
        }
    }
}
