package org.quxian.observation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * What a log amounts to: which steps count, and which decisions are therefore in force. Of the decisions on a candidate,
 * the latest of a step that counts is in force, whenever that step was taken back and done again.
 *
 * <p>Everybody takes back their own steps first, so that nobody undoes others' work without naming it. Whoever decides
 * anew can no longer do again what they took back.
 */
public final class History {

    private final Set<Long> takenBack = new HashSet<>();
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Set<String> closed = new HashSet<>();
    private final List<Lesson> lessons = new ArrayList<>();
    private final Map<String, Deque<Long>> undoable = new HashMap<>();
    private final Map<String, Deque<Long>> redoable = new HashMap<>();

    private History() {}

    /**
     * The history that a log tells.
     *
     * @param log from its first entry, in order
     */
    public static History of(List<LogEntry> log) {
        History history = new History();
        log.forEach(history::follow);
        log.stream().filter(entry -> history.counts(entry.step())).forEach(history::hold);
        return history;
    }

    /**
     * This history and what came after it, which takes the time of a copy and not of a whole log.
     *
     * @param entries what came after it, in order, with nothing taken back or done again among it
     */
    public History and(List<LogEntry> entries) {
        History longer = new History();
        longer.takenBack.addAll(takenBack);
        longer.decisions.putAll(decisions);
        longer.closed.addAll(closed);
        longer.lessons.addAll(lessons);
        undoable.forEach((who, steps) -> longer.undoable.put(who, new ArrayDeque<>(steps)));
        redoable.forEach((who, steps) -> longer.redoable.put(who, new ArrayDeque<>(steps)));
        entries.forEach(longer::follow);
        entries.forEach(longer::hold);
        return longer;
    }

    /** Follows what was done, taken back and done again. */
    private void follow(LogEntry entry) {
        Deque<Long> done = undoable.computeIfAbsent(entry.who(), who -> new ArrayDeque<>());
        Deque<Long> undone = redoable.computeIfAbsent(entry.who(), who -> new ArrayDeque<>());
        switch (entry.act()) {
            case Act.Undone act -> {
                takenBack.add(act.step());
                undoable.values().forEach(steps -> steps.remove(act.step()));
                undone.push(act.step());
            }
            case Act.Redone act -> {
                takenBack.remove(act.step());
                redoable.values().forEach(steps -> steps.remove(act.step()));
                done.push(act.step());
            }
            case Act act -> {
                // A table is taken in and accepted in one step, of which the accepting can be taken back.
                if (act.isReversible() && !Long.valueOf(entry.step()).equals(done.peek())) {
                    done.push(entry.step());
                    undone.clear();
                }
            }
        }
    }

    /** Lets an entry hold over those before it. */
    private void hold(LogEntry entry) {
        switch (entry.act()) {
            case Act.Decided act -> decisions.put(act.candidate(), act.decision());
            case Act.Closed act -> closed.add(act.document());
            case Act.Read act -> closed.remove(act.document());
            case Act.Learned act -> lessons.add(act.lesson());
            case Act.Undone act -> {}
            case Act.Redone act -> {}
            case Act.Named act -> {}
        }
    }

    /** The decision in force on a candidate. */
    public Optional<Decision> decision(String candidate) {
        return Optional.ofNullable(decisions.get(candidate));
    }

    /** Whether a person is done with a document: it was closed, and not read anew since. */
    public boolean isClosed(String document) {
        return closed.contains(document);
    }

    /** Whether a step has not been taken back. */
    public boolean counts(long step) {
        return !takenBack.contains(step);
    }

    /** The lessons in force, oldest first. */
    public List<Lesson> lessons() {
        return List.copyOf(lessons);
    }

    /** The step that {@code who} takes back next: the last of those that person did or did again. */
    public OptionalLong undoable(String who) {
        return top(undoable, who);
    }

    /** The step that {@code who} does again next: the last of those that person took back. */
    public OptionalLong redoable(String who) {
        return top(redoable, who);
    }

    private static OptionalLong top(Map<String, Deque<Long>> steps, String who) {
        Deque<Long> mine = steps.getOrDefault(who, new ArrayDeque<>());
        return mine.isEmpty() ? OptionalLong.empty() : OptionalLong.of(mine.peek());
    }
}
