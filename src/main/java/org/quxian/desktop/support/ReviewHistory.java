package org.quxian.desktop.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quxian.observation.Act;
import org.quxian.observation.Decision;
import org.quxian.review.ReviewState;
import org.quxian.review.Step;

/**
 * What was done in a review, with what had been decided before.
 *
 * @param entries the steps, oldest first
 */
public record ReviewHistory(List<Entry> entries) {

    public ReviewHistory {
        entries = List.copyOf(entries);
    }

    /**
     * A step.
     *
     * @param step the step
     * @param moves the decisions in it
     */
    public record Entry(Step step, List<Move> moves) {
        public Entry {
            moves = List.copyOf(moves);
        }
    }

    /**
     * A decision on one candidate.
     *
     * @param candidate the id of the candidate
     * @param before what had been decided on it until then; empty where nothing
     * @param after what was decided
     */
    public record Move(String candidate, Optional<Decision> before, Decision after) {}

    private record Past(long step, Decision decision) {}

    /** What was done in {@code review}. */
    public static ReviewHistory of(ReviewState review) {
        Map<String, List<Past>> decided = new HashMap<>();
        Set<Long> undone = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (Step step : review.steps()) {
            List<Move> moves = new ArrayList<>();
            for (Act act : step.acts()) {
                switch (act) {
                    case Act.Decided one -> {
                        List<Past> pasts = decided.computeIfAbsent(one.candidate(), id -> new ArrayList<>());
                        moves.add(new Move(one.candidate(), inForce(pasts, undone), one.decision()));
                        pasts.add(new Past(step.number(), one.decision()));
                    }
                    case Act.Undone back -> undone.add(back.step());
                    case Act.Redone again -> undone.remove(again.step());
                    default -> {}
                }
            }
            entries.add(new Entry(step, moves));
        }
        return new ReviewHistory(entries);
    }

    /** The steps that decided on the candidate with this id. */
    public List<Entry> of(String candidate) {
        return entries.stream()
                .filter(entry ->
                        entry.moves().stream().anyMatch(move -> move.candidate().equals(candidate)))
                .toList();
    }

    private static Optional<Decision> inForce(List<Past> pasts, Set<Long> undone) {
        return pasts.reversed().stream()
                .filter(past -> !undone.contains(past.step()))
                .findFirst()
                .map(Past::decision);
    }
}
