package org.quxian.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items of one list are which of another. Patience difference: items that occur once in both lists and keep their
 * order are matched first, then their equal neighbours; the time is n log n.
 */
final class Alignment {

    private static final int NONE = -1;

    private final List<String> before;
    private final List<String> after;
    private final int[] partner;

    private Alignment(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.partner = new int[before.size()];
        Arrays.fill(partner, NONE);
    }

    /**
     * For each item of {@code before}, the index of its partner in {@code after}, in the same order; -1 where it has
     * none.
     */
    static int[] ordered(List<String> before, List<String> after) {
        Alignment alignment = new Alignment(before, after);
        int lastBefore = 0;
        int lastAfter = 0;
        for (int[] anchor : alignment.anchors()) {
            alignment.fill(lastBefore, anchor[0], lastAfter, anchor[1]);
            alignment.partner[anchor[0]] = anchor[1];
            lastBefore = anchor[0] + 1;
            lastAfter = anchor[1] + 1;
        }
        alignment.fill(lastBefore, before.size(), lastAfter, after.size());
        return alignment.partner;
    }

    /**
     * The partners of {@code ordered}, and for items that have none, equal ones of {@code after} that have none either,
     * wherever they stand.
     */
    static int[] moved(List<String> before, List<String> after, int[] ordered) {
        boolean[] taken = new boolean[after.size()];
        Arrays.stream(ordered).filter(index -> index != NONE).forEach(index -> taken[index] = true);
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            if (!taken[i]) {
                free.computeIfAbsent(after.get(i), words -> new ArrayDeque<>()).add(i);
            }
        }
        int[] partner = ordered.clone();
        for (int i = 0; i < before.size(); i++) {
            if (partner[i] == NONE) {
                partner[i] = Optional.ofNullable(free.get(before.get(i)))
                        .flatMap(places -> Optional.ofNullable(places.poll()))
                        .orElse(NONE);
            }
        }
        return partner;
    }

    /** Matches what is equal from either end of a stretch between two anchors. */
    private void fill(int fromBefore, int toBefore, int fromAfter, int toAfter) {
        int i = fromBefore;
        int j = fromAfter;
        while (i < toBefore && j < toAfter && before.get(i).equals(after.get(j))) {
            partner[i++] = j++;
        }
        int m = toBefore;
        int n = toAfter;
        while (m > i && n > j && before.get(m - 1).equals(after.get(n - 1))) {
            partner[--m] = --n;
        }
    }

    /** Pairs of indices of items that occur once in both lists, as many as keep their order. */
    private List<int[]> anchors() {
        Map<String, Integer> placesBefore = once(before);
        Map<String, Integer> placesAfter = once(after);
        List<int[]> pairs = new ArrayList<>();
        placesBefore.forEach((words, i) ->
                Optional.ofNullable(placesAfter.get(words)).ifPresent(j -> pairs.add(new int[] {i, j})));
        pairs.sort((one, other) -> Integer.compare(one[0], other[0]));
        return rising(pairs);
    }

    private static Map<String, Integer> once(List<String> items) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.merge(items.get(i), i, (first, second) -> NONE);
        }
        places.values().removeIf(place -> place == NONE);
        return places;
    }

    /** The longest run of pairs whose second members rise. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] previous = new int[pairs.size()];
        int[] ends = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(ends[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low > 0 ? ends[low - 1] : NONE;
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> run = new ArrayList<>();
        for (int i = length > 0 ? ends[length - 1] : NONE; i != NONE; i = previous[i]) {
            run.add(pairs.get(i));
        }
        Collections.reverse(run);
        return run;
    }
}
