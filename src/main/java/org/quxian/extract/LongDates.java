package org.quxian.extract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads stretches of several years: 近三年, 过去五年, 五年来, “十四五”时期, “十三五”末. */
record LongDates(YearMemory memory) {
    private static final DateMention.YearSource NAMED = DateMention.YearSource.NAMED;
    private static final String[] PLANS = {"六五", "七五", "八五", "九五", "十五", "十一五", "十二五", "十三五", "十四五", "十五五", "十六五"};
    private static final int FIRST_YEAR_OF_FIRST = 1981;
    /** Until this month the year that is looked back on is the one before. */
    private static final int EARLY = 3;
    /** From this month on the years that are looked ahead to begin with the next one. */
    private static final int LATE = 10;

    /** The years of a five-year plan named at {@code at}; null where none is, or where its document is meant. */
    @Nullable
    DateMention plan(char[] text, int at, int end) {
        int plan = -1;
        for (int i = 0; i < PLANS.length; i++) {
            if (Chars.starts(text, at, end, PLANS[i]) && (plan < 0 || PLANS[i].length() > PLANS[plan].length())) {
                plan = i;
            }
        }
        if (plan < 0 || !isPlan(text, at, at + PLANS[plan].length(), end)) {
            return null;
        }
        int i = at + PLANS[plan].length();
        boolean quoted = Chars.isOneOf(text, i, end, "”\"’");
        i = quoted ? i + 1 : i;
        LocalDate from = LocalDate.of(FIRST_YEAR_OF_FIRST + 5 * plan, 1, 1);
        LocalDate to = LocalDate.of(from.getYear() + 4, 12, 31);
        if (Chars.startsAny(text, i, end, "末", "期末")) {
            return DateMention.stock(at, text[i] == '末' ? i + 1 : i + 2, to, NAMED);
        }
        if (Chars.startsAny(text, i, end, "期间", "时期", "以来", "规划期", "计划期", "五年")) {
            return DateMention.span(at, Chars.startsAny(text, i, end, "期间", "时期", "五年") ? i + 2 : i, from, to, NAMED);
        }
        boolean sure = !Chars.startsAny(text, i, end, "规划", "计划", "纲要", "开局", "收官", "专项");
        return sure ? DateMention.span(at, i, from, to, NAMED) : DateMention.unplaced(at, i);
    }

    /** Whether what stands there is no number: 十五 seldom is a plan, 十四五 is none before what is counted. */
    private static boolean isPlan(char[] text, int at, int stop, int end) {
        if (Chars.isOneOf(text, at - 1, end, "“\"‘")) {
            return Chars.isOneOf(text, stop, end, "”\"’规计期时");
        }
        return stop - at > 2
                ? !Chars.isOneOf(text, stop, end, "个名人岁天户家亩里万元件次米公吨")
                : Chars.startsAny(text, stop, end, "期间", "时期", "计划", "规划");
    }

    /** 近三年, 近5年来, 过去五年, 近两个月; at 近 or 过. */
    @Nullable
    DateMention recent(char[] text, int at, int end) {
        int i = Chars.starts(text, at, end, "过去") ? at + 2 : text[at] == '近' ? at + 1 : -1;
        if (i < 0
                || Chars.precedesAny(text, at, "历时", "用时", "耗时", "长达", "持续", "将", "接", "附", "靠", "已", "了", "达", "有")) {
            return null;
        }
        return stretch(text, at, i, end);
    }

    /** Whether the words at {@code at} begin a time to come. */
    static boolean isAhead(char[] text, int at, int end) {
        return Chars.startsAny(text, at, end, "今后", "未来");
    }

