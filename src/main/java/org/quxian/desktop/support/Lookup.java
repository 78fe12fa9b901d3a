package org.quxian.desktop.support;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Things that are found by their names: in Chinese, by pinyin, by its initials, in English. Making one takes a moment,
 * since every Chinese name is spelled out.
 *
 * @param <T> what is found
 */
public final class Lookup<T> {
    private final List<Entry<T>> entries;

    /**
     * A thing and its names.
     *
     * @param thing what is found
     * @param names its names, in any language
     * @param <T> what is found
     */
    public record Named<T>(T thing, List<String> names) {

        public Named {
            names = List.copyOf(names);
        }
    }

    /**
     * @param things what there is to find; of equally good ones the earlier comes first
     */
    public Lookup(List<Named<T>> things) {
        entries = things.stream().map(Entry::of).toList();
    }

    /**
     * What fits {@code query}, best first.
     *
     * @param query words with white space between them; each of them has to fit, and blank ones find nothing
     * @param most how many are wanted
     */
    public List<T> find(String query, int most) {
        List<String> words = Arrays.stream(
                        query.toLowerCase(Locale.ROOT).strip().split("[\\s'’]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(entry -> entry.match(words).stream().mapToObj(score -> new Scored<>(entry.thing(), score)))
                .sorted(Comparator.comparingInt(Scored::score))
                .limit(most)
                .map(Scored::thing)
                .toList();
    }

    /** The first {@code most} things there are. */
    public List<T> first(int most) {
        return entries.stream().limit(most).map(Entry::thing).toList();
    }

    private record Scored<T>(T thing, int score) {}

    private record Entry<T>(T thing, List<String> names, List<Spelling> spellings) {

        static <T> Entry<T> of(Named<T> named) {
            return new Entry<>(
                    named.thing(),
                    named.names().stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .toList(),
                    named.names().stream()
                            .filter(name -> name.codePoints().anyMatch(Character::isIdeographic))
                            .map(Pinyin::of)
                            .toList());
        }

        /** How well {@code words} fit, each somewhere: the lower the better; empty where one of them does not. */
        OptionalInt match(List<String> words) {
            int sum = 0;
            for (String word : words) {
                OptionalInt best =
                        IntStream.concat(byName(word), bySpelling(word)).min();
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
}
