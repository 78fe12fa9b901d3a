package org.quxian.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Labels without the words that all marks of a chart share and its subtitle says: 金额, (amount). */
final class Labels {

    private static final List<String> ENDS =
            List.of("笔均金额", "金额", "笔数", "户数", "人数", "人次", "数量", " (amount)", " (number)");
    private static final List<String> BEGINNINGS = List.of("Average ");

    private Labels() {}

    /** {@code labels}, shortened where all of them share an end or beginning that names the measure. */
    static List<String> shortened(List<String> labels) {
        Optional<String> end = ENDS.stream()
                .filter(words ->
                        labels.stream().allMatch(label -> label.endsWith(words) && label.length() > words.length()))
                .findFirst();
        if (end.isPresent()) {
            int length = end.get().length();
            return labels.stream()
                    .map(label -> label.substring(0, label.length() - length))
                    .toList();
        }
        Optional<String> beginning = BEGINNINGS.stream()
                .filter(words -> labels.stream().allMatch(label -> label.startsWith(words)))
                .findFirst();
        return beginning
                .map(words -> labels.stream()
                        .map(label -> capital(label.substring(words.length())))
                        .toList())
                .orElse(labels);
    }

    /** {@code label} without the unit that its value ends in: 主动救助 612人次, not 主动救助人次 612人次. */
    static String withoutUnit(String label, String unit) {
        return Stream.of(unit, unit + "数")
                .filter(end -> label.endsWith(end) && label.length() > end.length() + 1)
                .findFirst()
                .map(end -> label.substring(0, label.length() - end.length()))
                .orElse(label);
    }

    /** {@code words} as they stand inside a sentence: without the capital letter, unless they begin with several. */
    static String inside(String words) {
        boolean isName = words.length() > 1 && !Character.isLowerCase(words.charAt(1));
        return isName ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code words} with a capital letter at the beginning. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
