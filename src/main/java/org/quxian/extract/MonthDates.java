package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads months and days of a known year: 7月, 7月底, 7月中旬, 2月至4月, 1-7月, 8月9日, 1月1日至3日. */
record MonthDates(DayDates days) {

    /** The month at {@code i}, whose words began at {@code at}; null where none stands there. */
    @Nullable
    DateMention read(char[] text, int at, int i, int end, int year, DateMention.YearSource source) {
        long first = Whole.read(text, i, end);
        if (first == Whole.NONE) {
            return null;
        }
        int month = Whole.number(first);
        int next = Whole.end(first);
        if (month < 1 || month > 12 || next >= end) {
            return null;
        }
        if (Whole.isJoin(text[next])) {
            return months(text, at, next + 1, end, YearMonth.of(year, month), source);
        }
        if (text[next] != '月') {
            return null;
        }
        return afterMonth(text, at, next + 1, end, YearMonth.of(year, month), source);
    }

    private @Nullable DateMention afterMonth(
            char[] text, int at, int i, int end, YearMonth month, DateMention.YearSource source) {
        int next = Chars.isOneOf(text, i, end, "份") ? i + 1 : i;
        if (next + 1 < end && Whole.isJoin(text[next])) {
            DateMention range = months(text, at, next + 1, end, month, source);
            if (range != null) {
                return range;
            }
        }
        DateMention day = days.read(text, at, i, end, month, source);
        return day != null ? day : part(text, at, next, end, month, source);
    }

    /** The second month of 2月至4月 or 1-7月, at {@code i}. */
    private static @Nullable DateMention months(
            char[] text, int at, int i, int end, YearMonth first, DateMention.YearSource source) {
        long last = Whole.read(text, i, end);
        if (last == Whole.NONE || !Chars.isOneOf(text, Whole.end(last), end, "月")) {
            return null;
        }
        int month = Whole.number(last);
        int stop = Whole.end(last) + 1;
        long day = Whole.read(text, stop, end);
        boolean isDay = day != Whole.NONE && Chars.isOneOf(text, Whole.end(day), end, "日");
        if (month < 1 || month > 12 || isDay) {
            return null;
        }
        YearMonth to = YearMonth.of(month < first.getMonthValue() ? first.getYear() + 1 : first.getYear(), month);
        int after = Chars.isOneOf(text, stop, end, "份底末") ? stop + 1 : stop;
        return DateMention.span(at, after, first.atDay(1), to.atEndOfMonth(), source);
    }

    private static DateMention part(
            char[] text, int at, int i, int end, YearMonth month, DateMention.YearSource source) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        if (i < end) {
            char c = text[i];
            if (c == '底' || c == '末') {
                return DateMention.stock(at, i + 1, last, source);
            }
            if (c == '初') {
                return DateMention.span(at, i + 1, first, first, source);
            }
            if ((c == '上' || c == '中' || c == '下') && Chars.isOneOf(text, i + 1, end, "旬")) {
                LocalDate from = month.atDay(c == '上' ? 1 : c == '中' ? 11 : 21);
                LocalDate to = c == '上' ? month.atDay(10) : c == '中' ? month.atDay(20) : last;
                return DateMention.span(at, i + 2, from, to, source);
            }
        }
        return DateMention.span(at, i, first, last, source);
    }
}
