package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntervalTest {
    private static final BigDecimal TWENTY = new BigDecimal("20");
    private static final BigDecimal THIRTY = new BigDecimal("30");

    @Test
    void aClosedEndBelongsToItAndAnOpenOneDoesNot() {
        Interval interval = Interval.between(Bound.closed(TWENTY), Bound.open(THIRTY));
        assertThat(interval.contains(TWENTY)).isTrue();
        assertThat(interval.contains(new BigDecimal("29.99"))).isTrue();
        assertThat(interval.contains(THIRTY)).isFalse();
        assertThat(interval.contains(new BigDecimal("19.99"))).isFalse();
        assertThat(interval.isPoint()).isFalse();
        assertThat(interval).hasToString("[20, 30)");
    }

    @Test
    void anEndThatThereIsNotHoldsEverythingOnItsSide() {
        Interval below = new Interval(Optional.empty(), Optional.of(Bound.open(THIRTY)));
        assertThat(below.contains(new BigDecimal("-1000000"))).isTrue();
        assertThat(below).hasToString("(…, 30)");
        Interval above = new Interval(Optional.of(Bound.closed(TWENTY)), Optional.empty());
        assertThat(above.contains(new BigDecimal("1000000"))).isTrue();
        assertThat(above.isPoint()).isFalse();
        assertThat(above).hasToString("[20, …)");
    }

    @Test
    void aPointHoldsItsValueInAnyPrecision() {
        Interval point = Interval.of(new BigDecimal("80.70"));
        assertThat(point.isPoint()).isTrue();
        assertThat(point.contains(new BigDecimal("80.7"))).isTrue();
        assertThat(point.contains(new BigDecimal("80.71"))).isFalse();
    }

    @Test
    void itIsNeverEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.between(Bound.closed(THIRTY), Bound.closed(TWENTY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interval.between(Bound.closed(TWENTY), Bound.open(TWENTY)));
    }

    @Test
    void largeNumbersArePrintedWithoutExponent() {
        assertThat(Interval.of(new BigDecimal("5E+8"))).hasToString("[500000000, 500000000]");
    }
}
