package org.quxian.chart;

import java.util.List;
import org.quxian.observation.Language;
import org.quxian.series.Measure;

/** The axis for marks: ticks in 万 or 亿 where the greatest of them reaches so far, million or billion in English. */
final class Axes {

    private final Language language;
    private final UnitWords units;

    Axes(Language language) {
        this.language = language;
        this.units = new UnitWords(language);
    }

    /** The axis of {@code marks}, which are measured in {@code measure}. */
    Axis of(List<Mark> marks, Measure measure) {
        String unit = units.behind(measure, false).strip();
        if (unit.equals("%")) {
            return new Axis(
                    unit, 1, marks.stream().allMatch(mark -> mark.extent().high() <= 100) ? 100 : 0);
        }
        double most =
                marks.stream().mapToDouble(mark -> mark.extent().high()).max().orElse(0);
        return switch (language) {
            case ZH -> most >= 1e8 ? axis("亿", unit, 1e8) : most >= 1e4 ? axis("万", unit, 1e4) : axis("", unit, 1);
            case EN ->
                most >= 1e9
                        ? axis("billion ", unit, 1e9)
                        : most >= 1e6 ? axis("million ", unit, 1e6) : axis("", unit, 1);
        };
    }

    private static Axis axis(String scale, String unit, double divisor) {
        return new Axis((scale + unit).strip(), divisor, 0);
    }
}
