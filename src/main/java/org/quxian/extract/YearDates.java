package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with a year: 2021年, 2021年7月底, 2018-2020年, 2021-07-31, 98年, 二零二一年. */
record YearDates(YearMemory memory, MonthDates months, YearParts parts) {
    private static final DateMention.YearSource NAMED = DateMention.YearSource.NAMED;

    /** The date whose year {@code first}, as {@link Whole} read it, starts at {@code at}; null where it is none. */
    @Nullable
    DateMention read(char[] text, int at, int end, long first) {
        int i = Whole.end(first);
        if (i >= end) {
            return null;
        }
        int year = full(text, at, i, end, Whole.number(first));
        if (!Whole.isYear(year)) {
            return null;
        }
        if (text[i] == '年') {
            return afterYear(text, at, i + 1, end, year);
        }
        if (Whole.isJoin(text[i])) {
            DateMention years = years(text, at, i + 1, end, year);
            if (years != null) {
                return years;
            }
        }
        return text[i] == '.' || text[i] == '/' || text[i] == '-' ? dotted(text, at, i, end, year) : null;
    }

    /** A year without 年, as heads of tables print it; null where the number from {@code at} to {@code end} is none. */
    static @Nullable DateMention bare(char[] text, int at, int end) {
        long year = Whole.read(text, at, end);
        return year != Whole.NONE && Whole.end(year) == end && Whole.isYear(Whole.number(year))
                ? years(at, end, Whole.number(year), Whole.number(year))
                : null;
    }

    /** 98年 is 1998年, 21年底 is 2021年底; other short years are not: 20年 is a stretch. */
    private int full(char[] text, int at, int i, int end, int number) {
        if (i - at != 2 || number > 99 || text[i] != '年') {
            return number;
        }
        if (!Chars.isDigit(text[at])) {
            return number;
        }
        int next = i + 1;
        boolean dated =
                Chars.startsAny(text, next, end, "底", "末", "初", "度", "上半年", "下半年", "全年") || isMonth(text, next, end);
        boolean old = number >= 78 && !Chars.startsAny(text, next, end, "来", "间", "以", "后", "前", "的", "多", "之", "代");
        if (old) {
            return 1900 + number;
        }
        return dated && !Chars.isOneOf(text, at - 1, end, "近约超满逾") ? 2000 + number : number;
    }

    private static boolean isMonth(char[] text, int at, int end) {
        long month = Whole.read(text, at, end);
        return month != Whole.NONE && Chars.isOneOf(text, Whole.end(month), end, "月季");
    }

    /** 2018-2020年; at the second year. */
    private @Nullable DateMention years(char[] text, int at, int second, int end, int first) {
        long last = Whole.read(text, second, end);
        if (last == Whole.NONE) {
            return null;
        }
        int i = Whole.end(last);
        int to = Whole.number(last);
        boolean named = i < end && text[i] == '年';
        if (!Whole.isYear(to) || to < first || (!named && !isClosed(text, i, end))) {
            return null;
        }
        memory.name(to);
        return years(at, named ? i + 1 : i, first, to);
    }

    /** Whether a pair of years without 年 ends here, as in a title's (2018-2020). */
    private static boolean isClosed(char[] text, int i, int end) {
        return i >= end || text[i] == ')';
    }

    private @Nullable DateMention dotted(char[] text, int at, int i, int end, int year) {
        long month = Whole.read(text, i + 1, end);
        if (month == Whole.NONE || Whole.end(month) + 1 >= end || text[Whole.end(month)] != text[i]) {
            return null;
        }
        long day = Whole.read(text, Whole.end(month) + 1, end);
        int m = Whole.number(month);
        if (day == Whole.NONE || m < 1 || m > 12) {
            return null;
        }
        int d = Whole.number(day);
        if (d < 1 || d > YearMonth.of(year, m).lengthOfMonth()) {
            return null;
        }
        memory.name(year);
        LocalDate date = LocalDate.of(year, m, d);
        return DateMention.span(at, Whole.end(day), date, date, NAMED);
    }

    /** What follows 年: another year, a month, a part of the year, or nothing. */
    DateMention afterYear(char[] text, int at, int i, int end, int year) {
        if (i + 1 < end && Whole.isJoin(text[i])) {
            long last = Whole.read(text, i + 1, end);
            boolean named = last != Whole.NONE && Chars.isOneOf(text, Whole.end(last), end, "年");
            if (named && Whole.isYear(Whole.number(last)) && Whole.number(last) >= year) {
                memory.name(Whole.number(last));
                return years(at, Whole.end(last) + 1, year, Whole.number(last));
            }
        }
        return within(text, at, i, end, year, NAMED);
    }

    /** The month or part of {@code year} that stands at {@code i}, or the whole year; the words began at {@code at}. */
    DateMention within(char[] text, int at, int i, int end, int year, DateMention.YearSource source) {
        DateMention month = months.read(text, at, i, end, year, source);
        if (month != null) {
            return month;
        }
        DateMention part = parts.read(text, at, i, end, year, source);
        if (part != null) {
            return part;
        }
        int stop = Chars.isOneOf(text, i, end, "度") ? i + 1 : i;
        return DateMention.span(at, stop, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), source);
    }

    private static DateMention years(int start, int end, int first, int last) {
        return DateMention.span(start, end, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), NAMED);
    }
}
