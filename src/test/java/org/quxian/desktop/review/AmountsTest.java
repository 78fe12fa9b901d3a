package org.quxian.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"615,615", "80.70,80.70", "1.2亿,120000000", "9007.6万,90076000", "１１６．３８,116.38", "3万亿,3000000000000"})
    void numbersAreReadAsPeopleTypeThem(String typed, BigDecimal number) {
        assertThat(Amounts.parse(typed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @Test
    void theDigitsThatAreTypedAreKept() {
        assertThat(Amounts.parse("80.70")).contains(new BigDecimal("80.70"));
        assertThat(Amounts.parse("9007.6万")).contains(new BigDecimal("90076E+3"));
        assertThat(Amounts.parse("41,000")).contains(new BigDecimal("41000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "二十", "-3", "1e5", "1.2.3", "12家", "万"})
    void otherWordsAreNoNumbers(String typed) {
        assertThat(Amounts.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"615,615", "80.70,80.70", "41000,4.1万", "41234567,4123.4567万", "120000000,1.2亿", "0,0"})
    void whatIsPrintedReadsTheSame(BigDecimal number, String printed) {
        assertThat(Amounts.print(number)).isEqualTo(printed);
        assertThat(Amounts.parse(printed))
                .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }
}
