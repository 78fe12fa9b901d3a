package org.quxian.extract;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of words, asked for the longest one that starts at a place in a text. Time is linear in the word's length,
 * whatever the number of words.
 *
 * @param <T> what a word means
 */
final class Words<T> {
    private final Map<Character, Node<T>> roots = new HashMap<>();
    private final boolean[] starts = new boolean[Character.MAX_VALUE + 1];

    /** Adds a word, which is not empty; a word added again keeps its first meaning. */
    void add(String word, T meaning) {
        starts[word.charAt(0)] = true;
        Node<T> node = roots.computeIfAbsent(word.charAt(0), unused -> new Node<>());
        for (int i = 1; i < word.length(); i++) {
            node = node.next.computeIfAbsent(word.charAt(i), unused -> new Node<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** The longest word that starts at {@code at} and ends by {@code end}; null where there is none. */
    @Nullable
    Match<T> longest(char[] text, int at, int end) {
        if (!starts[text[at]]) {
            return null;
        }
        Node<T> node = roots.get(text[at]);
        Match<T> best = null;
        int i = at + 1;
        while (node != null) {
            if (node.meaning != null) {
                best = new Match<>(at, i, node.meaning);
            }
            node = i < end ? node.next.get(text[i++]) : null;
        }
        return best;
    }

    /**
     * A word in a text.
     *
     * @param start its first index
     * @param end the index after its last
     * @param meaning what it means
     * @param <T> what a word means
     */
    record Match<T>(int start, int end, T meaning) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>(4);
        private @Nullable T meaning;
    }
}
