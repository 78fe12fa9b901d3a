package org.quxian.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.quxian.observation.Period;
import org.quxian.observation.Text;

/** A period as the columns {@code period_kind}, {@code period_from} and {@code period_to}. */
final class PeriodColumns {

    static final String NAMES = "period_kind, period_from, period_to";

    private PeriodColumns() {}

    private enum Kind {
        AS_OF,
        SPAN,
        SINCE,
        YEAR,
        QUARTER,
        MONTH,
        UNSTATED
    }

    static void write(Batch batch, Period period) throws SQLException {
        batch.word(kind(period)).date(period.from()).date(period.to());
    }

    private static Kind kind(Period period) {
        return switch (period) {
            case Period.AsOf known -> Kind.AS_OF;
            case Period.Span known -> Kind.SPAN;
            case Period.Since known -> Kind.SINCE;
            case Period.CalendarYear known -> Kind.YEAR;
            case Period.CalendarQuarter known -> Kind.QUARTER;
            case Period.CalendarMonth known -> Kind.MONTH;
            case Period.Unstated known -> Kind.UNSTATED;
        };
    }

    static Period read(Row row) throws SQLException, MalformedRowException {
        Kind kind = row.word("period_kind", Kind.class);
        Optional<LocalDate> from = row.optionalDate("period_from");
        Optional<LocalDate> to = row.optionalDate("period_to");
        Optional<? extends Period> period = switch (kind) {
            case AS_OF -> to.map(Period.AsOf::new);
            case SPAN ->
                from.flatMap(
                        first -> to.filter(last -> !last.isBefore(first)).map(last -> new Period.Span(first, last)));
            case SINCE -> from.map(Period.Since::new);
            case YEAR -> from.map(first -> new Period.CalendarYear(Year.from(first)));
            case QUARTER ->
                from.map(first -> new Period.CalendarQuarter(Year.from(first), (first.getMonthValue() + 2) / 3));
            case MONTH -> from.map(first -> new Period.CalendarMonth(YearMonth.from(first)));
            case UNSTATED -> Optional.of(new Period.Unstated());
        };
        if (period.isEmpty()
                || !period.get().from().equals(from)
                || !period.get().to().equals(to)) {
            String dates = from.map(LocalDate::toString).orElse("…") + " – "
                    + to.map(LocalDate::toString).orElse("…");
            throw new MalformedRowException(
                    "period_kind",
                    new Text(
                            "起止日期 %s 不是 %s 这种时期。".formatted(dates, kind),
                            "The days %s are no period of the kind %s.".formatted(dates, kind)));
        }
        return period.get();
    }
}
