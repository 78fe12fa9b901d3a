package org.quxian.desktop.review;

import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** The kinds of time that a figure can speak of. */
enum PeriodKind {
    AS_OF(new Text("截至", "As of"), false, true),
    SPAN(new Text("起止", "From–to"), true, true),
    SINCE(new Text("自…起", "Since"), true, false),
    YEAR(new Text("年", "Year"), true, false),
    QUARTER(new Text("季度", "Quarter"), true, false),
    MONTH(new Text("月", "Month"), true, false),
    UNSTATED(new Text("未注明", "Not stated"), false, false);

    private final Text label;
    private final boolean hasFirst;
    private final boolean hasLast;

    PeriodKind(Text label, boolean hasFirst, boolean hasLast) {
        this.label = label;
        this.hasFirst = hasFirst;
        this.hasLast = hasLast;
    }

    Text label() {
        return label;
    }

    /** Whether it begins at a time, or is named by one. */
    boolean hasFirst() {
        return hasFirst;
    }

    /** Whether it ends on a day. */
    boolean hasLast() {
        return hasLast;
    }

    /** What is to be typed. */
    String prompt() {
        return switch (this) {
            case AS_OF, SPAN, SINCE -> "2021-07-31";
            case YEAR -> "2021";
            case QUARTER -> "2021-Q1";
            case MONTH -> "2021-07";
            case UNSTATED -> "";
        };
    }

    static PeriodKind of(Period period) {
        return switch (period) {
            case Period.AsOf asOf -> AS_OF;
            case Period.Span span -> SPAN;
            case Period.Since since -> SINCE;
            case Period.CalendarYear year -> YEAR;
            case Period.CalendarQuarter quarter -> QUARTER;
            case Period.CalendarMonth month -> MONTH;
            case Period.Unstated unstated -> UNSTATED;
        };
    }
}
