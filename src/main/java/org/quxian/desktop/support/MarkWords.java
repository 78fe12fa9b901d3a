package org.quxian.desktop.support;

import java.util.stream.Collectors;
import org.quxian.chart.Mark;
import org.quxian.chart.Origin;
import org.quxian.chart.Picture;

/** Marks and pictures in words: for tooltips and for screen readers. */
final class MarkWords {

    private MarkWords() {}

    /** Label and value, and below them the formula of a derived figure. */
    static String tooltip(Mark mark) {
        return switch (mark.origin()) {
            case Origin.Read read -> line(mark);
            case Origin.Derived derived -> line(mark) + "\n" + derived.formula();
        };
    }

    /** Title, subtitle and every mark, a line each. */
    static String all(Picture picture) {
        String head = picture.words().title() + "\n" + picture.words().subtitle();
        return picture.marks().stream().map(MarkWords::line).collect(Collectors.joining("\n", head.strip() + "\n", ""));
    }

    static String line(Mark mark) {
        return mark.label() + "  " + mark.value();
    }
}