    /** 今后五年, 未来三年: the whole years that a report at a turn of the year looks ahead to; at 今 or 未. */
    @Nullable
    DateMention ahead(char[] text, int at, int end) {
        if (!isAhead(text, at, end)) {
            return null;
        }
        long count = Whole.read(text, at + 2, end);
        int years = Whole.number(count);
        if (count == Whole.NONE || years < 2 || years > 10 || !Chars.isOneOf(text, Whole.end(count), end, "年")) {
            return null;
        }
        int i = Whole.end(count) + 1;
        int stop = Chars.isOneOf(text, i, end, "间内") ? i + 1 : i;
        LocalDate published = memory.published();
        if (published == null || (published.getMonthValue() > EARLY && published.getMonthValue() < LATE)) {
            return DateMention.unplaced(at, stop);
        }
        int first = published.getMonthValue() < LATE ? published.getYear() : published.getYear() + 1;
        LocalDate from = LocalDate.of(first, 1, 1);
        return DateMention.span(at, stop, from, LocalDate.of(first + years - 1, 12, 31), NAMED);
    }

    /** 五年来, 三年间: a number of years up to now; at the number. */
    @Nullable
    DateMention since(char[] text, int at, int end) {
        long count = Whole.read(text, at, end);
        if (count == Whole.NONE || !Chars.isOneOf(text, Whole.end(count), end, "年")) {
            return null;
        }
        int i = Whole.end(count);
        if (Chars.starts(text, i + 1, end, "代") && Whole.number(count) % 10 == 0 && Whole.number(count) < 100) {
            int year = 1900 + Whole.number(count);
            return DateMention.span(at, i + 2, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), NAMED);
        }
        LocalDate published = memory.published();
        if (published != null && Whole.number(count) == 1 && Chars.startsAny(text, i + 1, end, "来，", "来,", "来的")) {
            return lastYear(at, i + 2, published);
        }
        if (Chars.startsAny(text, i + 1, end, "累计", "共计", "总共")) {
            return lookedBack(at, i + 1, Whole.number(count));
        }
        boolean closed = Chars.startsAny(text, i + 1, end, "来", "间") && !Chars.startsAny(text, i + 1, end, "来自", "间隔");
        return closed ? lookedBack(at, i + 2, Whole.number(count)) : null;
    }

    /** 五年来: the whole years that a report at the beginning of a year looks back on; at other times the stretch is open. */
    private DateMention lookedBack(int at, int stop, int years) {
        LocalDate published = memory.published();
        if (published == null || published.getMonthValue() > EARLY || years < 2 || years > 10) {
            return DateMention.unplaced(at, stop);
        }
        int last = published.getYear() - 1;
        LocalDate from = LocalDate.of(last - years + 1, 1, 1);
        return DateMention.span(at, stop, from, LocalDate.of(last, 12, 31), NAMED);
    }

    /** 过去一年, 一年来: the calendar year that a report at the beginning of a year looks back on, else the year up to now. */
    private static DateMention lastYear(int at, int stop, LocalDate published) {
        int year = published.getYear() - 1;
        return published.getMonthValue() <= EARLY
                ? DateMention.span(at, stop, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), NAMED)
                : DateMention.span(at, stop, published.minusYears(1), published, NAMED);
    }

    private @Nullable DateMention stretch(char[] text, int at, int i, int end) {
        long count = Whole.read(text, i, end);
        int number = Whole.number(count);
        if (count == Whole.NONE || number < 1 || number > 60 || Whole.end(count) >= end) {
            return null;
        }
        int unit = Chars.isOneOf(text, Whole.end(count), end, "个") ? Whole.end(count) + 1 : Whole.end(count);
        boolean years = Chars.isOneOf(text, unit, end, "年");
        if (!years && !(Chars.isOneOf(text, unit, end, "月") && unit > Whole.end(count))) {
            return null;
        }
        int stop = Chars.isOneOf(text, unit + 1, end, "来间") ? unit + 2 : unit + 1;
        LocalDate published = memory.published();
        if (published == null) {
            return DateMention.unplaced(at, stop);
        }
        if (years && number == 1) {
            return lastYear(at, stop, published);
        }
        if (years && text[at] == '过' && published.getMonthValue() <= EARLY) {
            return lookedBack(at, stop, number);
        }
        LocalDate from = years ? published.minusYears(number) : published.minusMonths(number);
        return DateMention.span(at, stop, from, published, NAMED);
    }
}
