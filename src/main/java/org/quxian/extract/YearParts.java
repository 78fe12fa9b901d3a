package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads parts of a known year: 一季度, 前三季度, 前7个月, 上半年, 全年, 底, 末, 初. */
record YearParts() {

    /** The part at {@code i}, whose words began at {@code at}; null where none stands there. */
    @Nullable
    DateMention read(char[] text, int at, int i, int end, int year, DateMention.YearSource source) {
        if (i >= end) {
            return null;
        }
        return switch (text[i]) {
            case '底', '末' -> DateMention.stock(at, i + 1, LocalDate.of(year, 12, 31), source);
            case '初' -> {
                LocalDate day = LocalDate.of(year, 1, 1);
                yield DateMention.span(at, i + 1, day, day, source);
            }
            case '上', '下' ->
                Chars.starts(text, i + 1, end, "半年")
                        ? months(at, i + 3, year, text[i] == '上' ? 1 : 7, text[i] == '上' ? 6 : 12, source)
                        : null;
            case '全' -> Chars.starts(text, i, end, "全年") ? months(at, i + 2, year, 1, 12, source) : null;
            case '前' -> front(text, at, i + 1, end, year, source);
            case '首' -> Chars.starts(text, i, end, "首季") ? quarter(text, at, i + 1, end, year, 1, 1, source) : null;
            case '第' -> quarters(text, at, i + 1, end, year, source);
            default -> quarters(text, at, i, end, year, source);
        };
    }

    /** 前三季度, 前7个月; behind 前. */
    private static @Nullable DateMention front(
            char[] text, int at, int i, int end, int year, DateMention.YearSource source) {
        long count = Whole.read(text, i, end);
        if (count == Whole.NONE) {
            return null;
        }
        int next = Whole.end(count);
        if (Whole.number(count) >= 1 && Whole.number(count) <= 4 && Chars.isOneOf(text, next, end, "季")) {
            return quarter(text, at, next, end, year, 1, Whole.number(count), source);
        }
        int month = Chars.isOneOf(text, next, end, "个") ? next + 1 : next;
        boolean months = Chars.isOneOf(text, month, end, "月") && Whole.number(count) >= 2 && Whole.number(count) <= 12;
        return months ? months(at, month + 1, year, 1, Whole.number(count), source) : null;
    }

    /** 一季度, 一至三季度; at the first number. */
    private static @Nullable DateMention quarters(
            char[] text, int at, int i, int end, int year, DateMention.YearSource source) {
        long first = Whole.read(text, i, end);
        if (first == Whole.NONE || Whole.number(first) < 1 || Whole.number(first) > 4) {
            return null;
        }
        int next = Whole.end(first);
        if (next < end && Whole.isJoin(text[next])) {
            long last = Whole.read(text, next + 1, end);
            boolean named = last != Whole.NONE && Chars.isOneOf(text, Whole.end(last), end, "季");
            return named && Whole.number(last) > Whole.number(first) && Whole.number(last) <= 4
                    ? quarter(text, at, Whole.end(last), end, year, Whole.number(first), Whole.number(last), source)
                    : null;
        }
        boolean season = at == i && Chars.isOneOf(text, next, end, "季") && isSeason(text, next + 1, end);
        return Chars.isOneOf(text, next, end, "季") && !season
                ? quarter(text, at, next, end, year, Whole.number(first), Whole.number(first), source)
                : null;
    }

    /** 一季要用水: a season, where 度 is left out and no year stands before. */
    private static boolean isSeason(char[] text, int at, int end) {
        return at < end && Chars.isHan(text[at]) && !Chars.isOneOf(text, at, end, "度末");
    }

    /** The quarters {@code first} to {@code last}; 季 stands at {@code i}. */
    private static @Nullable DateMention quarter(
            char[] text, int at, int i, int end, int year, int first, int last, DateMention.YearSource source) {
        if (Chars.isOneOf(text, i + 1, end, "稻豆节")) {
            return null;
        }
        int stop = Chars.isOneOf(text, i + 1, end, "度") ? i + 2 : i + 1;
        if (Chars.isOneOf(text, stop, end, "末")) {
            return DateMention.stock(at, stop + 1, YearMonth.of(year, last * 3).atEndOfMonth(), source);
        }
        return months(at, stop, year, first * 3 - 2, last * 3, source);
    }

    private static DateMention months(int at, int stop, int year, int first, int last, DateMention.YearSource source) {
        return DateMention.span(
                at, stop, LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth(), source);
    }
}
