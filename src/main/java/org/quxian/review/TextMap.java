package org.quxian.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.quxian.observation.Span;

/** Where the sentences of an old text stand in a new one; white space counts for nothing. */
final class TextMap {

    private final Folded before;
    private final Folded after;
    private final int[] partners;
    private final NavigableMap<Integer, Run> inOrder = new TreeMap<>();
    private final NavigableMap<Integer, Run> moved = new TreeMap<>();
    private final Map<String, Integer> unbroken;
    private final Set<Integer> cutsBefore;
    private final Set<Integer> cutsAfter;

    /** A stretch that both texts have, in folded indices. */
    private record Run(int before, int after, int length) {

        boolean goesOnIn(Run next) {
            return before + length == next.before && after + length == next.after;
        }
    }

    TextMap(String old, String now) {
        before = new Folded(old);
        after = new Folded(now);
        cutsBefore = cuts(before);
        cutsAfter = cuts(after);
        List<String> ours = words(before);
        List<String> theirs = words(after);
        partners = Alignment.ordered(ours, theirs);
        joined(withGaps()).forEach(run -> inOrder.put(run.before(), run));
        int[] all = Alignment.moved(ours, theirs, partners);
        List<Run> others = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (partners[i] < 0 && all[i] >= 0) {
                others.add(run(i, all[i]));
            }
        }
        joined(others).forEach(run -> moved.put(run.before(), run));
        unbroken = unbroken(after);
    }

    /** Where the sentences of a text begin that run over the ends of lines: one may have moved and been broken anew. */
    private static Map<String, Integer> unbroken(Folded text) {
        Map<String, Integer> starts = new HashMap<>();
        int start = 0;
        for (Folded.Piece piece : text.sentences()) {
            if (Folded.isEnd(text.at(piece.to() - 1))) {
                starts.putIfAbsent(text.words(start, piece.to()), start);
                start = piece.to();
            }
        }
        return starts;
    }

    private static List<String> words(Folded text) {
        return text.sentences().stream().map(Folded.Piece::words).toList();
    }

    private static Set<Integer> cuts(Folded text) {
        Set<Integer> cuts = new HashSet<>(Set.of(0));
        text.sentences().forEach(piece -> cuts.add(piece.to()));
        return cuts;
    }

    private Run run(int piece, int partner) {
        Folded.Piece one = before.sentences().get(piece);
        return new Run(one.from(), after.sentences().get(partner).from(), one.to() - one.from());
    }

    /** The matched sentences, and what is equal at either end of the gaps between them: lines broken elsewhere. */
    private List<Run> withGaps() {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (int piece = 0; piece < partners.length; piece++) {
            if (partners[piece] >= 0) {
                Run run = run(piece, partners[piece]);
                gap(i, run.before(), j, run.after(), runs);
                runs.add(run);
                i = run.before() + run.length();
                j = run.after() + run.length();
            }
        }
        gap(i, before.length(), j, after.length(), runs);
        return runs;
    }

    private void gap(int from, int to, int start, int end, List<Run> runs) {
        int head = 0;
        int most = Math.min(to - from, end - start);
        while (head < most && before.at(from + head) == after.at(start + head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.at(to - tail - 1) == after.at(end - tail - 1)) {
            tail++;
        }
        if (head > 0) {
            runs.add(new Run(from, start, head));
        }
        if (tail > 0) {
            runs.add(new Run(to - tail, end - tail, tail));
        }
    }

    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run run : runs) {
            if (!joined.isEmpty() && joined.getLast().goesOnIn(run)) {
                Run last = joined.removeLast();
                joined.add(new Run(last.before(), last.after(), last.length() + run.length()));
            } else {
                joined.add(run);
            }
        }
        return joined;
    }

    /** A sentence of the old text that stands in the new one. */
    final class Place {

        private final int shift;
        private final Span sentence;

        private Place(int shift, Span sentence) {
            this.shift = shift;
            this.sentence = sentence;
        }

        /** The sentence in the new text. */
        Span sentence() {
            return sentence;
        }

        /** A piece of the sentence, or of what stands beside it, in the new text. */
        Span moved(Span piece) {
            return after.span(before.index(piece.start()) + shift, before.index(piece.end()) + shift);
        }
    }

    /** Where the sentence at {@code sentence} in the old text, with {@code spans} in it, stands; whole or not at all. */
    Optional<Place> find(Span sentence, List<Span> spans) {
        int from = before.index(Math.min(sentence.start(), spans.getFirst().start()));
        int to = before.index(Math.max(sentence.end(), spans.getLast().end()));
        return find(inOrder, from, to)
                .or(() -> find(moved, from, to))
                .or(() -> Optional.ofNullable(unbroken.get(before.words(from, to)))
                        .map(start -> start - from))
                .map(shift -> new Place(
                        shift,
                        after.span(before.index(sentence.start()) + shift, before.index(sentence.end()) + shift)));
    }

    private Optional<Integer> find(NavigableMap<Integer, Run> runs, int from, int to) {
        return Optional.ofNullable(runs.floorEntry(from))
                .map(Map.Entry::getValue)
                .filter(run -> to > from && to <= run.before() + run.length())
                .map(run -> run.after() - run.before())
                // What was the end of a sentence must not go on now.
                .filter(shift -> !cutsBefore.contains(from) || cutsAfter.contains(from + shift))
                .filter(shift -> !cutsBefore.contains(to) || cutsAfter.contains(to + shift));
    }

    /** The new text. */
    Folded after() {
        return after;
    }

    /** How much of the longer text the other one has as well, from 0 to 1. */
    double share() {
        int common = Stream.concat(inOrder.values().stream(), moved.values().stream())
                .mapToInt(Run::length)
                .sum();
        return (double) common / Math.max(1, Math.max(before.length(), after.length()));
    }

    /** The change from the old text to the new one, sentence by sentence. */
    List<TextChange> changes() {
        Changes changes = new Changes();
        int i = 0;
        int j = 0;
        for (int piece = 0; piece < partners.length; piece++) {
            if (partners[piece] >= 0) {
                changes.replace(i, piece, j, partners[piece]);
                i = piece + 1;
                j = partners[piece] + 1;
                changes.add(TextChange.Kind.UNCHANGED, after, partners[piece], j);
            }
        }
        changes.replace(i, before.sentences().size(), j, after.sentences().size());
        return changes.found;
    }

    /** Collects changes and joins those of a kind. */
    private final class Changes {

        private final List<TextChange> found = new ArrayList<>();

        void replace(int from, int to, int start, int end) {
            boolean broken = words(before, from, to).equals(words(after, start, end));
            if (!broken) {
                add(TextChange.Kind.DELETED, before, from, to);
            }
            add(broken ? TextChange.Kind.UNCHANGED : TextChange.Kind.INSERTED, after, start, end);
        }

        void add(TextChange.Kind kind, Folded text, int from, int to) {
            if (from >= to) {
                return;
            }
            String words = text.original(
                    text.sentences().get(from).from(),
                    text.sentences().get(to - 1).to());
            if (!found.isEmpty() && found.getLast().kind() == kind) {
                words = found.removeLast().words() + words;
            }
            found.add(new TextChange(kind, words));
        }

        private String words(Folded text, int from, int to) {
            return from >= to
                    ? ""
                    : text.words(
                            text.sentences().get(from).from(),
                            text.sentences().get(to - 1).to());
        }
    }
}
