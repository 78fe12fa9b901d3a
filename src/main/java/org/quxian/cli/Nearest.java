package org.quxian.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that was probably meant. */
final class Nearest {

    private Nearest() {}

    /** The word of {@code words} with the fewest letters to change; empty where hardly any would stay. */
    static Optional<String> to(String given, Collection<String> words) {
        return words.stream()
                .distinct()
                .filter(word -> distance(given, word) < Math.max(length(given), length(word)))
                .min(Comparator.comparingInt((String word) -> distance(given, word))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(word -> distance(given, word) <= Math.max(1, Math.max(length(given), length(word)) / 2));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /** Levenshtein's distance between two words, their case aside. */
    private static int distance(String one, String other) {
        int[] from = one.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] to = other.toLowerCase(Locale.ROOT).codePoints().toArray();
        int[] above = new int[to.length + 1];
        for (int column = 0; column <= to.length; column++) {
            above[column] = column;
        }
        for (int row = 1; row <= from.length; row++) {
            int[] line = new int[to.length + 1];
            line[0] = row;
            for (int column = 1; column <= to.length; column++) {
                int change = above[column - 1] + (from[row - 1] == to[column - 1] ? 0 : 1);
                line[column] = Math.min(change, 1 + Math.min(above[column], line[column - 1]));
            }
            above = line;
        }
        return above[to.length];
    }
}
