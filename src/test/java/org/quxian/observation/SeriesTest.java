package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What series are made of, and what their columns of numbers mean. */
class SeriesTest {
    private static final SeriesIndicator RATE = indicator("rate", Frequency.MONTH, 2);
    private static final SeriesIndicator YEARLY = indicator("rate", Frequency.YEAR, 0);

    private static SeriesIndicator indicator(String code, Frequency frequency, int scale) {
        return new SeriesIndicator(code, frequency, Text.same(code), "%", scale);
    }

    private static SeriesOrigin origin(int number) {
        return new SeriesOrigin(number, "年鉴", "a.csv", Instant.EPOCH);
    }

    private static SeriesCatalogue catalogue(SeriesOrigin... origins) {
        return new SeriesCatalogue(
                List.of("500111", "500114"),
                List.of(RATE, YEARLY),
                List.of(origins),
                new int[] {0, 1, 1},
                new int[] {0, 0, 1},
                new int[] {1, 1, 1},
                new int[] {9, 9, 9},
                new int[] {9, 5, 2});
    }

    @Test
    void aCatalogueCountsSeriesAndPoints() {
        assertThat(catalogue().size()).isEqualTo(3);
        assertThat(catalogue().total()).isEqualTo(16);
    }

    @Test
    void anIndicatorIsFoundByItsCodeAndFrequency() {
        assertThat(catalogue().indicator("rate", Frequency.YEAR)).contains(YEARLY);
        assertThat(catalogue().indicator("rate", Frequency.MONTH)).contains(RATE);
        assertThat(catalogue().indicator("rate", Frequency.DAY)).isEmpty();
        assertThat(catalogue().indicator("gdp", Frequency.YEAR)).isEmpty();
        assertThat(YEARLY.key()).isEqualTo("rate.A");
    }

    @Test
    void anOriginIsFoundByItsNumberAlsoWhereOneWasTakenOut() {
        SeriesCatalogue all = catalogue(origin(1), origin(2), origin(3));
        assertThat(all.origin(1)).contains(origin(1));
        assertThat(all.origin(3)).contains(origin(3));
        assertThat(all.origin(0)).isEmpty();
        assertThat(all.origin(4)).isEmpty();
        SeriesCatalogue some = catalogue(origin(2), origin(5));
        assertThat(some.origin(2)).contains(origin(2));
        assertThat(some.origin(5)).contains(origin(5));
        assertThat(some.origin(1)).isEmpty();
    }

    @Test
    void theRevisionOfASourceIsItsLastOrigin() throws Exception {
        assertThat(source(catalogue(origin(2), origin(5))).revision()).isEqualTo(5);
        assertThat(source(catalogue()).revision()).isZero();
    }

    @Test
    void anIndicatorHasACodeAndUpToTwelveDecimals() {
        assertThat(indicator("a", Frequency.DAY, 0).scale()).isZero();
        assertThat(indicator("a", Frequency.DAY, 12).scale()).isEqualTo(12);
        assertThatIllegalArgumentException().isThrownBy(() -> indicator("a", Frequency.DAY, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> indicator("a", Frequency.DAY, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> indicator(" ", Frequency.DAY, 0));
    }

    @Test
    void aColumnGivesExactValuesWithPeriodAndStatus() {
        int july = Frequency.MONTH.number(LocalDate.of(2021, 7, 1));
        SeriesColumn column = new SeriesColumn(
                "500114",
                RATE,
                new int[] {july, july + 2},
                new long[] {8072, SeriesSource.NO_VALUE},
                new byte[] {'P', 'M'},
                new int[] {1, 1});
        assertThat(column.size()).isEqualTo(2);
        assertThat(column.period(1)).isEqualTo(new Period.CalendarMonth(YearMonth.of(2021, 9)));
        assertThat(column.value(0)).contains(new BigDecimal("80.72"));
        assertThat(column.value(1)).isEmpty();
        assertThat(column.status(0)).isEqualTo(ObservationStatus.P);
        assertThat(column.status(1)).isEqualTo(ObservationStatus.M);
    }

    @Test
    void inADistrictEachValueHasTheDecimalsOfItsIndicator() {
        SeriesDistrict district = new SeriesDistrict(
                "500114",
                List.of(RATE, YEARLY),
                new int[] {24_000, 2000},
                new long[] {-5, 12},
                new byte[] {'A', 'A'},
                new int[] {1, 1});
        assertThat(district.size()).isEqualTo(2);
        assertThat(district.value(0)).contains(new BigDecimal("-0.05"));
        assertThat(district.value(1)).contains(new BigDecimal("12"));
    }

    @Test
    void aRankingGivesExactValues() {
        SeriesRanking ranking = new SeriesRanking(
                RATE,
                24_000,
                List.of("500114", "500111"),
                new long[] {9000, SeriesSource.NO_VALUE},
                new byte[] {'A', 'L'},
                new int[] {1, 1});
        assertThat(ranking.size()).isEqualTo(2);
        assertThat(ranking.value(0)).contains(new BigDecimal("90.00"));
        assertThat(ranking.value(1)).isEmpty();
    }

    @Test
    void powersOfTenAndDigitsGoAsFarAsALongDoes() {
        assertThat(SeriesPowers.of(0)).isEqualTo(1);
        assertThat(SeriesPowers.of(18)).isEqualTo(1_000_000_000_000_000_000L);
        assertThat(SeriesPowers.digits(0)).isZero();
        assertThat(SeriesPowers.digits(9)).isEqualTo(1);
        assertThat(SeriesPowers.digits(10)).isEqualTo(2);
        assertThat(SeriesPowers.digits(Long.MAX_VALUE)).isEqualTo(19);
    }

    @Test
    void aStatusIsKnownByItsLetterAndSoIsThatThereIsNone() {
        for (ObservationStatus status : ObservationStatus.values()) {
            assertThat(ObservationStatus.of(status.letter())).contains(status);
            assertThat(status.letter()).isEqualTo((byte) status.name().charAt(0));
        }
        assertThat(List.of((byte) 'C', (byte) 'Y', (byte) '@', (byte) '[', (byte) 'a'))
                .allSatisfy(letter -> assertThat(ObservationStatus.of(letter)).isEmpty());
    }

    @Test
    void nobodyCancelsWhatNobodyWatches() {
        assertThat(SeriesWatch.NONE.isCancelled()).isFalse();
    }

    private static SeriesSource source(SeriesCatalogue catalogue) {
        return new SeriesSource() {
            @Override
            public SeriesCatalogue catalogue() {
                return catalogue;
            }

            @Override
            public SeriesDistrict district(String area, Optional<LocalDate> day) {
                throw new UnsupportedOperationException();
            }

            @Override
            public SeriesRanking ranking(SeriesIndicator indicator, OptionalInt period) {
                throw new UnsupportedOperationException();
            }

            @Override
            public SeriesColumn series(String area, SeriesIndicator indicator) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<SeriesColumn> block(List<String> areas, List<SeriesIndicator> indicators) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
