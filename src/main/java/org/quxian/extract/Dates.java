package org.quxian.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: 2021年7月31日, 7月底, 2020年2月至4月, 一季度, 今年, “十四五”时期. A date without a year takes the one that stands
 * before it; so one reader serves one text, from front to back.
 */
final class Dates {
    private final YearMemory memory;
    private final DayDates days = new DayDates();
    private final MonthDates months = new MonthDates(days);
    private final YearParts parts = new YearParts();
    private final YearDates years;
    private final RelativeDates relative;
    private final LongDates longDates;
    private final Holidays holidays;

    Dates(YearMemory memory) {
        this.memory = memory;
        years = new YearDates(memory, months, parts);
        relative = new RelativeDates(memory, years);
        longDates = new LongDates(memory);
        holidays = new Holidays(memory);
    }

    /** Whether a date can start with {@code c}. */
    static boolean canStart(char c) {
        return Chars.isDigit(c) || Chars.isNumeral(c) || "十今本去上前明当同次翌下昨年月全首第近过未截元国".indexOf(c) >= 0;
    }

    /** The date that starts at {@code at}; null where none does. The sentence begins at {@code floor}. */
    @Nullable
    DateMention read(char[] text, int floor, int at, int end) {
        DateMention bare = bare(text, at, end);
        if (bare == null || !bare.isPlaced()) {
            return bare;
        }
        DateMention mention = DateRoles.of(text, floor, bare, end);
        LocalDate to = mention.to();
        boolean told = mention.kind() != DateMention.Kind.SINCE && mention.kind() != DateMention.Kind.BEFORE;
        if (mention.isFrame() && told && to != null && mention.year() == DateMention.YearSource.NAMED) {
            if (Chars.isDigit(text[at]) || Chars.isNumeral(text[at]) || text[at] == '今') {
                memory.name(to.getYear());
            } else {
                memory.nameBriefly(to.getYear());
            }
        }
        return mention;
    }

    private @Nullable DateMention bare(char[] text, int at, int end) {
        char c = text[at];
        DateMention holiday = Holidays.canStart(c) ? holidays.read(text, at, end) : null;
        if (holiday != null) {
            return holiday;
        }
        if (Chars.isDigit(c) || Chars.isNumeral(c) || c == '十') {
            return numeric(text, at, end);
        }
        DateMention told = relative.read(text, at, end);
        if (told != null) {
            return told;
        }
        return switch (c) {
            case '今', '未' -> longDates.ahead(text, at, end);
            case '近', '过' -> longDates.recent(text, at, end);
            case '截' -> now(text, at, end);
            case '上', '下', '前', '第', '全', '首' -> part(text, at, end);
            default -> null;
        };
    }

    /** 截至目前: the day of publication. */
    private @Nullable DateMention now(char[] text, int at, int end) {
        LocalDate published = memory.published();
        boolean now = Chars.startsAny(text, at, end, "截至目前", "截止目前", "截至发稿", "截至现在");
        return !now || published == null
                ? null
                : new DateMention(
                        at, at + 4, published, published, DateMention.YearSource.NAMED, DateMention.Kind.AS_OF);
    }

    private @Nullable DateMention part(char[] text, int at, int end) {
        return memory.isKnown()
                ? parts.read(text, at, at, end, memory.year(), memory.source())
                : unplaced(parts.read(text, at, at, end, 2000, DateMention.YearSource.NAMED));
    }

    private @Nullable DateMention numeric(char[] text, int at, int end) {
        long first = Whole.read(text, at, end);
        if (first == Whole.NONE) {
            return null;
        }
        DateMention plan = Chars.isDigit(text[at]) ? null : longDates.plan(text, at, end);
        if (plan != null) {
            return plan;
        }
        DateMention dated = years.read(text, at, end, first);
        if (dated == null && Whole.number(first) <= 31) {
            dated = withoutYear(text, at, end, first);
        }
        return dated != null ? dated : longDates.since(text, at, end);
    }

    /** A month, a quarter, a day or a time of day. */
    private @Nullable DateMention withoutYear(char[] text, int at, int end, long first) {
        int clock = Clock.end(text, at, end);
        if (clock != Clock.NONE) {
            return DateMention.unplaced(at, clock);
        }
        boolean known = memory.isKnown();
        int year = known ? memory.year() : 2000;
        DateMention.YearSource source = known ? memory.source() : DateMention.YearSource.NAMED;
        DateMention mention = months.read(text, at, at, end, year, source);
        if (mention == null && Whole.number(first) <= 4) {
            mention = parts.read(text, at, at, end, year, source);
        }
        if (mention == null) {
            return day(text, at, end, first);
        }
        return known ? mention : unplaced(mention);
    }

    /** 9日: of the month of publication, or of the one before it. */
    private @Nullable DateMention day(char[] text, int at, int end, long first) {
        int stop = Whole.end(first);
        boolean day = Chars.isOneOf(text, stop, end, "日")
                && Whole.number(first) > 0
                && !Chars.startsAny(text, stop + 1, end, "内", "以内", "之内", "均", "游", "以上", "前报", "龄");
        boolean single = stop - at == 1 && !Chars.isDigit(text[at]);
        if (!day || single || Chars.isOneOf(text, at - 1, end, "每近约第满")) {
            return null;
        }
        LocalDate published = memory.published();
        if (published == null) {
            return DateMention.unplaced(at, stop + 1);
        }
        YearMonth month = YearMonth.from(published);
        boolean later = Whole.number(first) > published.getDayOfMonth() + 7;
        return days.read(text, at, at, end, later ? month.minusMonths(1) : month, DateMention.YearSource.PUBLICATION);
    }

    private static @Nullable DateMention unplaced(@Nullable DateMention mention) {
        return mention == null ? null : DateMention.unplaced(mention.start(), mention.end());
    }
}
