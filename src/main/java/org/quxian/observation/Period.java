package org.quxian.observation;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** The time a figure speaks of. Both ends are days that belong to it. */
public sealed interface Period {

    /** The first day; empty where the text names none. */
    Optional<LocalDate> from();

    /** The last day; empty where the text names none. */
    Optional<LocalDate> to();

    /** The period in SDMX's TIME_PERIOD notation; empty where the text names no end. */
    Optional<String> timePeriod();

    /**
     * 截至7月底: how things stood on a day, or had added up to by then.
     *
     * @param day the day
     */
    record AsOf(LocalDate day) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(day);
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.of(day.toString());
        }
    }

    /**
     * 2020年2月至4月.
     *
     * @param first the first day
     * @param last the last day, not before {@code first}
     */
    record Span(LocalDate first, LocalDate last) implements Period {
        public Span {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a span ends after it begins: " + first + " to " + last);
            }
        }

        @Override
        public Optional<LocalDate> from() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(last);
        }

        /** As SDMX writes a time range: start and ISO 8601 duration. */
        @Override
        public Optional<String> timePeriod() {
            return Optional.of(first + "/" + java.time.Period.between(first, last.plusDays(1)));
        }
    }

    /**
     * 自2018年以来: since a day, with no end named.
     *
     * @param first the first day
     */
    record Since(LocalDate first) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(first);
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.empty();
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.empty();
        }
    }

    /**
     * 2021年.
     *
     * @param year the calendar year
     */
    record CalendarYear(Year year) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(year.atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(year.atDay(year.length()));
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.of(year.toString());
        }
    }

    /**
     * 2021年一季度.
     *
     * @param year the calendar year
     * @param quarter 1 to 4
     */
    record CalendarQuarter(Year year, int quarter) implements Period {
        public CalendarQuarter {
            if (quarter < 1 || quarter > 4) {
                throw new IllegalArgumentException("a quarter is 1 to 4: " + quarter);
            }
        }

        @Override
        public Optional<LocalDate> from() {
            return Optional.of(year.atMonth(quarter * 3 - 2).atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(year.atMonth(quarter * 3).atEndOfMonth());
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.of(year + "-Q" + quarter);
        }
    }

    /**
     * 2021年7月.
     *
     * @param month the calendar month
     */
    record CalendarMonth(YearMonth month) implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.of(month.atDay(1));
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.of(month.atEndOfMonth());
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.of(month.toString());
        }
    }

    /** The text names no time: how things stand when it is published. */
    record Unstated() implements Period {
        @Override
        public Optional<LocalDate> from() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalDate> to() {
            return Optional.empty();
        }

        @Override
        public Optional<String> timePeriod() {
            return Optional.empty();
        }
    }

    /**
     * The period between two days, as the calendar names it where it does: from 1 January to 31 December is a year.
     *
     * @param from the first day; empty where none is named
     * @param to the last day; empty where none is named
     */
    static Period between(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty()) {
            return to.<Period>map(AsOf::new).orElseGet(Unstated::new);
        }
        return to.map(last -> between(from.get(), last)).orElseGet(() -> new Since(from.get()));
    }

    private static Period between(LocalDate first, LocalDate last) {
        Year year = Year.of(first.getYear());
        YearMonth month = YearMonth.from(first);
        if (first.equals(year.atDay(1)) && last.equals(year.atDay(year.length()))) {
            return new CalendarYear(year);
        }
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return new CalendarMonth(month);
        }
        if (first.getMonthValue() % 3 == 1
                && first.getDayOfMonth() == 1
                && last.equals(month.plusMonths(2).atEndOfMonth())) {
            return new CalendarQuarter(year, (first.getMonthValue() + 2) / 3);
        }
        return new Span(first, last);
    }
}
