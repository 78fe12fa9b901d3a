package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days of a known month, with the weekday and the time of day behind them: 8月9日上午, 22日8时至23日8时. */
record DayDates() {
    private static final int LONGEST_NOTE = 12;

    /** The day at {@code i}, whose words began at {@code at}; null where none stands there. */
    @Nullable
    DateMention read(char[] text, int at, int i, int end, YearMonth month, DateMention.YearSource source) {
        long day = Whole.read(text, i, end);
        if (day == Whole.NONE || !Chars.isOneOf(text, Whole.end(day), end, "日号")) {
            return null;
        }
        int number = Whole.number(day);
        if (number < 1 || number > month.lengthOfMonth()) {
            return null;
        }
        LocalDate date = month.atDay(number);
        int stop = afterDay(text, Whole.end(day) + 1, end);
        return stop + 1 < end && Whole.isJoin(text[stop])
                ? range(text, at, stop, end, date, source)
                : DateMention.span(at, stop, date, date, source);
    }

    /** The second day of 5月1日至3日 or 1月30日至2月2日; the join stands at {@code i}. */
    private static DateMention range(
            char[] text, int at, int i, int end, LocalDate from, DateMention.YearSource source) {
        YearMonth month = YearMonth.from(from);
        int day = i + 1;
        long first = Whole.read(text, day, end);
        if (first != Whole.NONE && Chars.isOneOf(text, Whole.end(first), end, "月")) {
            int number = Whole.number(first);
            if (number >= 1 && number <= 12) {
                month = YearMonth.of(number < from.getMonthValue() ? from.getYear() + 1 : from.getYear(), number);
                day = Whole.end(first) + 1;
            }
        }
        long last = Whole.read(text, day, end);
        if (last != Whole.NONE && Chars.isOneOf(text, Whole.end(last), end, "日号")) {
            int number = Whole.number(last);
            boolean valid = number >= 1 && number <= month.lengthOfMonth();
            if (valid && !month.atDay(number).isBefore(from)) {
                int stop = afterDay(text, Whole.end(last) + 1, end);
                return DateMention.span(at, stop, from, month.atDay(number), source);
            }
        }
        return DateMention.span(at, i, from, from, source);
    }

    /** The index behind the weekday in brackets and the time of day. */
    private static int afterDay(char[] text, int at, int end) {
        int i = at;
        if (i < end && text[i] == '(') {
            for (int j = i + 1; j < end && j < i + LONGEST_NOTE; j++) {
                if (text[j] == ')') {
                    i = j + 1;
                    break;
                }
            }
        }
        int day = Clock.skipDayPart(text, i, end);
        return Math.max(i, Clock.end(text, day, end));
    }
}
