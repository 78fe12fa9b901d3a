package org.quxian.exchange.mapping;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quxian.observation.Change;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;

/** Numbers as cells hold them: 615, 1,234.5, 80.2%, 近5亿元, 20余人次, 3万多斤, 2-3次, 下降88%, -3.5. */
final class AmountWords {
    private static final Map<String, Integer> POWERS =
            Map.of("十", 1, "百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);
    private static final String NUMBER = "[-+−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String POWER = "万亿|千万|百万|十万|十|百|千|万|亿";
    private static final String UP = "增长|同比增长|上升|提高|增加";
    private static final String DOWN = "下降|同比下降|减少|降低|负增长";

    private static final int LONGEST = 60;

    private final Pattern pattern;
    private final Map<String, Qualifier> before;
    private final Map<String, Qualifier> after;

    /**
     * @param words the words that qualify numbers
     */
    AmountWords(List<QualifierWord> words) {
        this.before = at("before", words);
        this.after = at("after", words);
        String tail = any(after);
        this.pattern =
                Pattern.compile("(?<change>" + UP + "|" + DOWN + ")?(?<before>" + any(before) + ")?(?<low>" + NUMBER
                        + ")(?<lowUnit>%)?(?:[-–—~至到](?<high>" + NUMBER + "))?(?<inner>" + tail + ")?(?<power>" + POWER
                        + ")?(?<after>" + tail + ")?(?<unit>[^\\d,.;，；。]{0,12}?)(?<last>" + tail + ")?");
    }

    /**
     * What a cell says.
     *
     * @param qualifier what qualifies the number, empty where nothing does
     * @param low the number; of a range, the lower one
     * @param high the upper number of a range
     * @param unit the unit's words; empty where there is none
     * @param change which way it goes, where words say so
     */
    record Said(
            Optional<Qualifier> qualifier,
            BigDecimal low,
            Optional<BigDecimal> high,
            Optional<String> unit,
            Optional<Change> change) {}

    /** What {@code cell} says; empty where it is no number. */
    Optional<Said> parse(String cell) {
        String plain = Cells.plain(cell);
        Matcher parts = pattern.matcher(plain);
        if (plain.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        int power = POWERS.getOrDefault(group(parts, "power"), 0);
        Optional<BigDecimal> high = Optional.of(group(parts, "high"))
                .filter(words -> !words.isEmpty())
                .map(words -> number(words, power));
        return Optional.of(new Said(
                high.isPresent() ? Optional.of(Qualifier.RANGE) : qualifier(parts),
                number(group(parts, "low"), power),
                high,
                Optional.of(group(parts, "lowUnit").isEmpty() ? group(parts, "unit") : "%")
                        .filter(unit -> !unit.isEmpty()),
                Optional.of(group(parts, "change"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.matches(UP) ? Change.UP : Change.DOWN)));
    }

    private Optional<Qualifier> qualifier(Matcher parts) {
        return Optional.ofNullable(before.get(group(parts, "before")))
                .or(() -> Optional.ofNullable(after.get(group(parts, "inner"))))
                .or(() -> Optional.ofNullable(after.get(group(parts, "after"))))
                .or(() -> Optional.ofNullable(after.get(group(parts, "last"))));
    }

    private static BigDecimal number(String words, int power) {
        BigDecimal number =
                new BigDecimal(words.replace(",", "").replace('−', '-').replaceFirst("^\\+", ""));
        return power == 0 ? number : number.scaleByPowerOfTen(power);
    }

    private static String group(Matcher parts, String name) {
        return Optional.ofNullable(parts.group(name)).orElse("");
    }

    private static Map<String, Qualifier> at(String position, List<QualifierWord> words) {
        return words.stream()
                .filter(word -> word.position().equals(position))
                .collect(Collectors.toMap(QualifierWord::word, QualifierWord::qualifier, (first, second) -> first));
    }

    /** The longest first, so that 不超过 is not taken for 超过. */
    private static String any(Map<String, Qualifier> words) {
        return words.isEmpty()
                ? "(?!)"
                : words.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }
}
