package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXACT  | 615       | [615, 615]",
                "EXACT  | 80.70     | [80.70, 80.70]",
                "EXACT  | 0         | [0, 0]",
                "OVER   | 20        | [20, 30)",
                "OVER   | 41000     | [41000, 42000)",
                "OVER   | 500000    | [500000, 600000)",
                "OVER   | 13        | [13, 14)",
                "OVER   | 0         | [0, 1)",
                "NEARLY | 500000000 | (…, 500000000)",
                "UNDER  | 30        | [0, 30)",
                "ABOUT  | 10        | [5, 15]",
                "ABOUT  | 6         | [5.5, 6.5]",
                "ABOUT  | 0         | [0, 0.5]",
                "ABOUT  | 1.5       | [1.45, 1.55]",
            })
    void aQualifiedNumberIsAnInterval(Qualifier qualifier, BigDecimal number, String interval) {
        Quantity quantity = Quantity.of(qualifier, number);
        assertThat(quantity.interval()).hasToString(interval);
        assertThat(quantity.qualifier()).isEqualTo(qualifier);
        assertThat(quantity.value()).contains(number);
        assertThat(quantity.reach()).isEqualTo(number);
    }

    @Test
    void aRangeHoldsBothEndsAndHasNoSingleValue() {
        Quantity range = new Quantity.Range(new BigDecimal("2"), new BigDecimal("3"));
        assertThat(range.interval()).hasToString("[2, 3]");
        assertThat(range.value()).isEmpty();
        assertThat(range.reach()).isEqualTo("3");
        assertThat(range.qualifier()).isEqualTo(Qualifier.RANGE);
    }

    @Test
    void aRangeGoesUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Range(BigDecimal.TEN, BigDecimal.ONE))
                .withMessage("a range goes up: 10 to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.Range(BigDecimal.ONE, BigDecimal.ONE));
    }

    @Test
    void nothingLiesUnderNothing() {
        Unit households = new Unit("户", "households", "count", "户", BigDecimal.ONE, "LOCAL", "hu");
        assertThat(Quantity.printed(Qualifier.UNDER, BigDecimal.ZERO, households))
                .isEqualTo(new Quantity.Exact(BigDecimal.ZERO));
        assertThat(Quantity.printed(Qualifier.UNDER, BigDecimal.TEN, households))
                .isEqualTo(new Quantity.Under(BigDecimal.TEN));
    }

    @Test
    void neitherEndOfARangeIsNegativeAndNoStepIsZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quantity.Range(BigDecimal.ONE.negate(), BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity.About(BigDecimal.TEN, BigDecimal.ZERO));
    }

    @Test
    void aRangeNeedsTwoNumbers() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.of(Qualifier.RANGE, BigDecimal.ONE));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RANGE")
    void noQuantityIsNegative(Qualifier qualifier) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(qualifier, BigDecimal.ONE.negate()))
                .withMessage("a quantity is not negative: -1");
    }

    @Test
    void theStepIsThePlaceOfTheLastDigitThatIsNotZero() {
        assertThat(Quantity.step(new BigDecimal("41000"))).isEqualByComparingTo("1000");
        assertThat(Quantity.step(new BigDecimal("41000.0"))).isEqualByComparingTo("1000");
        assertThat(Quantity.step(new BigDecimal("8.42"))).isEqualByComparingTo("0.01");
        assertThat(Quantity.step(new BigDecimal("90076E+3"))).isEqualByComparingTo("1000");
    }

    @Test
    void theStepOfAPrintedNumberOutlivesTheConversionOfItsUnit() {
        Unit jin = new Unit("斤", "jin", "mass", "公斤", new BigDecimal("0.5"), "LOCAL", "jin");
        Quantity printed = Quantity.printed(Qualifier.OVER, new BigDecimal("30000"), jin);
        assertThat(printed.interval()).hasToString("[15000.0, 20000.0)");
        assertThat(printed).isEqualTo(new Quantity.Over(new BigDecimal("15000.0"), new BigDecimal("5000")));
    }
}
