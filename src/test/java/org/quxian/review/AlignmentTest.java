package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b c | a b c | 0 1 2",
                "a b c | a x c | 0 -1 2",
                "a b c | x a b c | 1 2 3",
                "a b c | c | -1 -1 0",
                "a b c | '' | -1 -1 -1",
                "'' | a b | ''",
                "x x x | x x | 0 1 -1",
                "x a x | x x a x x | 0 2 3",
                "a b c d | c d a b | -1 -1 0 1",
            })
    void keepsTheOrder(String before, String after, String partners) {
        assertThat(Alignment.ordered(items(before), items(after))).containsExactly(numbers(partners));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a b c d | c d a b | 2 3 0 1", "x a x b | b x a | 1 2 -1 0", "a a b | b a a a | 1 2 0"})
    void findsWhatHasMoved(String before, String after, String partners) {
        int[] ordered = Alignment.ordered(items(before), items(after));
        assertThat(Alignment.moved(items(before), items(after), ordered)).containsExactly(numbers(partners));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void partnersAreEqualRiseAndAreNobodyElses(int seed) {
        Random random = new Random(seed);
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            before.add(random.nextInt(5) == 0 ? "one of " + random.nextInt(4) : "only " + i);
        }
        List<String> after = new ArrayList<>(before);
        for (int i = 0; i < 20; i++) {
            after.remove(random.nextInt(after.size()));
            after.add(random.nextInt(after.size()), "new " + random.nextInt(10));
        }
        int[] partners = Alignment.ordered(before, after);
        int last = -1;
        int matched = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0) {
                assertThat(after.get(partners[i])).isEqualTo(before.get(i));
                assertThat(partners[i]).isGreaterThan(last);
                last = partners[i];
                matched++;
            }
        }
        // What was neither removed nor beside a removal is found again.
        assertThat(matched).isGreaterThan(160);
        assertThat(Arrays.stream(Alignment.moved(before, after, partners)).filter(partner -> partner >= 0))
                .doesNotHaveDuplicates();
    }

    @Test
    void halvesOfAHundredThousandItemsThatChangedPlacesFindEachOther() {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            before.add(Integer.toString(i % 40_000));
        }
        List<String> after = new ArrayList<>(before.subList(50_000, 100_000));
        after.addAll(before.subList(0, 50_000));
        int[] partners = Alignment.moved(before, after, Alignment.ordered(before, after));
        assertThat(partners).doesNotContain(-1);
    }

    private static List<String> items(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }

    private static int[] numbers(String words) {
        return items(words).stream().mapToInt(Integer::parseInt).toArray();
    }
}
