package org.quxian.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of words, asked for the longest one that starts at a place in a text. A character costs one probe of a hash
 * table, whatever the number of words.
 *
 * @param <T> what a word means
 */
final class Words<T> {
    private static final int PAIR_BITS = 16;

    private final int[] roots = new int[Character.MAX_VALUE + 1];
    private final long[] pairs = new long[1 << (PAIR_BITS - 6)];
    private long[] keys = new long[1 << 8];
    private int[] nodes = new int[keys.length];
    private final List<@Nullable T> meanings = new ArrayList<>();
    /** Whether a longer word begins with what leads to a node. */
    private boolean[] goesOn = new boolean[1 << 6];

    private int edges;

    Words() {
        meanings.add(null);
    }

    /** Adds a word, which is not empty; a word added again keeps its first meaning. */
    void add(String word, T meaning) {
        int node = roots[word.charAt(0)];
        if (node == 0) {
            node = newNode();
            roots[word.charAt(0)] = node;
        }
        for (int i = 1; i < word.length(); i++) {
            node = childOrNew(node, word.charAt(i));
        }
        if (word.length() > 1) {
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair >>> 6] |= 1L << pair;
        }
        if (meanings.get(node) == null) {
            meanings.set(node, meaning);
        }
    }

    /** Whether a word starts with {@code c}. */
    boolean start(char c) {
        return roots[c] != 0;
    }

    /** The longest word that starts at {@code at} and ends by {@code end}; null where there is none. */
    @Nullable
    Match<T> longest(char[] text, int at, int end) {
        if (at >= end) {
            return null;
        }
        int node = roots[text[at]];
        if (node != 0 && at + 1 < end && !mayGoOn(text[at], text[at + 1])) {
            T alone = meanings.get(node);
            return alone == null ? null : new Match<>(at, at + 1, alone);
        }
        T best = null;
        int stop = at;
        for (int i = at + 1; node != 0; i++) {
            T meaning = meanings.get(node);
            if (meaning != null) {
                best = meaning;
                stop = i;
            }
            node = i < end && goesOn[node] ? child(node, text[i]) : 0;
        }
        return best == null ? null : new Match<>(at, stop, best);
    }

    /** The longest word, written backwards, that ends at {@code end} and begins no earlier than {@code start}. */
    @Nullable
    Match<T> longestBefore(char[] text, int start, int end) {
        if (end <= start) {
            return null;
        }
        int node = roots[text[end - 1]];
        if (node != 0 && end - 2 >= start && !mayGoOn(text[end - 1], text[end - 2])) {
            T alone = meanings.get(node);
            return alone == null ? null : new Match<>(end - 1, end, alone);
        }
        T best = null;
        int stop = end;
        for (int i = end - 1; node != 0; i--) {
            T meaning = meanings.get(node);
            if (meaning != null) {
                best = meaning;
                stop = i;
            }
            node = i > start && goesOn[node] ? child(node, text[i - 1]) : 0;
        }
        return best == null ? null : new Match<>(stop, end, best);
    }

    /** Whether a word can start with these two characters: mostly none does, and that is told without a probe. */
    private boolean mayGoOn(char first, char second) {
        int pair = pair(first, second);
        return (pairs[pair >>> 6] & (1L << pair)) != 0;
    }

    private static int pair(char first, char second) {
        return ((first * 31 + second) * 0x9E3779B1) >>> (32 - PAIR_BITS);
    }

    private int newNode() {
        if (meanings.size() == goesOn.length) {
            goesOn = Arrays.copyOf(goesOn, 2 * goesOn.length);
        }
        meanings.add(null);
        return meanings.size() - 1;
    }

    private int childOrNew(int node, char c) {
        int slot = slot(key(node, c));
        if (keys[slot] == 0) {
            if (++edges * 2 > keys.length) {
                grow();
                slot = slot(key(node, c));
            }
            keys[slot] = key(node, c);
            nodes[slot] = newNode();
            goesOn[node] = true;
        }
        return nodes[slot];
    }

    private int child(int node, char c) {
        return nodes[slot(key(node, c))];
    }

    private static long key(int node, char c) {
        return ((long) node << 16) | c;
    }

    /** The slot that holds {@code key}, or the empty one where it belongs. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNodes = nodes;
        keys = new long[oldKeys.length * 2];
        nodes = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                nodes[slot] = oldNodes[i];
            }
        }
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
}
