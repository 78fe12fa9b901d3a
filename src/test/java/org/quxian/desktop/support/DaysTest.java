package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021-07-31", "2021.7.31", "2021/7/31", "2021年7月31日", "20210731", " ２０２１-07-31 "})
    void daysAreReadAsPeopleTypeThem(String typed) {
        assertThat(Days.parse(typed)).contains(LocalDate.of(2021, 7, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7月31日", "2021-02-30", "2021-13-01", "昨天", "2021"})
    void otherWordsAreNoDays(String typed) {
        assertThat(Days.parse(typed)).isEmpty();
    }
}
