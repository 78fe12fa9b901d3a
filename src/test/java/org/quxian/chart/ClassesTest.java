package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassesTest {

    @Test
    void evenValuesArePartedInEqualSteps() {
        double[] values = IntStream.range(60, 100).asDoubleStream().toArray();
        assertThat(Classes.of(values).breaks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("70", "80", "90");
    }

    @Test
    void valuesOfManySizesArePartedInGrowingSteps() {
        double[] values = IntStream.range(0, 40)
                .mapToDouble(index -> 3e5 * Math.pow(1.2, index))
                .toArray();
        assertThat(Classes.of(values).breaks())
                .extracting(BigDecimal::toPlainString)
                .containsExactly("1000000", "10000000", "100000000");
    }

    @Test
    void oneValueIsOneClass() {
        assertThat(Classes.of(5).breaks()).isEmpty();
        assertThat(Classes.of(5, 5, 5).breaks()).isEmpty();
        assertThat(Classes.of(5).level(5)).isZero();
    }

    @Test
    void twoValuesAreTwoClasses() {
        Classes classes = Classes.of(80.2, 42.1);
        assertThat(classes.level(42.1)).isZero();
        assertThat(classes.level(80.2)).isGreaterThan(0);
    }

    @Test
    void zeroHasAClass() {
        Classes classes = Classes.of(0, 3, 8, 10);
        assertThat(classes.level(0)).isZero();
        assertThat(classes.level(10)).isEqualTo(classes.breaks().size());
    }

    @Test
    void aClassBeginsWithItsBreak() {
        Classes classes = Classes.of(60, 70, 80, 90, 99);
        assertThat(classes.level(classes.breaks().getFirst().doubleValue())).isEqualTo(1);
        assertThat(classes.level(Math.nextDown(classes.breaks().getFirst().doubleValue())))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 9, 17, 38, 200})
    void thereAreTwoToFiveClassesAtRoundNumbersAndNoneAtTheEndsIsEmpty(int count) {
        Random random = new Random(count);
        for (int round = 0; round < 200; round++) {
            double spread = 1 + 6 * random.nextDouble();
            double[] values = random.doubles(count, 0, spread)
                    .map(power -> Math.pow(10, power))
                    .toArray();
            Classes classes = Classes.of(values);
            assertThat(classes.breaks()).hasSizeBetween(1, 4).isSorted().doesNotHaveDuplicates();
            assertThat(classes.breaks())
                    .allSatisfy(one ->
                            assertThat(one.stripTrailingZeros().precision()).isLessThanOrEqualTo(3));
            assertThat(Arrays.stream(values).mapToInt(classes::level).min()).hasValue(0);
            assertThat(Arrays.stream(values).mapToInt(classes::level).max())
                    .hasValue(classes.breaks().size());
        }
    }
}
