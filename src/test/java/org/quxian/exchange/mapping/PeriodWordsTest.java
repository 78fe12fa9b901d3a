package org.quxian.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Period;

/** Times as tables write them. */
class PeriodWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2021, 2021",
        "２０２１年, 2021",
        "2021年度, 2021",
        "2021-A1, 2021",
        "2021年7月, 2021-07",
        "2021-07, 2021-07",
        "2021.7, 2021-07",
        "2021年 第一季度, 2021-Q1",
        "2021Q1, 2021-Q1",
        "2021-Q3, 2021-Q3",
        "2021年上半年, 2021-01-01/P6M",
        "2021-S2, 2021-07-01/P6M",
        "2021年1-7月, 2021-01-01/P7M",
        "2021.1-2021.7, 2021-01-01/P7M",
        "2021-07-31, 2021-07-31",
        "2021/7/31, 2021-07-31",
        "20210731, 2021-07-31",
        "2021年7月31日, 2021-07-31",
        "截至2021年7月底, 2021-07-31",
        "截至2021年7月, 2021-07-31",
        "2021年底, 2021-12-31",
        "2021-01-02至2021-07-30, 2021-01-02/P6M29D",
        "2020-02-01/P2M, 2020-02-01/P2M"
    })
    void aTimeIsReadHoweverItIsWritten(String cell, String expected) {
        assertThat(PeriodWords.parse(cell).flatMap(Period::timePeriod)).contains(expected);
    }

    @Test
    void whatHasNoEndIsSince() {
        assertThat(PeriodWords.parse("2018年以来")).contains(new Period.Since(java.time.LocalDate.of(2018, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "七月", "2021年13月", "2021-02-30", "8888", "0615", "615户", "2021-07-31-1"})
    void whatIsNoTimeIsNone(String cell) {
        assertThat(PeriodWords.parse(cell)).isEmpty();
    }

    @Test
    void aTitleTellsItsTime() {
        assertThat(PeriodWords.inTitle("全市2021年1-7月消防整治情况统计表")).contains("2021年1-7月");
        assertThat(PeriodWords.inTitle("消防整治情况统计表")).isEmpty();
    }
}
