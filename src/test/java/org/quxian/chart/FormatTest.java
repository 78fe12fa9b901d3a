package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Change;
import org.quxian.observation.Language;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;
import org.quxian.observation.Unit;

class FormatTest {

    private static final QuantityFormat ZH = new QuantityFormat(Language.ZH);
    private static final QuantityFormat EN = new QuantityFormat(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EXACT  | 615       | 户   | 615户      | 615 households
                    EXACT  | 90076000  | 元   | 9007.6万元 | 90.076 million yuan
                    EXACT  | 112069000 | 元   | 1.12亿元   | 112 million yuan
                    EXACT  | 71800000  | 元   | 7180万元   | 71.8 million yuan
                    EXACT  | 84200     | 元   | 8.42万元   | 84,200 yuan
                    EXACT  | 5000      | 元   | 5000元     | 5,000 yuan
                    EXACT  | 239.02    | 公里 | 239.02公里 | 239.02 km
                    EXACT  | 332000    | 人   | 33.2万人   | 332,000 people
                    EXACT  | 4940000   | 起   | 494万起    | 4.94 million
                    EXACT  | 80.70     | %    | 80.70%     | 80.70%
                    EXACT  | 98.4567   | %    | 98.5%      | 98.5%
                    EXACT  | 120000    | 吨   | 12万吨     | 120,000 tonnes
                    EXACT  | 1         | 人   | 1人        | 1 person
                    EXACT  | 0         | 个   | 0个        | 0
                    EXACT  | 12345     | 辆   | 12345辆    | 12,345 vehicles
                    EXACT  | 1234567   | 辆   | 123万辆    | 1.23 million vehicles
                    EXACT  | 12345678  | 元   | 1235万元   | 12.3 million yuan
                    EXACT  | 1234.5678 | 元   | 1235元     | 1,235 yuan
                    EXACT  | 5600000000 | 元  | 56亿元     | 5.6 billion yuan
                    NEARLY | 500000000 | 元   | 近5亿元    | nearly 500 million yuan
                    OVER   | 20        | 人次 | 20余人次   | over 20
                    OVER   | 41000     | 辆   | 41000余辆  | over 41,000 vehicles
                    OVER   | 60000     | 亩   | 6万余亩    | over 60,000 mu
                    OVER   | 80000     | 元   | 8万余元    | over 80,000 yuan
                    OVER   | 500000    | 元   | 50余万元   | over 500,000 yuan
                    OVER   | 15000     | 公斤 | 1.5万余公斤 | over 15,000 kg
                    ABOUT  | 10        | 起   | 约10起     | about 10
                    UNDER  | 30        | 分钟 | 不到30分钟 | under 30 minutes
                    """)
    void aQuantityReadsAsATextWouldPrintIt(Qualifier qualifier, String number, String unit, String zh, String en) {
        Quantity quantity = Quantity.of(qualifier, new BigDecimal(number));

        assertThat(ZH.text(quantity, unit(unit))).isEqualTo(zh);
        assertThat(EN.text(quantity, unit(unit))).isEqualTo(en);
    }

    @Test
    void aRangeNamesItsUnitOnce() {
        Quantity few = new Quantity.Range(new BigDecimal("2"), new BigDecimal("3"));
        Quantity many = new Quantity.Range(new BigDecimal("9000"), new BigDecimal("12000"));

        assertThat(ZH.text(few, unit("次"))).isEqualTo("2–3次");
        assertThat(EN.text(few, unit("次"))).isEqualTo("2–3");
        assertThat(ZH.text(many, unit("元"))).isEqualTo("9000–1.2万元");
        assertThat(EN.text(many, unit("户"))).isEqualTo("9,000–12,000 households");
    }

    @Test
    void growthSaysItsWay() {
        Quantity fall = new Quantity.Exact(new BigDecimal("88"));

        assertThat(ZH.text(fall, unit("%"), Optional.of(Change.DOWN))).isEqualTo("下降88%");
        assertThat(ZH.text(fall, unit("%"), Optional.of(Change.UP))).isEqualTo("增长88%");
        assertThat(EN.text(fall, unit("%"), Optional.of(Change.DOWN))).isEqualTo("down 88%");
        assertThat(EN.text(fall, unit("%"), Optional.of(Change.UP))).isEqualTo("up 88%");
    }

    @Test
    void theExactValueHasAllDigits() {
        assertThat(ZH.exact(new Quantity.Exact(new BigDecimal("112069000")), unit("元")))
                .isEqualTo("1.12069亿元");
        assertThat(EN.exact(new Quantity.Exact(new BigDecimal("112069000")), unit("元")))
                .isEqualTo("112.069 million yuan");
    }

    @Test
    void aNumberStoredWithTenThousandsReadsTheSame() {
        assertThat(ZH.text(new Quantity.Exact(new BigDecimal("90076E+3")), unit("元")))
                .isEqualTo("9007.6万元");
        assertThat(EN.text(new Quantity.Exact(new BigDecimal("332E+3")), unit("人")))
                .isEqualTo("332,000 people");
    }

    @Test
    void thePiecesOfAQuantityMakeItsText() {
        Quantity nearly = new Quantity.Nearly(new BigDecimal("500000000"));

        assertThat(ZH.parts(nearly, unit("元"), Optional.empty())).isEqualTo(new Parts("近", "5", "亿元"));
        assertThat(EN.parts(nearly, unit("元"), Optional.empty()))
                .isEqualTo(new Parts("nearly ", "500", " million yuan"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    -          | 2021-07-31 | 截至2021年7月31日        | as of 31 July 2021
                    2020-02-01 | 2020-03-31 | 2020年2月至3月           | February to March 2020
                    2020-11-01 | 2021-02-28 | 2020年11月至2021年2月    | November 2020 to February 2021
                    2018-01-01 | 2020-12-31 | 2018年至2020年           | 2018 to 2020
                    2021-07-15 | 2021-08-11 | 2021年7月15日至8月11日   | 15 July to 11 August 2021
                    2020-12-15 | 2021-01-11 | 2020年12月15日至2021年1月11日 | 15 December 2020 to 11 January 2021
                    2021-08-09 | 2021-08-09 | 2021年8月9日             | 9 August 2021
                    2018-01-01 | -          | 自2018年起               | since 2018
                    2018-05-01 | -          | 自2018年5月起            | since May 2018
                    2018-05-03 | -          | 自2018年5月3日起         | since 3 May 2018
                    2021-01-01 | 2021-12-31 | 2021年                   | 2021
                    2021-01-01 | 2021-03-31 | 2021年一季度             | Q1 2021
                    2021-07-01 | 2021-07-31 | 2021年7月                | July 2021
                    """)
    void aPeriodReadsAsATextWouldPrintIt(LocalDate from, LocalDate to, String zh, String en) {
        Period period = Period.between(Optional.ofNullable(from), Optional.ofNullable(to));

        assertThat(new PeriodFormat(Language.ZH).text(period)).contains(zh);
        assertThat(new PeriodFormat(Language.EN).text(period)).contains(en);
    }

    @Test
    void aPeriodThatIsNotNamedHasNoWords() {
        assertThat(new PeriodFormat(Language.ZH).text(new Period.Unstated())).isEmpty();
    }

    private static Unit unit(String symbol) {
        return Shipped.data().dataset().catalogue().unit(symbol).orElseThrow();
    }
}
