package org.quxian.observation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * How often a series is taken. Its periods are numbered without gaps, so that a column of periods is a column of numbers:
 * years by themselves, quarters and months from the year 0, days from 1970-01-01.
 */
public enum Frequency {
    /** Once a year: 2021. */
    YEAR("A", 1, new Text("年度", "annual")),
    /** Four times a year: 2021-Q1. */
    QUARTER("Q", 4, new Text("季度", "quarterly")),
    /** Twelve times a year: 2021-07. */
    MONTH("M", 12, new Text("月度", "monthly")),
    /** As of a day: 2021-07-31. */
    DAY("D", 0, new Text("每日", "daily"));

    private final String code;
    private final int inYear;
    private final Text label;

    Frequency(String code, int inYear, Text label) {
        this.code = code;
        this.inYear = inYear;
        this.label = label;
    }

    /** Its code in SDMX's CL_FREQ. */
    public String code() {
        return code;
    }

    /** Its name. */
    public Text label() {
        return label;
    }

    /** The frequency with this code in CL_FREQ. */
    public static Optional<Frequency> coded(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /**
     * The number of the period that a day lies in.
     *
     * @param day a day of the years 1 to 9999
     */
    public int number(LocalDate day) {
        return switch (this) {
            case DAY -> Math.toIntExact(day.toEpochDay());
            case YEAR, QUARTER, MONTH -> day.getYear() * inYear + (day.getMonthValue() - 1) * inYear / 12;
        };
    }

    /** The last number whose period is over at the end of {@code day}. */
    public int lastOver(LocalDate day) {
        int number = number(day);
        return last(number).equals(day) ? number : number - 1;
    }

    /** The last day of the period with a number. */
    public LocalDate last(int number) {
        return switch (this) {
            case DAY -> LocalDate.ofEpochDay(number);
            case YEAR, QUARTER, MONTH ->
                YearMonth.of(Math.floorDiv(number, inYear), 12 / inYear * (Math.floorMod(number, inYear) + 1))
                        .atEndOfMonth();
        };
    }

    /** The period with a number. */
    public Period period(int number) {
        Year year = Year.of(last(number).getYear());
        return switch (this) {
            case DAY -> new Period.AsOf(last(number));
            case YEAR -> new Period.CalendarYear(year);
            case QUARTER -> new Period.CalendarQuarter(year, Math.floorMod(number, inYear) + 1);
            case MONTH -> new Period.CalendarMonth(YearMonth.from(last(number)));
        };
    }

    /** The period with a number in SDMX's TIME_PERIOD notation. */
    public String timePeriod(int number) {
        return period(number).timePeriod().orElseThrow();
    }
}
