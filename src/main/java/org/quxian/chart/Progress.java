package org.quxian.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far towards a goal, in %, from 0 to 100.
 *
 * @param words its words
 * @param goals from the top
 */
public record Progress(Words words, List<Goal> goals) implements Chart {

    public Progress {
        goals = List.copyOf(goals);
    }

    @Override
    public List<Mark> marks() {
        return goals.stream()
                .flatMap(goal -> Stream.of(
                                goal.reached(),
                                goal.target(),
                                goal.left(),
                                goal.outlook().flatMap(Outlook::pace))
                        .flatMap(Optional::stream))
                .toList();
    }

    /**
     * One goal.
     *
     * @param label what is to be done
     * @param reached how far it is, in %; empty where no figure says
     * @param target where it is to get, in %, its value text naming the day; empty where there is no target
     * @param left what is left and the pace it needs, its value text saying so: 还剩152户，每天2.5户; empty where unknown.
     *     It is not drawn along the axis
     * @param outlook how it stands on a day; empty where nobody asked
     */
    public record Goal(
            String label,
            Optional<Mark> reached,
            Optional<Mark> target,
            Optional<Mark> left,
            Optional<Outlook> outlook) {

        /** A goal of which nobody asked how it stands on a day. */
        public Goal(String label, Optional<Mark> reached, Optional<Mark> target, Optional<Mark> left) {
            this(label, reached, target, left, Optional.empty());
        }
    }
}
