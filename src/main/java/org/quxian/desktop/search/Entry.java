package org.quxian.desktop.search;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What can be found, and under which names.
 *
 * @param hit what is found
 * @param names its names in lower case, in any language
 * @param spellings the spellings of its Chinese names
 */
record Entry(Hit hit, List<String> names, List<Spelling> spellings) {

    static Entry of(Hit hit, List<String> names) {
        return new Entry(
                hit,
                names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList(),
                names.stream()
                        .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                        .map(Pinyin::of)
                        .toList());
    }

    /** How well {@code words} fit, each somewhere: the lower the better; empty where one of them does not. */
    OptionalInt match(List<String> words) {
        int sum = 0;
        for (String word : words) {
            OptionalInt best = IntStream.concat(byName(word), bySpelling(word)).min();
            if (best.isEmpty()) {
                return best;
            }
            sum += best.getAsInt();
        }
        return OptionalInt.of(sum);
    }

    private IntStream byName(String word) {
        return names.stream()
                .filter(name -> name.contains(word))
                .mapToInt(name -> name.equals(word) ? 0 : name.startsWith(word) ? 1 : 2);
    }

    private IntStream bySpelling(String word) {
        return spellings.stream().map(spelling -> spelling.match(word)).flatMapToInt(OptionalInt::stream);
    }
}
