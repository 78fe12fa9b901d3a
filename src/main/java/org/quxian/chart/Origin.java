package org.quxian.chart;

import java.util.List;

/** Where the figure behind a mark comes from. */
public sealed interface Origin {

    /** The ids of the observations it rests on. */
    List<String> observations();

    /**
     * It was read in a sentence.
     *
     * @param observation the id of the observation
     */
    record Read(String observation) implements Origin {
        @Override
        public List<String> observations() {
            return List.of(observation);
        }
    }

    /**
     * It was computed, and is never stored as if it had been read.
     *
     * @param formula the formula with its numbers and its result, 615户 ÷ 80.2% = 767户
     * @param observations the ids of the observations in it, at least one
     */
    record Derived(String formula, List<String> observations) implements Origin {
        public Derived {
            observations = List.copyOf(observations);
        }
    }
}
