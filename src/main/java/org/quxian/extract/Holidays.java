package org.quxian.extract;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the holidays that lie on fixed days: 元旦, “五一”假期, 国庆黄金周前三天. */
record Holidays(YearMemory memory) {
    private static final int LONGEST_NAME = 6;
    /** The years whose National Day holiday is a day longer. */
    private static final Set<Integer> WITH_MID_AUTUMN = Set.of(2009, 2012, 2017, 2020, 2023, 2025);

    static boolean canStart(char c) {
        return c == '元' || c == '五' || c == '国' || c == '十';
    }

    /** The holiday that starts at {@code at}; null where none does. */
    @Nullable
    DateMention read(char[] text, int at, int end) {
        int stop = at + 2;
        LocalDate first = first(text, at, end);
        if (first == null || !memory.isKnown()) {
            return null;
        }
        stop = Chars.isOneOf(text, stop, end, "”节") ? stop + 1 : stop;
        int name = stop;
        for (String word : new String[] {"小长假", "假期", "黄金周", "期间", "长假", "节日"}) {
            if (Chars.starts(text, stop, end, word)) {
                stop += word.length();
            }
        }
        int days = days(first);
        long length = stop == name ? Whole.read(text, stop, end) : Whole.NONE;
        if (length != Whole.NONE && Chars.isOneOf(text, Whole.end(length), end, "天日") && Whole.number(length) < 10) {
            return DateMention.span(
                    at, Whole.end(length) + 1, first, first.plusDays(Whole.number(length) - 1L), memory.source());
        }
        if (stop == name || stop - at > LONGEST_NAME + 4) {
            return null;
        }
        if (Chars.startsAny(text, stop, end, "首日", "第一天")) {
            days = 1;
            stop += text[stop] == '首' ? 2 : 3;
        } else if (Chars.isOneOf(text, stop, end, "前")) {
            long count = Whole.read(text, stop + 1, end);
            if (count != Whole.NONE && Chars.isOneOf(text, Whole.end(count), end, "天日") && Whole.number(count) > 0) {
                days = Math.min(days, Whole.number(count));
                stop = Whole.end(count) + 1;
            }
        }
        return DateMention.span(at, stop, first, first.plusDays(days - 1L), memory.source());
    }

    private @Nullable LocalDate first(char[] text, int at, int end) {
        int year = memory.isKnown() ? memory.year() : 0;
        if (year == 0) {
            return null;
        }
        if (Chars.starts(text, at, end, "元旦")) {
            return LocalDate.of(year, 1, 1);
        }
        if (Chars.starts(text, at, end, "五一")) {
            return LocalDate.of(year, 5, 1);
        }
        if (!Chars.startsAny(text, at, end, "国庆", "十一")) {
            return null;
        }
        return year == 2012
                ? LocalDate.of(year, 9, 30)
                : year == 2023 ? LocalDate.of(year, 9, 29) : LocalDate.of(year, 10, 1);
    }

    /** How long the holiday is that begins on {@code first}, as the State Council has laid down for the year. */
    private static int days(LocalDate first) {
        int year = first.getYear();
        if (first.getMonthValue() == 1) {
            return 3;
        }
        if (first.getMonthValue() == 5) {
            return year < 2008 ? 7 : year < 2019 ? 3 : year == 2019 ? 4 : 5;
        }
        return WITH_MID_AUTUMN.contains(year) ? 8 : 7;
    }
}
