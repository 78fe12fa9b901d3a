package org.quxian.chart;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.quxian.observation.Language;

/** Axes of time with the ticks that suit the days on them. */
final class TimeAxes {

    private static final int[] YEARS = {50, 20, 10, 5, 2, 1};
    private static final int[] MONTHS = {6, 3, 1};
    private static final int QUARTER = 3;
    private static final int[] DAYS = {10, 5, 1};

    /** On a longer axis no single day is named. */
    private static final int FEW_DAYS = 100;

    private static final int FEW_MONTHS = 60;

    private final Language language;
    private final PeriodFormat periods;

    TimeAxes(Language language) {
        this.language = language;
        this.periods = new PeriodFormat(language);
    }

    /**
     * The axis of {@code days}.
     *
     * @param days the days that something is drawn on, at least one
     * @param from the first day that is drawn, not after any of them
     */
    TimeAxis of(List<LocalDate> days, LocalDate from) {
        LocalDate to = days.stream().max(LocalDate::compareTo).orElseThrow();
        List<List<TimeAxis.Tick>> levels = new ArrayList<>();
        for (int step : YEARS) {
            levels.add(years(from, to, step));
        }
        boolean yearly = days.stream().allMatch(day -> day.getDayOfYear() == day.lengthOfYear());
        if (!yearly && ChronoUnit.MONTHS.between(from, to) <= FEW_MONTHS) {
            boolean quarterly = days.stream()
                    .allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth() && day.getMonthValue() % QUARTER == 0);
            for (int step : MONTHS) {
                if (!quarterly || step >= QUARTER) {
                    levels.add(months(from, to, step));
                }
            }
        }
        boolean monthly = days.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
        if (!monthly && ChronoUnit.DAYS.between(from, to) <= FEW_DAYS) {
            for (int step : DAYS) {
                levels.add(days(from, to, step));
            }
        }
        List<List<TimeAxis.Tick>> useful =
                levels.stream().filter(level -> level.size() > 1).distinct().toList();
        return new TimeAxis(from, to, useful.isEmpty() ? List.of(single(yearly, monthly, to)) : useful);
    }

    /** A single place in time is called by its full name. */
    private List<TimeAxis.Tick> single(boolean yearly, boolean monthly, LocalDate day) {
        String words = yearly ? year(day) : monthly ? below(day) : periods.day(day);
        return List.of(new TimeAxis.Tick(day, words, ""));
    }

    private List<TimeAxis.Tick> years(LocalDate from, LocalDate to, int step) {
        return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                .filter(year -> year % step == 0)
                .map(year -> Year.of(year).atMonth(12).atEndOfMonth())
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .map(day -> new TimeAxis.Tick(day, year(day), ""))
                .toList();
    }

    private List<TimeAxis.Tick> months(LocalDate from, LocalDate to, int step) {
        List<LocalDate> ends = Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(to))
                .filter(month -> month.getMonthValue() % step == 0)
                .map(YearMonth::atEndOfMonth)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .toList();
        return ticks(ends, this::month, this::year);
    }

    /** Every {@code step} days from the beginning of a month, and its last day in place of those close to it. */
    private List<TimeAxis.Tick> days(LocalDate from, LocalDate to, int step) {
        List<LocalDate> days = from.datesUntil(to.plusDays(1))
                .filter(day -> day.getDayOfMonth() == day.lengthOfMonth()
                        || (day.getDayOfMonth() % step == 0
                                && day.getDayOfMonth() + step / 2 + step % 2 <= day.lengthOfMonth()))
                .toList();
        return ticks(days, this::day, this::below);
    }

    private static List<TimeAxis.Tick> ticks(
            List<LocalDate> days, Function<LocalDate, String> label, Function<LocalDate, String> below) {
        List<TimeAxis.Tick> ticks = new ArrayList<>();
        String last = "";
        for (LocalDate day : days) {
            String now = below.apply(day);
            ticks.add(new TimeAxis.Tick(day, label.apply(day), now.equals(last) ? "" : now));
            last = now;
        }
        return ticks;
    }

    private String year(LocalDate day) {
        return language == Language.ZH ? day.getYear() + "年" : String.valueOf(day.getYear());
    }

    private String month(LocalDate day) {
        return language == Language.ZH
                ? day.getMonthValue() + "月"
                : day.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private String day(LocalDate day) {
        return day.getDayOfMonth() + (language == Language.ZH ? "日" : "");
    }

    private String below(LocalDate day) {
        return language == Language.ZH ? year(day) + month(day) : month(day) + " " + year(day);
    }
}
