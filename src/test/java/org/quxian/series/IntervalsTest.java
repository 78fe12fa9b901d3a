package org.quxian.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Bound;
import org.quxian.observation.Interval;

class IntervalsTest {

    private static final int TRIES = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 20210812, 987654321})
    void aResultHoldsWhatAnyPickedValuesGive(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Interval a = interval(random);
            Interval b = interval(random);
            for (BigDecimal x : picks(a, random)) {
                for (BigDecimal y : picks(b, random)) {
                    assertThat(Intervals.plus(a, b).contains(x.add(y))).isTrue();
                    if (x.compareTo(y) >= 0) {
                        assertThat(Intervals.minus(a, b).orElseThrow().contains(x.subtract(y)))
                                .as("%s − %s in %s − %s", x, y, a, b)
                                .isTrue();
                    }
                    if (y.signum() > 0) {
                        assertHoldsQuotient(Intervals.over(a, b).orElseThrow(), x, y);
                    }
                }
            }
        }
    }

    /** Compared by multiplying, since most quotients have no last digit. */
    private static void assertHoldsQuotient(Interval quotient, BigDecimal x, BigDecimal y) {
        quotient.low().ifPresent(low -> assertThat(low.value().multiply(y)).isLessThanOrEqualTo(x));
        quotient.high().ifPresent(high -> assertThat(high.value().multiply(y)).isGreaterThanOrEqualTo(x));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 77})
    void theWholeNumbersOfAnIntervalAreAllThatItHolds(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            Interval interval = interval(random);
            Optional<Interval> whole = Intervals.whole(interval);
            for (int number = 0; number < 60; number++) {
                BigDecimal value = BigDecimal.valueOf(number);
                assertThat(whole.map(found -> found.contains(value)).orElse(false))
                        .as("%s in %s", value, interval)
                        .isEqualTo(interval.contains(value));
            }
        }
    }

    @Test
    void aSumOfExactNumbersIsExact() {
        assertThat(Intervals.plus(point("90076000"), point("112069000"))).isEqualTo(point("202145000"));
    }

    @Test
    void aSumWithAnOpenEndIsOpenThere() {
        Interval over = Interval.between(Bound.closed(number("20")), Bound.open(number("30")));

        assertThat(Intervals.plus(over, point("1"))).hasToString("[21, 31)");
        assertThat(Intervals.plus(new Interval(Optional.of(Bound.closed(number("5"))), Optional.empty()), over))
                .hasToString("[25, …)");
    }

    @Test
    void whatHasNoLowerEndBeginsAtZero() {
        Interval nearly = new Interval(Optional.empty(), Optional.of(Bound.open(number("5"))));

        assertThat(Intervals.notNegative(nearly)).hasToString("[0, 5)");
        assertThat(Intervals.plus(nearly, point("1"))).hasToString("[1, 6)");
    }

    @Test
    void aDifferenceThatIsAlwaysNegativeIsNone() {
        assertThat(Intervals.minus(point("3"), point("4"))).isEmpty();
        assertThat(Intervals.minus(point("4"), point("4"))).contains(point("0"));
    }

    @Test
    void nothingIsDividedByZero() {
        assertThat(Intervals.over(point("3"), point("0"))).isEmpty();
        assertThat(Intervals.over(point("0"), point("0"))).isEmpty();
    }

    @Test
    void divisionByAnIntervalThatComesDownToZeroHasNoUpperEnd() {
        Interval under = Interval.between(Bound.closed(number("0")), Bound.open(number("4")));

        assertThat(Intervals.over(point("2"), under).map(Interval::toString)).contains("(0.5, …)");
    }

    @Test
    void divisionByAnIntervalWithoutUpperEndComesDownToZero() {
        Interval atLeast = new Interval(Optional.of(Bound.closed(number("4"))), Optional.empty());

        assertThat(Intervals.over(point("2"), atLeast).map(Interval::toString)).contains("(0, 0.5]");
        assertThat(Intervals.over(point("0"), atLeast).map(Interval::toString)).contains("[0, 0]");
    }

    @Test
    void timesNothingIsNothing() {
        assertThat(Intervals.times(new Interval(Optional.empty(), Optional.empty()), BigDecimal.ZERO))
                .isEqualTo(point("0"));
    }

    @Test
    void aLimitCutsOffWhatIsAbove() {
        Interval wide = Interval.between(Bound.closed(number("95")), Bound.open(number("120")));

        assertThat(Intervals.atMost(wide, number("100")).map(Interval::toString))
                .contains("[95, 100]");
        assertThat(Intervals.atMost(wide, number("90"))).isEmpty();
    }

    private static Interval interval(Random random) {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(400), 1);
        BigDecimal width = BigDecimal.valueOf(random.nextInt(200), 1);
        if (width.signum() == 0) {
            return Interval.of(low);
        }
        Optional<Bound> from =
                random.nextInt(8) == 0 ? Optional.empty() : Optional.of(new Bound(low, random.nextBoolean()));
        Optional<Bound> to = random.nextInt(8) == 0
                ? Optional.empty()
                : Optional.of(new Bound(low.add(width), random.nextBoolean()));
        return new Interval(from, to);
    }

    /** Values of {@code interval} that are not negative, its ends among them. */
    private static List<BigDecimal> picks(Interval interval, Random random) {
        BigDecimal low = interval.low().map(Bound::value).orElse(BigDecimal.ZERO);
        BigDecimal high = interval.high().map(Bound::value).orElse(low.add(BigDecimal.valueOf(50)));
        List<BigDecimal> picks = new ArrayList<>(List.of(low, high));
        for (int i = 0; i < 3; i++) {
            BigDecimal share = BigDecimal.valueOf(random.nextDouble());
            picks.add(low.add(high.subtract(low).multiply(share, MathContext.DECIMAL64)));
        }
        picks.removeIf(value -> !interval.contains(value));
        return picks;
    }

    private static Interval point(String number) {
        return Interval.of(number(number));
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
