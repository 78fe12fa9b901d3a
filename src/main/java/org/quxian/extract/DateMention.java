package org.quxian.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or stretch of time as a text names it, resolved against the day of publication.
 *
 * @param start its first index
 * @param end the index after its last
 * @param from the first day it covers; null where the year is not known
 * @param to the last day it covers; null where the year is not known
 * @param year where the year comes from
 * @param kind what the words around it make of it
 */
record DateMention(
        int start,
        int end,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        YearSource year,
        Kind kind) {

    private static final int MIDDLE = 15;

    /** Where the year of a date comes from. */
    enum YearSource {
        /** The date names it: 2021年7月, 今年. */
        NAMED,
        /** What stands before names it. */
        CARRIED,
        /** The day of publication. */
        PUBLICATION
    }

    enum Kind {
        /** A stretch: 2021年一季度. */
        SPAN,
        /** 年末, 7月底: how things stand on its last day. */
        STOCK,
        /** 截至…: how things stand on its last day, for all that follows. */
        AS_OF,
        /** 自…起, …以来. */
        SINCE,
        /** …前, 到…: a deadline. */
        BEFORE,
        /** 今年: the whole of it. */
        THIS_YEAR,
        /** 今年以来, 今年已: from its first day to publication, where it tells what has been done. */
        THIS_YEAR_SO_FAR,
        /** 由2015年的…: of the one figure behind it. */
        LOCAL,
        /** 比2019年, 较上年: what is compared with. */
        BASELINE,
        /** 去年同期仅有: the same part of the year as the time before it, in its own year. */
        SAME_TIME
    }

    static DateMention span(int start, int end, LocalDate from, LocalDate to, YearSource year) {
        return new DateMention(start, end, from, to, year, Kind.SPAN);
    }

    static DateMention stock(int start, int end, LocalDate day, YearSource year) {
        return new DateMention(start, end, day, day, year, Kind.STOCK);
    }

    /** A time that cannot be placed, or a time of day: it is no figure, and that is all that is known. */
    static DateMention unplaced(int start, int end) {
        return new DateMention(start, end, null, null, YearSource.NAMED, Kind.SPAN);
    }

    boolean isPlaced() {
        return from != null && to != null;
    }

    /** Whether figures behind it speak of its time, and not only one of them or none. */
    boolean isFrame() {
        return isPlaced() && kind != Kind.LOCAL && kind != Kind.BASELINE && kind != Kind.SAME_TIME;
    }

    DateMention as(Kind other) {
        return new DateMention(start, end, from, to, year, other);
    }

    /** The same time, said in other words: until {@code newEnd}. */
    DateMention endingAt(int newEnd) {
        return new DateMention(start, newEnd, from, to, year, kind);
    }

    /** The same part as {@code other} of this year; this year where {@code other} is none that has one. */
    DateMention sameTimeAs(@Nullable DateMention other) {
        if (other == null || other.from == null || other.to == null || from == null || other.kind != Kind.SPAN) {
            return as(Kind.SPAN);
        }
        int years = from.getYear() - other.from.getYear();
        return new DateMention(start, end, other.from.plusYears(years), other.to.plusYears(years), year, Kind.SPAN);
    }

    /** The same part of the year of {@code other}, where the year is not named with it. */
    DateMention inYearOf(DateMention other) {
        if (year == YearSource.NAMED || from == null || to == null || other.from == null) {
            return this;
        }
        int years = other.from.getYear() - from.getYear();
        return new DateMention(start, end, from.plusYears(years), to.plusYears(years), other.year, kind);
    }

    /** From the fifteenth of its month. */
    DateMention inMiddle() {
        return new DateMention(start, end, from == null ? null : from.withDayOfMonth(MIDDLE), to, year, kind);
    }

    /** A year earlier. */
    DateMention yearBefore() {
        return new DateMention(
                start, end, from == null ? null : from.minusYears(1), to == null ? null : to.minusYears(1), year, kind);
    }
}
