package org.quxian.series;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.quxian.observation.Period;

/** How often figures of a kind come. Only figures of one rhythm are joined: a year's total is not the next month's. */
enum Rhythm {
    /** How things stand on a day. */
    INSTANT,
    /** Any piece of time. */
    SPAN,
    MONTH,
    QUARTER,
    YEAR;

    /** The rhythm of a figure of {@code period}. */
    static Rhythm of(Period period) {
        return switch (period) {
            case Period.AsOf instant -> INSTANT;
            case Period.Unstated unstated -> INSTANT;
            case Period.Span span -> SPAN;
            case Period.Since since -> SPAN;
            case Period.CalendarMonth month -> MONTH;
            case Period.CalendarQuarter quarter -> QUARTER;
            case Period.CalendarYear year -> YEAR;
        };
    }

    /**
     * Whether nothing is missing between two figures of this rhythm.
     *
     * @param before the earlier one
     * @param after the later one
     * @param usual the months between two instants where these come regularly; empty where they do not
     */
    boolean isNext(Moment before, Moment after, OptionalLong usual) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(before.at()), YearMonth.from(after.at()));
        return switch (this) {
            case MONTH -> months == 1;
            case QUARTER -> months == 3;
            case YEAR -> months == 12;
            case INSTANT -> usual.isEmpty() || months <= usual.getAsLong();
            case SPAN -> goesOn(before, after);
        };
    }

    /** A span goes on from the one before where it begins the day after, or adds to it from the same first day. */
    private static boolean goesOn(Moment before, Moment after) {
        return after.from()
                .map(first -> first.equals(before.at().plusDays(1))
                        || before.from().filter(first::equals).isPresent())
                .orElse(false);
    }

    /**
     * The months from one of {@code days} to the next where they come regularly: at least three, all of them ends of
     * months.
     */
    static OptionalLong usualMonths(List<LocalDate> days) {
        boolean isRegular = days.size() > 2
                && days.stream().allMatch(day -> day.equals(YearMonth.from(day).atEndOfMonth()));
        return isRegular
                ? IntStream.range(1, days.size())
                        .mapToLong(index -> ChronoUnit.MONTHS.between(
                                YearMonth.from(days.get(index - 1)), YearMonth.from(days.get(index))))
                        .min()
                : OptionalLong.empty();
    }
}
