package org.quxian.exchange.bulk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.observation.Frequency;

/**
 * A period of a series: 2021, 2021年, 2021-Q1, 2021年一季度, 2021-07, 2021-M07, 2021年7月, 202107, 2021-07-31.
 *
 * @param frequency what it is one of
 * @param number its number
 */
record PeriodCell(Frequency frequency, int number) {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?|-A1)?");
    private static final Pattern QUARTER =
            Pattern.compile("(\\d{4})(?:-?Q([1-4])|年第?([一二三四1-4])季度?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTH =
            Pattern.compile("(\\d{4})(?:[-/.]M?(\\d{1,2})|年(\\d{1,2})月?|(\\d{2}))", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:T00:00:00)?");
    private static final String QUARTERS = "一二三四";

    /** The period that a cell names. */
    static Optional<PeriodCell> of(String words) {
        try {
            return parse(words).filter(day -> day.year() >= 1);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private int year() {
        return frequency.last(number).getYear();
    }

    private static Optional<PeriodCell> parse(String words) {
        Matcher year = YEAR.matcher(words);
        if (year.matches()) {
            return Optional.of(at(Frequency.YEAR, number(year, 1), 1, 1));
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            return Optional.of(at(Frequency.QUARTER, number(quarter, 1), quarter(quarter) * 3, 1));
        }
        Matcher month = MONTH.matcher(words);
        if (month.matches()) {
            int group = month.start(2) >= 0 ? 2 : month.start(3) >= 0 ? 3 : 4;
            return Optional.of(at(Frequency.MONTH, number(month, 1), number(month, group), 1));
        }
        Matcher day = DAY.matcher(words);
        return day.matches()
                ? Optional.of(at(Frequency.DAY, number(day, 1), number(day, 2), number(day, 3)))
                : Optional.empty();
    }

    private static int quarter(Matcher parts) {
        if (parts.start(2) >= 0) {
            return number(parts, 2);
        }
        int place = QUARTERS.indexOf(parts.group(3));
        return place >= 0 ? place + 1 : number(parts, 3);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static PeriodCell at(Frequency frequency, int year, int month, int day) {
        return new PeriodCell(frequency, frequency.number(LocalDate.of(year, month, day)));
    }
}
