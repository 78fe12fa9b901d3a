package org.quxian.desktop.support;

import java.util.stream.Collectors;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Picture;
import org.quxian.observation.Legible;

/** Marks and pictures in words: for tooltips and for screen readers. */
final class MarkWords {

    private MarkWords() {}

    /** Label and value, and below them the formula of a derived figure. */
    static String tooltip(Mark mark) {
        return switch (mark.origin()) {
            case Origin.Read read -> line(mark);
            case Origin.Derived derived -> line(mark) + "\n" + Legible.of(derived.formula());
        };
    }

    /** Title, subtitle and every mark, a line each. */
    static String all(Picture picture) {
        String head =
                Legible.of(picture.words().title() + "\n" + picture.words().subtitle());
        return picture.marks().stream().map(MarkWords::line).collect(Collectors.joining("\n", head.strip() + "\n", ""));
    }

    static String line(Mark mark) {
        return Legible.of(mark.label() + "  " + mark.value());
    }
}
