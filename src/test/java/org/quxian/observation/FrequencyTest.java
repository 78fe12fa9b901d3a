package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrequencyTest {

    @ParameterizedTest
    @CsvSource({
        "YEAR,    2021-07-31, 2021,  2021-12-31, 2021",
        "YEAR,    2020-01-01, 2020,  2020-12-31, 2020",
        "QUARTER, 2021-01-01, 8084,  2021-03-31, 2021-Q1",
        "QUARTER, 2021-09-30, 8086,  2021-09-30, 2021-Q3",
        "QUARTER, 2021-12-31, 8087,  2021-12-31, 2021-Q4",
        "MONTH,   2021-01-31, 24252, 2021-01-31, 2021-01",
        "MONTH,   2020-02-01, 24241, 2020-02-29, 2020-02",
        "MONTH,   2021-12-05, 24263, 2021-12-31, 2021-12",
        "DAY,     1970-01-01, 0,     1970-01-01, 1970-01-01",
        "DAY,     1969-12-31, -1,    1969-12-31, 1969-12-31",
    })
    void aDayLiesInAPeriodWithANumber(
            Frequency frequency, LocalDate day, int number, LocalDate last, String timePeriod) {
        assertThat(frequency.number(day)).isEqualTo(number);
        assertThat(frequency.last(number)).isEqualTo(last);
        assertThat(frequency.timePeriod(number)).isEqualTo(timePeriod);
        assertThat(frequency.period(number).to()).contains(last);
    }

    @ParameterizedTest
    @EnumSource
    void periodsAreNumberedWithoutGaps(Frequency frequency) {
        int number = frequency.number(LocalDate.of(1998, 11, 3));
        for (int later = 1; later < 40; later++) {
            LocalDate last = frequency.last(number + later);
            assertThat(last).isAfter(frequency.last(number + later - 1));
            assertThat(frequency.number(last)).isEqualTo(number + later);
            assertThat(frequency.number(last.plusDays(1))).isEqualTo(number + later + 1);
        }
    }

    @Test
    void aPeriodIsOverAtTheEndOfItsLastDay() {
        assertThat(Frequency.MONTH.lastOver(LocalDate.of(2021, 7, 30))).isEqualTo(24257);
        assertThat(Frequency.MONTH.lastOver(LocalDate.of(2021, 7, 31))).isEqualTo(24258);
        assertThat(Frequency.YEAR.lastOver(LocalDate.of(2021, 12, 30))).isEqualTo(2020);
        assertThat(Frequency.DAY.lastOver(LocalDate.of(1970, 1, 2))).isEqualTo(1);
    }

    @Test
    void theCodesAreThoseOfSdmx() {
        assertThat(Stream.of("A", "Q", "M", "D").map(Frequency::coded))
                .allSatisfy(one -> assertThat(one).isPresent());
        assertThat(Frequency.coded("M")).contains(Frequency.MONTH);
        assertThat(Frequency.coded("W")).isEmpty();
        assertThat(Frequency.QUARTER.code()).isEqualTo("Q");
        assertThat(Frequency.YEAR.label()).isEqualTo(new Text("年度", "annual"));
    }
}
