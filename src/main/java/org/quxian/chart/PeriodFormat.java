package org.quxian.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Language;
import org.quxian.observation.Period;

/** Times in words: 截至2021年7月31日, 2020年2月至3月, 自2018年起, 2021年一季度. */
public final class PeriodFormat {

    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private final Language language;

    /**
     * @param language the language of the words
     */
    public PeriodFormat(Language language) {
        this.language = language;
    }

    /** {@code period} in words; empty where the text names no time. */
    public Optional<String> text(Period period) {
        return switch (period) {
            case Period.AsOf asOf -> Optional.of(Phrase.AS_OF.in(language, day(asOf.day())));
            case Period.Span span -> Optional.of(span(span.first(), span.last()));
            case Period.Since since -> Optional.of(since(since.first()));
            case Period.CalendarYear year -> Optional.of(year(year.year().getValue()));
            case Period.CalendarQuarter quarter ->
                Optional.of(
                        language == Language.ZH
                                ? quarter.year() + "年" + QUARTERS.get(quarter.quarter() - 1) + "季度"
                                : "Q" + quarter.quarter() + " " + quarter.year());
            case Period.CalendarMonth month -> Optional.of(month(month.month()));
            case Period.Unstated unstated -> Optional.empty();
        };
    }

    /** A day: 2021年7月31日, 31 July 2021. */
    public String day(LocalDate day) {
        return language == Language.ZH
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH));
    }

    private String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean wholeMonths =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return between(year(first.getYear()), year(last.getYear()));
        }
        if (wholeMonths) {
            return sameYear
                    ? between(
                            language == Language.ZH ? month(YearMonth.from(first)) : english(first, "MMMM"),
                            language == Language.ZH ? last.getMonthValue() + "月" : month(YearMonth.from(last)))
                    : between(month(YearMonth.from(first)), month(YearMonth.from(last)));
        }
        return sameYear
                ? between(
                        language == Language.ZH ? day(first) : english(first, "d MMMM"),
                        language == Language.ZH ? last.getMonthValue() + "月" + last.getDayOfMonth() + "日" : day(last))
                : between(day(first), day(last));
    }

    private String since(LocalDate first) {
        String start = first.getDayOfYear() == 1
                ? year(first.getYear())
                : first.getDayOfMonth() == 1 ? month(YearMonth.from(first)) : day(first);
        return language == Language.ZH ? "自" + start + "起" : "since " + start;
    }

    private String year(int year) {
        return language == Language.ZH ? year + "年" : String.valueOf(year);
    }

    private String month(YearMonth month) {
        return language == Language.ZH
                ? month.getYear() + "年" + month.getMonthValue() + "月"
                : month.format(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH));
    }

    private String between(String from, String to) {
        return language == Language.ZH ? from + "至" + to : from + " to " + to;
    }

    private static String english(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
