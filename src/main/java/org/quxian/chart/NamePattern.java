package org.quxian.chart;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

/**
 * How files of pictures are named: words with places in braces that each picture fills, in either language.
 *
 * @param words the pattern, in which every place is known
 */
public record NamePattern(String words) {
    private static final Text USUAL = new Text("{区县}_{指标}_{截至日期}", "{area}_{indicator}_{date}");
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    /** What a place can hold. */
    enum Place {
        AREA(new Text("区县", "area")),
        INDICATOR(new Text("指标", "indicator")),
        DATE(new Text("截至日期", "date")),
        KIND(new Text("图种", "kind")),
        NUMBER(new Text("序号", "number"));

        private final Text word;

        Place(Text word) {
            this.word = word;
        }

        private boolean isCalled(String name) {
            return name.strip().equals(word.zh()) || name.strip().equalsIgnoreCase(word.en());
        }
    }

    /** The pattern that is used where nobody gives another: 区县_指标_截至日期. */
    public static NamePattern usual(Language language) {
        return new NamePattern(USUAL.in(language));
    }

    /**
     * The pattern that a person has written.
     *
     * @param words the pattern
     * @throws ReportableException where it has no words, or a place that nothing fills
     */
    public static NamePattern of(String words) throws ReportableException {
        for (MatchResult place : PLACE.matcher(words).results().toList()) {
            if (Arrays.stream(Place.values()).noneMatch(known -> known.isCalled(place.group(1)))) {
                throw new ReportableException(new Text(
                        "文件名中的“" + place.group() + "”无从填写，可以用 " + places(Language.ZH) + "。",
                        "Nothing fills " + place.group() + " in file names; there are " + places(Language.EN) + "."));
            }
        }
        if (words.isBlank() || PLACE.matcher(words).replaceAll("").matches(".*[{}/\\\\].*")) {
            throw new ReportableException(new Text(
                    "文件名“" + words + "”不能用，应写作 " + USUAL.zh() + "。",
                    "Files cannot be named “" + words + "”; write it as " + USUAL.en() + "."));
        }
        return new NamePattern(words);
    }

    /** All places, in words. */
    public static String places(Language language) {
        return Arrays.stream(Place.values())
                .map(place -> "{" + place.word.in(language) + "}")
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** The name with every place filled. */
    String filled(Map<Place, String> values) {
        Function<MatchResult, String> value = place -> Arrays.stream(Place.values())
                .filter(known -> known.isCalled(place.group(1)))
                .findFirst()
                .map(values::get)
                .orElse("");
        return PLACE.matcher(words).replaceAll(place -> java.util.regex.Matcher.quoteReplacement(value.apply(place)));
    }
}
