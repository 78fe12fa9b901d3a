package org.quxian.desktop.review;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.quxian.desktop.support.Days;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** A time being edited. */
final class PeriodForm {
    static final Text WRONG_DAY = new Text("日期请写成 2021-07-31 这样。", "Write the day like 2021-07-31.");
    static final Text WRONG_YEAR = new Text("年份请写成 2021 这样。", "Write the year like 2021.");
    static final Text WRONG_QUARTER = new Text("季度请写成 2021-Q1 这样。", "Write the quarter like 2021-Q1.");
    static final Text WRONG_MONTH = new Text("月份请写成 2021-07 这样。", "Write the month like 2021-07.");
    static final Text WRONG_ORDER = new Text("结束日期早于开始日期。", "It ends before it begins.");

    private static final Pattern YEAR = Pattern.compile("(\\d{4})年?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-./年]?(0?[1-9]|1[0-2])月?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})[-./年]?[Qq第]?([1-4])(?:季度)?");

    private final ObjectProperty<PeriodKind> kind = new SimpleObjectProperty<>();
    private final StringProperty first = new SimpleStringProperty("");
    private final StringProperty last = new SimpleStringProperty("");

    PeriodForm(Period period) {
        kind.set(PeriodKind.of(period));
        switch (period) {
            case Period.CalendarYear year -> first.set(year.year().toString());
            case Period.CalendarQuarter quarter -> first.set(quarter.year() + "-Q" + quarter.quarter());
            case Period.CalendarMonth month -> first.set(month.month().toString());
            default -> {
                first.set(period.from().map(LocalDate::toString).orElse(""));
                last.set(period.to().map(LocalDate::toString).orElse(""));
            }
        }
    }

    ObjectProperty<PeriodKind> kindProperty() {
        return kind;
    }

    StringProperty firstProperty() {
        return first;
    }

    StringProperty lastProperty() {
        return last;
    }

    /** The time that is typed; empty where {@link #flaw} says what is wrong. */
    Optional<Period> period() {
        return switch (kind.get()) {
            case AS_OF -> Days.parse(last.get()).map(Period.AsOf::new);
            case SPAN ->
                Days.parse(first.get())
                        .flatMap(from -> Days.parse(last.get())
                                .filter(to -> !to.isBefore(from))
                                .map(to -> new Period.Span(from, to)));
            case SINCE -> Days.parse(first.get()).map(Period.Since::new);
            case YEAR -> match(YEAR).map(parts -> new Period.CalendarYear(Year.parse(parts.group(1))));
            case QUARTER ->
                match(QUARTER)
                        .map(parts -> new Period.CalendarQuarter(
                                Year.parse(parts.group(1)), Integer.parseInt(parts.group(2))));
            case MONTH ->
                match(MONTH)
                        .map(parts -> new Period.CalendarMonth(
                                YearMonth.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))));
            case UNSTATED -> Optional.of(new Period.Unstated());
        };
    }

    /** What is wrong with what is typed; empty where nothing is. */
    Optional<Text> flaw() {
        if (period().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (kind.get()) {
                    case YEAR -> WRONG_YEAR;
                    case QUARTER -> WRONG_QUARTER;
                    case MONTH -> WRONG_MONTH;
                    case SPAN ->
                        Days.parse(first.get()).isPresent()
                                        && Days.parse(last.get()).isPresent()
                                ? WRONG_ORDER
                                : WRONG_DAY;
                    case AS_OF, SINCE, UNSTATED -> WRONG_DAY;
                });
    }

    private Optional<Matcher> match(Pattern pattern) {
        String plain = Normalizer.normalize(first.get(), Normalizer.Form.NFKC).replaceAll("\\s", "");
        return Optional.of(pattern.matcher(plain)).filter(Matcher::matches);
    }
}
