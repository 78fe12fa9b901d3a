package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from another one: 今年, 去年底, 上年, 同年, 本月, 上个月, 昨日, 年底, 近三年, 五年来. */
record RelativeDates(YearMemory memory, YearDates years) {
    private static final DateMention.YearSource NAMED = DateMention.YearSource.NAMED;

    /** The date at {@code at}; null where none stands there. */
    @Nullable
    DateMention read(char[] text, int at, int end) {
        if (at + 1 >= end) {
            return null;
        }
        return switch (text[at + 1]) {
            case '年' -> year(text, at, end);
            case '月', '个' -> month(text, at, end);
            case '日', '天' -> day(text, at, end);
            case '底', '末', '初', '内' -> ofYear(text, at, end);
            default -> null;
        };
    }

    private @Nullable DateMention year(char[] text, int at, int end) {
        return switch (text[at]) {
            case '今', '本' -> published(text, at, end, 0);
            case '去', '上' -> published(text, at, end, -1);
            case '前' -> Chars.isOneOf(text, at - 1, end, "以之年月日天") ? null : published(text, at, end, -2);
            case '明' -> published(text, at, end, 1);
            case '当', '同' -> carried(text, at, end, 0);
            case '次', '翌' -> carried(text, at, end, 1);
            default -> null;
        };
    }

    private DateMention published(char[] text, int at, int end, int offset) {
        LocalDate published = memory.published();
        int base;
        if (text[at] == '上' && memory.isKnown()) {
            base = memory.toldYear() + offset;
        } else if (published != null) {
            base = published.getYear() + offset;
        } else {
            return DateMention.unplaced(at, at + 2);
        }
        DateMention mention = years.afterYear(text, at, at + 2, end, base);
        boolean whole = mention.end() == at + 2 && (text[at] == '今' || text[at] == '本');
        return whole ? mention.as(DateMention.Kind.THIS_YEAR) : mention;
    }

    private DateMention carried(char[] text, int at, int end, int offset) {
        return memory.isKnown()
                ? years.within(text, at, at + 2, end, memory.year() + offset, memory.source())
                : DateMention.unplaced(at, at + 2);
    }

    private @Nullable DateMention month(char[] text, int at, int end) {
        int i = text[at + 1] == '月' ? at + 2 : Chars.starts(text, at + 1, end, "个月") ? at + 3 : at;
        int offset = switch (text[at]) {
            case '本' -> 0;
            case '上' -> -1;
            case '下' -> 1;
            default -> 2;
        };
        LocalDate published = memory.published();
        if (i == at || offset > 1) {
            return null;
        }
        if (published == null) {
            return DateMention.unplaced(at, i);
        }
        YearMonth month = YearMonth.from(published).plusMonths(offset);
        DateMention day = years.months().days().read(text, at, i, end, month, NAMED);
        if (day != null) {
            return day;
        }
        return Chars.isOneOf(text, i, end, "底末")
                ? DateMention.stock(at, i + 1, month.atEndOfMonth(), NAMED)
                : DateMention.span(at, i, month.atDay(1), month.atEndOfMonth(), NAMED);
    }

    private @Nullable DateMention day(char[] text, int at, int end) {
        LocalDate published = memory.published();
        if (published == null) {
            return null;
        }
        LocalDate day = switch (text[at]) {
            case '今' -> published;
            case '昨' -> published.minusDays(1);
            default -> null;
        };
        int stop = Clock.skipDayPart(text, at + 2, end);
        return day == null ? null : DateMention.span(at, stop, day, day, NAMED);
    }

    /** 年底, 年末, 年初, 年内, 月底: of the year that the passage speaks of. */
    private @Nullable DateMention ofYear(char[] text, int at, int end) {
        if (text[at] == '月') {
            LocalDate published = memory.published();
            return published == null || text[at + 1] == '内'
                    ? null
                    : DateMention.stock(at, at + 2, YearMonth.from(published).atEndOfMonth(), NAMED);
        }
        boolean counted = at > 0 && (Chars.isNumber(text[at - 1]) || "半几数多余每来".indexOf(text[at - 1]) >= 0);
        if (text[at] != '年' || counted || !memory.isKnown()) {
            return null;
        }
        if (text[at + 1] != '内') {
            return years.within(text, at, at + 1, end, memory.year(), memory.source());
        }
        LocalDate last = LocalDate.of(memory.year(), 12, 31);
        return DateMention.span(at, at + 2, LocalDate.of(memory.year(), 1, 1), last, memory.source());
    }
}
