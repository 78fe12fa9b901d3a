package org.quxian.desktop.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.quxian.desktop.support.Lookup;

/**
 * Which rows have some words in them: each word in one of the cells, or the pinyin or its initials in one of their names.
 *
 * @param names the words of all cells, each once, to be found by their spelling
 */
record RowFilter(Lookup<String> names) {
    static final RowFilter EMPTY = new RowFilter(new Lookup<>(List.of()));

    /** The filter of {@code rows}. Spelling their words out takes a moment. */
    static RowFilter of(List<FigureRow> rows) {
        return new RowFilter(new Lookup<>(rows.stream()
                .flatMap(row -> row.cells().stream())
                .distinct()
                .map(cell -> new Lookup.Named<>(cell, List.of(cell)))
                .toList()));
    }

    /** Those of {@code rows} that have all of {@code words}; all of them where the words are blank. */
    List<FigureRow> find(String words, List<FigureRow> rows) {
        Predicate<FigureRow> all = Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(this::has)
                .reduce(row -> true, Predicate::and);
        return rows.stream().filter(all).toList();
    }

    private Predicate<FigureRow> has(String word) {
        Set<String> cells = Set.copyOf(names.find(word, Integer.MAX_VALUE));
        String lower = word.toLowerCase(Locale.ROOT);
        return row -> row.cells().stream().anyMatch(cells::contains)
                || (row.value() + row.unit()).toLowerCase(Locale.ROOT).contains(lower);
    }
}
