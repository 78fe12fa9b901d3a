package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: 2021年7月31日, 7月底, 2020年2月至4月, 一季度, 今年, 2018-2020年, 二〇二一年. A date without a year takes the last
 * one that the passage named, else that of publication; so one reader serves one text, from front to back.
 */
final class Dates {
    private final @Nullable LocalDate published;
    private @Nullable Integer year;

    Dates(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Forgets the year that was named last, at the start of a new piece of news. */
    void reset() {
        year = null;
    }

    /** The date that starts at {@code at}; null where none does. */
    @Nullable
    DateMention read(char[] text, int at, int end) {
        DateMention mention = bare(text, at, end);
        return mention == null ? null : classified(text, mention, end);
    }

    private @Nullable DateMention bare(char[] text, int at, int end) {
        char c = text[at];
        if (Chars.isDigit(c) || Chars.isNumeral(c) || c == '十') {
            return numeric(text, at, end);
        }
        return switch (c) {
            case '今', '本' -> relativeYear(text, at, end, 0);
            case '去' -> relativeYear(text, at, end, -1);
            case '明' -> relativeYear(text, at, end, 1);
            case '上', '下', '前', '第', '全' -> part(text, at, at, end, null);
            default -> null;
        };
    }

    private @Nullable DateMention relativeYear(char[] text, int at, int end, int offset) {
        if (at + 1 >= end || text[at + 1] != '年' || (at + 2 < end && text[at + 2] == '度' && text[at] == '本')) {
            return null;
        }
        Integer base = published == null ? null : published.getYear() + offset;
        int i = at + 2;
        DateMention within = i < end ? month(text, at, i, end, base) : null;
        if (within == null && i < end) {
            within = part(text, at, i, end, base);
        }
        if (within != null) {
            return within;
        }
        return base == null
                ? new DateMention(at, i, null, null, null, DateMention.Kind.SPAN)
                : yearSpan(at, i, base, base);
    }

    private @Nullable DateMention numeric(char[] text, int at, int end) {
        int[] number = new int[1];
        int i = integer(text, at, end, number);
        if (i < 0) {
            return null;
        }
        int value = number[0];
        boolean isYear = value >= 1900 && value <= 2100;
        if (isYear && i < end && (text[i] == '-' || text[i] == '至' || text[i] == '.' || text[i] == '/')) {
            DateMention pair = yearPairOrDotted(text, at, i, end, value);
            if (pair != null) {
                return pair;
            }
        }
        if (isYear && i < end && text[i] == '年') {
            return afterYear(text, at, i + 1, end, value);
        }
        if (value >= 1 && value <= 12 && i < end && text[i] == '月') {
            return month(text, at, at, end, null);
        }
        if (value >= 1 && value <= 4 && i < end && text[i] == '季') {
            return part(text, at, at, end, null);
        }
        if (value >= 1 && value <= 31 && i < end && text[i] == '日' && !(i + 1 < end && text[i + 1] == '均')) {
            return new DateMention(at, i + 1, null, null, null, DateMention.Kind.SPAN);
        }
        if (value <= 24 && i + 2 < end && text[i] == ':' && Chars.isDigit(text[i + 1]) && Chars.isDigit(text[i + 2])) {
            return new DateMention(at, i + 3, null, null, null, DateMention.Kind.SPAN);
        }
        return null;
    }

    private @Nullable DateMention yearPairOrDotted(char[] text, int at, int i, int end, int first) {
        int[] number = new int[1];
        int j = integer(text, i + 1, end, number);
        if (j < 0) {
            return null;
        }
        int second = number[0];
        if (second >= first && second <= 2100 && text[i] != '.' && text[i] != '/') {
            year = second;
            return yearSpan(at, j < end && text[j] == '年' ? j + 1 : j, first, second);
        }
        boolean dotted = second >= 1 && second <= 12 && j + 1 < end && text[j] == text[i] && Chars.isDigit(text[j + 1]);
        if (dotted) {
            int k = integer(text, j + 1, end, number);
            int day = number[0];
            if (k > 0 && day >= 1 && day <= YearMonth.of(first, second).lengthOfMonth()) {
                year = first;
                LocalDate date = LocalDate.of(first, second, day);
                return new DateMention(at, k, date, date, first, DateMention.Kind.SPAN);
            }
        }
        return null;
    }

    private DateMention afterYear(char[] text, int at, int i, int end, int named) {
        year = named;
        if (i + 1 < end && (text[i] == '至' || text[i] == '到' || text[i] == '-')) {
            int[] number = new int[1];
            int j = integer(text, i + 1, end, number);
            if (j > 0 && j < end && text[j] == '年' && number[0] >= named && number[0] <= 2100) {
                year = number[0];
                return yearSpan(at, j + 1, named, number[0]);
            }
        }
        DateMention within = i < end ? month(text, at, i, end, named) : null;
        if (within == null && i < end) {
            within = part(text, at, i, end, named);
        }
        if (within != null) {
            return within;
        }
        int stop = i < end && (text[i] == '底' || text[i] == '末' || text[i] == '初' || text[i] == '度') ? i + 1 : i;
        if (stop > i && text[i] == '初') {
            LocalDate day = LocalDate.of(named, 1, 1);
            return new DateMention(at, stop, day, day, named, DateMention.Kind.SPAN);
        }
        return yearSpan(at, stop, named, named);
    }

    /** 7月31日, 7月底, 7月中旬, 2月至4月, 7月. */
    private @Nullable DateMention month(char[] text, int start, int at, int end, @Nullable Integer named) {
        int[] number = new int[1];
        int i = integer(text, at, end, number);
        if (i < 0 || i >= end || text[i] != '月' || number[0] < 1 || number[0] > 12) {
            return null;
        }
        Integer base = named != null ? named : implied();
        int month = number[0];
        i++;
        if (base == null) {
            return new DateMention(start, skipDay(text, i, end), null, null, null, DateMention.Kind.SPAN);
        }
        YearMonth first = YearMonth.of(base, month);
        if (i < end && (text[i] == '至' || text[i] == '到' || text[i] == '-')) {
            int j = integer(text, i + 1, end, number);
            if (j > 0 && j < end && text[j] == '月' && number[0] >= 1 && number[0] <= 12) {
                YearMonth last = YearMonth.of(number[0] < month ? base + 1 : base, number[0]);
                return new DateMention(start, j + 1, first.atDay(1), last.atEndOfMonth(), named, DateMention.Kind.SPAN);
            }
        }
        int day = integer(text, i, end, number);
        if (day > 0
                && day < end
                && (text[day] == '日' || text[day] == '号')
                && number[0] >= 1
                && number[0] <= first.lengthOfMonth()) {
            LocalDate date = first.atDay(number[0]);
            return lastOfRange(text, start, day + 1, end, date, named);
        }
        if (i < end) {
            LocalDate monthEnd = first.atEndOfMonth();
            switch (text[i]) {
                case '底', '末' -> {
                    return new DateMention(start, i + 1, monthEnd, monthEnd, named, DateMention.Kind.SPAN);
                }
                case '初' -> {
                    return new DateMention(start, i + 1, first.atDay(1), first.atDay(1), named, DateMention.Kind.SPAN);
                }
                case '上', '中', '下' -> {
                    if (i + 1 < end && text[i + 1] == '旬') {
                        int from = text[i] == '上' ? 1 : text[i] == '中' ? 15 : 21;
                        int to = text[i] == '上' ? 10 : text[i] == '中' ? 20 : first.lengthOfMonth();
                        return new DateMention(
                                start, i + 2, first.atDay(from), first.atDay(to), named, DateMention.Kind.SPAN);
                    }
                }
                case '份' -> i++;
                default -> {}
            }
        }
        return new DateMention(start, i, first.atDay(1), first.atEndOfMonth(), named, DateMention.Kind.SPAN);
    }

    private static DateMention lastOfRange(
            char[] text, int start, int i, int end, LocalDate date, @Nullable Integer named) {
        int[] number = new int[1];
        if (i + 1 < end && (text[i] == '至' || text[i] == '到' || text[i] == '-')) {
            int j = integer(text, i + 1, end, number);
            int month = date.getMonthValue();
            if (j > 0 && j < end && text[j] == '月') {
                month = number[0];
                j = integer(text, j + 1, end, number);
            }
            if (j > 0 && j < end && text[j] == '日' && month >= 1 && month <= 12) {
                YearMonth last =
                        YearMonth.of(month < date.getMonthValue() ? date.getYear() + 1 : date.getYear(), month);
                if (number[0] >= 1
                        && number[0] <= last.lengthOfMonth()
                        && !last.atDay(number[0]).isBefore(date)) {
                    return new DateMention(start, j + 1, date, last.atDay(number[0]), named, DateMention.Kind.SPAN);
                }
            }
        }
        return new DateMention(start, i, date, date, named, DateMention.Kind.SPAN);
    }

    private static int skipDay(char[] text, int i, int end) {
        int[] number = new int[1];
        int day = integer(text, i, end, number);
        if (day > 0 && day < end && text[day] == '日') {
            return day + 1;
        }
        return i < end && (text[i] == '底' || text[i] == '份') ? i + 1 : i;
    }

    /** 一季度, 第三季度, 前三季度, 上半年, 下半年, 全年. */
    private @Nullable DateMention part(char[] text, int start, int at, int end, @Nullable Integer named) {
        int i = at;
        boolean front = text[i] == '前';
        boolean half = (text[i] == '上' || text[i] == '下') && starts(text, i + 1, end, "半年");
        Integer base = named != null ? named : implied();
        if (half) {
            int firstMonth = text[i] == '上' ? 1 : 7;
            return base == null
                    ? new DateMention(start, i + 3, null, null, null, DateMention.Kind.SPAN)
                    : new DateMention(
                            start,
                            i + 3,
                            LocalDate.of(base, firstMonth, 1),
                            YearMonth.of(base, firstMonth + 5).atEndOfMonth(),
                            named,
                            DateMention.Kind.SPAN);
        }
        if (text[i] == '全' && i + 1 < end && text[i + 1] == '年') {
            return base == null ? null : yearSpan(start, i + 2, base, base);
        }
        if (front || text[i] == '第') {
            i++;
        }
        if (i + 2 >= end || !starts(text, i + 1, end, "季度")) {
            return null;
        }
        int quarter = Chars.isDigit(text[i]) ? text[i] - '0' : Chars.isNumeral(text[i]) ? Chars.numeral(text[i]) : 0;
        if (quarter < 1 || quarter > 4) {
            return null;
        }
        if (base == null) {
            return new DateMention(start, i + 3, null, null, null, DateMention.Kind.SPAN);
        }
        int firstMonth = front ? 1 : quarter * 3 - 2;
        return new DateMention(
                start,
                i + 3,
                LocalDate.of(base, firstMonth, 1),
                YearMonth.of(base, quarter * 3).atEndOfMonth(),
                named,
                DateMention.Kind.SPAN);
    }

    private DateMention classified(char[] text, DateMention mention, int end) {
        int after = mention.end();
        if (precededBy(text, mention.start(), "截至")
                || precededBy(text, mention.start(), "截止")
                || precededBy(text, mention.start(), "截至到")
                || precededBy(text, mention.start(), "截止到")) {
            return mention.as(DateMention.Kind.AS_OF);
        }
        if (starts(text, after, end, "以来")
                || starts(text, after, end, "起")
                || starts(text, after, end, "至今")
                || starts(text, after, end, "开始")
                || precededBy(text, mention.start(), "自")
                || precededBy(text, mention.start(), "自从")
                || precededBy(text, mention.start(), "从")) {
            return mention.as(DateMention.Kind.SINCE);
        }
        if (starts(text, after, end, "前")
                || starts(text, after, end, "之前")
                || starts(text, after, end, "以前")
                || precededBy(text, mention.start(), "到")
                || precededBy(text, mention.start(), "至")) {
            return mention.as(DateMention.Kind.BEFORE);
        }
        boolean thisYear = text[mention.start()] == '今' && mention.end() == mention.start() + 2;
        return thisYear ? mention.as(DateMention.Kind.THIS_YEAR) : mention;
    }

    private @Nullable Integer implied() {
        if (year != null) {
            return year;
        }
        return published == null ? null : Integer.valueOf(published.getYear());
    }

    private static DateMention yearSpan(int start, int end, int first, int last) {
        return new DateMention(
                start, end, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), last, DateMention.Kind.SPAN);
    }

    static boolean starts(char[] text, int at, int end, String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean precededBy(char[] text, int at, String word) {
        return at >= word.length() && starts(text, at - word.length(), at, word);
    }

    /** Reads a short whole number, Arabic or Chinese; gives the index behind it, or -1. */
    private static int integer(char[] text, int at, int end, int[] value) {
        if (at >= end) {
            return -1;
        }
        int i = at;
        int number = 0;
        if (Chars.isDigit(text[i])) {
            while (i < end && Chars.isDigit(text[i]) && i - at < 5) {
                number = number * 10 + text[i++] - '0';
            }
            value[0] = number;
            return i - at > 4 ? -1 : i;
        }
        int tens = -1;
        int digits = 0;
        while (i < end && digits < 5 && (Chars.isNumeral(text[i]) || text[i] == '十')) {
            if (text[i] == '十') {
                tens = digits == 0 ? 1 : number;
                number = 0;
            } else {
                number = number * 10 + Chars.numeral(text[i]);
            }
            digits++;
            i++;
        }
        if (digits == 0 || digits > 4) {
            return -1;
        }
        value[0] = tens >= 0 ? tens * 10 + number : number;
        return i;
    }
}
