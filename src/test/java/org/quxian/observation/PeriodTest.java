package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-12-31, CalendarYear, 2021",
        "2021-01-01, 2021-03-31, CalendarQuarter, 2021-Q1",
        "2021-10-01, 2021-12-31, CalendarQuarter, 2021-Q4",
        "2021-07-01, 2021-07-31, CalendarMonth, 2021-07",
        "2020-02-01, 2020-02-29, CalendarMonth, 2020-02",
        "2020-02-01, 2020-04-30, Span, 2020-02-01/P3M",
        "2018-01-01, 2020-12-31, Span, 2018-01-01/P3Y",
        "2021-08-09, 2021-08-09, Span, 2021-08-09/P1D",
        "2021-07-15, 2021-08-11, Span, 2021-07-15/P28D",
        ", 2021-07-31, AsOf, 2021-07-31",
        "2018-01-01, , Since,",
        ", , Unstated,",
    })
    void twoDaysArePeriodsAsTheCalendarNamesThem(LocalDate from, LocalDate to, String kind, String timePeriod) {
        Period period = Period.between(Optional.ofNullable(from), Optional.ofNullable(to));
        assertThat(period.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(period.from()).isEqualTo(Optional.ofNullable(from));
        assertThat(period.to()).isEqualTo(Optional.ofNullable(to));
        assertThat(period.timePeriod()).isEqualTo(Optional.ofNullable(timePeriod));
    }

    @Test
    void aYearEndsOnItsLastDay() {
        assertThat(new Period.CalendarYear(Year.of(2020)).to()).contains(LocalDate.of(2020, 12, 31));
        assertThat(new Period.CalendarMonth(YearMonth.of(2020, 2)).to()).contains(LocalDate.of(2020, 2, 29));
        assertThat(new Period.CalendarQuarter(Year.of(2021), 2).to()).contains(LocalDate.of(2021, 6, 30));
    }

    @Test
    void aYearHasFourQuarters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period.CalendarQuarter(Year.of(2021), 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Period.CalendarQuarter(Year.of(2021), 0));
    }

    @Test
    void aSpanDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2021, 8, 12);
        assertThatIllegalArgumentException().isThrownBy(() -> new Period.Span(day, day.minusDays(1)));
    }
}
