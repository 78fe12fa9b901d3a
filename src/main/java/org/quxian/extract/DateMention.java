package org.quxian.extract;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or stretch of time as a text names it, resolved against the day of publication.
 *
 * @param start its first index
 * @param end the index after its last
 * @param from the first day it covers; null where the year is not known
 * @param to the last day it covers; null where the year is not known
 * @param year the year it names itself; null where it names none
 * @param kind what the words around it make of it
 */
record DateMention(
        int start,
        int end,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer year,
        Kind kind) {

    enum Kind {
        /** A stretch: 2021年一季度. */
        SPAN,
        /** 截至…: how things stand on its last day. */
        AS_OF,
        /** 自…起, …以来. */
        SINCE,
        /** …前, 到…: a deadline. */
        BEFORE,
        /** 今年 with 已, 累计: from 1 January on. */
        THIS_YEAR
    }

    DateMention as(Kind other) {
        return new DateMention(start, end, from, to, year, other);
    }

    Optional<LocalDate> first() {
        return Optional.ofNullable(from);
    }

    Optional<LocalDate> last() {
        return Optional.ofNullable(to);
    }
}
