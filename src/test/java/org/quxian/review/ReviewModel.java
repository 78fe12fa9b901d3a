package org.quxian.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Decision;

/** A review as simple as can be: a list of steps, each with a mark whether it counts, and two stacks for each person. */
final class ReviewModel {

    /** A step: decisions by candidate, or the document that was closed. */
    private static final class Done {
        private final long number;
        private final Map<String, Decision> decisions;
        private final Optional<String> closed;
        private boolean counts = true;

        Done(long number, Map<String, Decision> decisions, Optional<String> closed) {
            this.number = number;
            this.decisions = decisions;
            this.closed = closed;
        }
    }

    private final List<Done> steps = new ArrayList<>();
    private final Map<String, List<Long>> undo = new HashMap<>();
    private final Map<String, List<Long>> redo = new HashMap<>();

    void decide(String who, long number, Map<String, Decision> decisions) {
        add(who, new Done(number, decisions, Optional.empty()));
    }

    void close(String who, long number, String document) {
        add(who, new Done(number, Map.of(), Optional.of(document)));
    }

    private void add(String who, Done step) {
        steps.add(step);
        stack(undo, who).add(step.number);
        stack(redo, who).clear();
    }

    private static List<Long> stack(Map<String, List<Long>> stacks, String who) {
        return stacks.computeIfAbsent(who, key -> new ArrayList<>());
    }

    void undo(String who, long number) {
        steps.stream().filter(step -> step.number == number).forEach(step -> step.counts = false);
        undo.values().forEach(stack -> stack.remove(number));
        stack(redo, who).add(number);
    }

    void redo(String who, long number) {
        steps.stream().filter(step -> step.number == number).forEach(step -> step.counts = true);
        redo.values().forEach(stack -> stack.remove(number));
        stack(undo, who).add(number);
    }

    Optional<Long> undoable(String who) {
        return last(stack(undo, who));
    }

    Optional<Long> redoable(String who) {
        return last(stack(redo, who));
    }

    private static Optional<Long> last(List<Long> stack) {
        return stack.isEmpty() ? Optional.empty() : Optional.of(stack.getLast());
    }

    /** The numbers of the steps that count. */
    List<Long> counting() {
        return steps.stream()
                .filter(step -> step.counts)
                .map(step -> step.number)
                .toList();
    }

    Optional<Decision> decision(String candidate) {
        return steps.stream()
                .filter(step -> step.counts && step.decisions.containsKey(candidate))
                .reduce((earlier, later) -> later)
                .flatMap(step -> Optional.ofNullable(step.decisions.get(candidate)));
    }

    boolean isClosed(String document) {
        return steps.stream().anyMatch(step -> step.counts && step.closed.equals(Optional.of(document)));
    }
}
