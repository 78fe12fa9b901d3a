package org.quxian.exchange.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.observation.Period;

/**
 * Times as tables write them: 2021, 2021年, 2021年7月, 2021-07, 2021年1-7月, 2021年一季度, 2021-Q1, 2021年上半年, 2021-07-31,
 * 截至2021年7月底, 2021-01-01至2021-07-31, 2018年以来, and SDMX's 2020-02-01/P2M.
 */
final class PeriodWords {
    private static final String Y = "(\\d{4})[-./年]";
    private static final String DAY = Y + "(\\d{1,2})[-./月](\\d{1,2})日?(?:T00:00(?::00)?)?";
    private static final String QUARTERS = "一二三四";

    private static final List<Form> FORMS = List.of(
            form("(\\d{4})(?:年度?|-A1)?", parts -> new Period.CalendarYear(Year.of(number(parts, 1)))),
            form("(\\d{4})年全年", parts -> new Period.CalendarYear(Year.of(number(parts, 1)))),
            form(Y + "?(?:-?[QqＱ])([1-4])", parts -> quarter(parts, number(parts, 2))),
            form(
                    Y + "第?([一二三四1-4])季度?",
                    parts -> quarter(
                            parts,
                            QUARTERS.contains(parts.group(2))
                                    ? QUARTERS.indexOf(parts.group(2)) + 1
                                    : number(parts, 2))),
            form("(\\d{4})(?:年上半年|-S1)", parts -> months(number(parts, 1), 1, 6)),
            form("(\\d{4})(?:年下半年|-S2)", parts -> months(number(parts, 1), 7, 12)),
            form(Y + "(\\d{1,2})月?", parts -> new Period.CalendarMonth(month(parts, 1))),
            form("(\\d{4})-M(\\d{2})", parts -> new Period.CalendarMonth(month(parts, 1))),
            form(
                    Y + "(\\d{1,2})月?[-–—~至到](\\d{1,2})月",
                    parts -> months(number(parts, 1), number(parts, 2), number(parts, 3))),
            form(
                    Y + "(\\d{1,2})月?[-–—~至到/]" + Y + "(\\d{1,2})月?",
                    parts -> new Period.Span(
                            month(parts, 1).atDay(1), month(parts, 3).atEndOfMonth())),
            form(DAY, parts -> new Period.AsOf(day(parts, 1))),
            form("(\\d{4})(\\d{2})(\\d{2})", parts -> new Period.AsOf(day(parts, 1))),
            form(
                    "(?:截至|截止|至|到)?" + Y + "(\\d{1,2})月?(?:底|末)",
                    parts -> new Period.AsOf(month(parts, 1).atEndOfMonth())),
            form("(?:截至|截止|至|到)(\\d{4})年?(?:底|末)?", PeriodWords::yearEnd),
            form("(\\d{4})年?(?:底|末)", PeriodWords::yearEnd),
            form(
                    "(?:截至|截止|至|到)" + Y + "(\\d{1,2})月?",
                    parts -> new Period.AsOf(month(parts, 1).atEndOfMonth())),
            form("(?:截至|截止|至|到|as?of)" + DAY, parts -> new Period.AsOf(day(parts, 1))),
            form(
                    DAY + "[-–—~至到/]" + DAY,
                    parts -> Period.between(Optional.of(day(parts, 1)), Optional.of(day(parts, 4)))),
            form(
                    DAY + "/P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,6})D)?",
                    parts -> Period.between(
                            Optional.of(day(parts, 1)),
                            Optional.of(day(parts, 1)
                                    .plus(java.time.Period.of(
                                            optional(parts, 4), optional(parts, 5), optional(parts, 6)))
                                    .minusDays(1)))),
            form(
                    "[自从]?(\\d{4})年?(?:以来|起|至今)",
                    parts -> new Period.Since(Year.of(number(parts, 1)).atDay(1))),
            form(
                    "[自从]?" + Y + "(\\d{1,2})月?(?:以来|起|至今)",
                    parts -> new Period.Since(month(parts, 1).atDay(1))));

    /** Where a time may stand in a title: 2021年7月全市整改情况统计表. */
    private static final Pattern IN_TITLE = Pattern.compile(
            "(?:截至|截止)?\\d{4}年(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}[-–—~至到]\\d{1,2}月|\\d{1,2}月[底末]?|第?[一二三四1-4]季度|[上下]半年)?");

    private PeriodWords() {}

    private record Form(Pattern pattern, Function<MatchResult, Period> reader) {}

    private static Form form(String pattern, Function<MatchResult, Period> reader) {
        return new Form(Pattern.compile(pattern), reader);
    }

    /** The time that a cell says; empty where it says none. */
    static Optional<Period> parse(String cell) {
        String plain = Cells.plain(cell);
        for (Form form : FORMS) {
            Matcher parts = form.pattern().matcher(plain);
            if (parts.matches()) {
                try {
                    return Optional.of(form.reader().apply(parts)).filter(PeriodWords::isLikely);
                } catch (DateTimeException | IllegalArgumentException noSuchDay) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The words of the first time in a title. */
    static Optional<String> inTitle(String title) {
        return IN_TITLE.matcher(Cells.plain(title))
                .results()
                .map(MatchResult::group)
                .filter(words -> parse(words).isPresent())
                .findFirst();
    }

    /** Four digits are a year only where somebody may speak of it: 8888 is a number. */
    private static boolean isLikely(Period period) {
        return period.from()
                .or(period::to)
                .filter(day -> day.getYear() < 1900 || day.getYear() > 2100)
                .isEmpty();
    }

    private static Period quarter(MatchResult parts, int quarter) {
        return new Period.CalendarQuarter(Year.of(number(parts, 1)), quarter);
    }

    private static Period yearEnd(MatchResult parts) {
        return new Period.AsOf(LocalDate.of(number(parts, 1), 12, 31));
    }

    private static Period months(int year, int first, int last) {
        return Period.between(
                Optional.of(LocalDate.of(year, first, 1)),
                Optional.of(YearMonth.of(year, last).atEndOfMonth()));
    }

    private static YearMonth month(MatchResult parts, int first) {
        return YearMonth.of(number(parts, first), number(parts, first + 1));
    }

    private static LocalDate day(MatchResult parts, int first) {
        return LocalDate.of(number(parts, first), number(parts, first + 1), number(parts, first + 2));
    }

    private static int number(MatchResult parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static int optional(MatchResult parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Integer::parseInt).orElse(0);
    }
}
