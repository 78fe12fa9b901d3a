package org.quxian.chart;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.quxian.observation.Language;
import org.quxian.observation.Unit;
import org.quxian.series.Measure;

/** Units as they stand behind a number: 户 behind 615, " households" in English. */
final class UnitWords {

    /** What is counted in these is named by the indicator, and English has no other word for it. */
    private static final Set<String> NAMELESS = Set.of("个", "项", "家", "笔", "次", "人次", "起");

    private static final Set<String> METRIC = Set.of("m", "km", "cm", "mm", "g", "kg");
    private static final Set<String> SAME_IN_PLURAL = Set.of("yuan", "mu", "jin", "liang", "aircraft");
    private static final Map<String, String> SINGULARS =
            Map.of("people", "person", "copies", "copy", "entries", "entry", "batches", "batch", "boxes", "box");

    private final Language language;

    UnitWords(Language language) {
        this.language = language;
    }

    /** The word for {@code unit} behind a number; {@code one} where that is 1. 个 and its like have none in English. */
    String behind(Unit unit, boolean one) {
        String word = language == Language.EN && NAMELESS.contains(unit.symbol()) ? "" : word(unit, one);
        return language == Language.ZH || word.isEmpty() || word.equals("%") ? word : " " + word;
    }

    /** The words for {@code measure} behind a number. */
    String behind(Measure measure, boolean one) {
        return switch (measure) {
            case Measure.In in -> behind(in.unit(), one);
            case Measure.Per per -> behind(per.above(), one) + forEach(per.below());
            case Measure.Daily daily -> behind(daily.unit(), one) + (language == Language.ZH ? "/天" : " a day");
            case Measure.Percent percent -> "%";
            case Measure.Days days -> language == Language.ZH ? "天" : one ? " day" : " days";
        };
    }

    private String forEach(Unit unit) {
        if (language == Language.ZH) {
            return "/" + unit.symbol();
        }
        return NAMELESS.contains(unit.symbol()) ? " each" : " per " + word(unit, true);
    }

    private String word(Unit unit, boolean one) {
        if (language == Language.ZH || unit.symbol().equals("%")) {
            return unit.symbol();
        }
        if (METRIC.contains(unit.code())) {
            return unit.code();
        }
        int bracket = unit.name().indexOf(" (");
        String name = bracket < 0 ? unit.name() : unit.name().substring(0, bracket);
        return one ? singular(name) : name;
    }

    private static String singular(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (SINGULARS.containsKey(lower)) {
            return SINGULARS.get(lower);
        }
        return lower.endsWith("s") && !SAME_IN_PLURAL.contains(lower) ? name.substring(0, name.length() - 1) : name;
    }
}
