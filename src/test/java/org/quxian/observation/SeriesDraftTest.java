package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.quxian.observation.SeriesDraft.DoubledPointException;

class SeriesDraftTest {
    private static final byte NORMAL = ObservationStatus.A.letter();
    private static final int[] ORIGINS = {7, 9};

    private final SeriesDraft draft = new SeriesDraft();

    private void add(int area, int indicator, int period, long value, int scale) {
        draft.add(area, indicator, period, value, scale, NORMAL, 0);
    }

    /** The points of a series: period, value without its point, status and origin of each. */
    private static String read(SeriesDraft.Sorted sorted, int indicator, int area) {
        SeriesPoints points = new SeriesPoints(1);
        points.add(1, 2, NORMAL, 3);
        sorted.read(indicator, area, ORIGINS, points);
        StringBuilder read = new StringBuilder();
        for (int place = 0; place < points.size(); place++) {
            read.append("%d=%d%c%d "
                    .formatted(
                            points.period(place),
                            points.value(place),
                            (char) points.status(place),
                            points.origin(place)));
        }
        return read.toString().strip();
    }

    @Test
    void eachSeriesIsReadInTheOrderOfTimeWhateverTheOrderOfTheRows() throws Exception {
        add(1, 0, 2021, 5, 0);
        add(0, 1, 2019, 8, 0);
        add(1, 0, 2019, 4, 0);
        add(0, 0, 2020, 3, 0);
        add(1, 0, 2020, 6, 0);
        add(1, 1, 2018, 9, 0);
        SeriesDraft.Sorted sorted = draft.sort(2, 2);
        assertThat(read(sorted, 0, 0)).isEqualTo("2020=3A7");
        assertThat(read(sorted, 0, 1)).isEqualTo("2019=4A7 2020=6A7 2021=5A7");
        assertThat(read(sorted, 1, 0)).isEqualTo("2019=8A7");
        assertThat(read(sorted, 1, 1)).isEqualTo("2018=9A7");
        assertThat(sorted.size()).isEqualTo(6).isEqualTo(draft.size());
    }

    @Test
    void periodsBeforeTheYearOneOrTheFirstDayAreInOrderToo() throws Exception {
        add(0, 0, 1, 3, 0);
        add(0, 0, -2, 1, 0);
        add(0, 0, -1, 2, 0);
        assertThat(read(draft.sort(1, 1), 0, 0)).isEqualTo("-2=1A7 -1=2A7 1=3A7");
    }

    @Test
    void aSeriesWithoutPointsIsEmpty() throws Exception {
        add(0, 0, 2020, 3, 0);
        assertThat(read(draft.sort(2, 1), 0, 1)).isEmpty();
        assertThat(new SeriesDraft().sort(3, 2).size()).isZero();
    }

    @Test
    void allValuesOfAnIndicatorHaveTheDecimalsOfTheMostExact() throws Exception {
        add(0, 0, 2019, 12, 1);
        add(0, 0, 2020, 80_725, 3);
        add(0, 0, 2021, -4, 0);
        add(0, 1, 2020, 77, 0);
        SeriesDraft.Sorted sorted = draft.sort(1, 2);
        assertThat(read(sorted, 0, 0)).isEqualTo("2019=1200A7 2020=80725A7 2021=-4000A7");
        assertThat(sorted.scale(0)).isEqualTo(3).isEqualTo(draft.scale(0));
        assertThat(sorted.scale(1)).isZero();
    }

    @Test
    void itKnowsTheDigitsBeforeThePointThatTheLargestNumberNeeds() throws Exception {
        add(0, 0, 2019, 999, 2);
        assertThat(draft.whole(0)).isEqualTo(1);
        add(0, 0, 2020, 1000, 2);
        assertThat(draft.whole(0)).isEqualTo(2);
        add(0, 0, 2021, -123_456, 0);
        assertThat(draft.whole(0)).isEqualTo(6);
        add(0, 0, 2022, 5, 1);
        assertThat(draft.sort(1, 1).whole(0)).isEqualTo(6).isEqualTo(draft.whole(0));
    }

    @Test
    void aNumberBelowOneNeedsNoDigitBeforeThePoint() {
        add(0, 0, 2020, 7, 1);
        assertThat(draft.whole(0)).isZero();
    }

    @Test
    void aPointMayHaveAStatusAndNoValue() throws Exception {
        draft.add(0, 0, 2020, SeriesSource.NO_VALUE, 0, ObservationStatus.M.letter(), 1);
        add(0, 0, 2021, 25, 1);
        assertThat(read(draft.sort(1, 1), 0, 0)).isEqualTo("2020=%dM9 2021=25A7".formatted(SeriesSource.NO_VALUE));
        assertThat(draft.whole(0)).isEqualTo(1);
    }

    @Test
    void itKnowsFromWhenToWhenAnIndicatorHasPointsInAnyArea() throws Exception {
        add(0, 0, 2010, 1, 0);
        add(1, 0, 2004, 1, 0);
        add(1, 0, 2008, 1, 0);
        add(0, 1, 1999, 1, 0);
        SeriesDraft.Sorted sorted = draft.sort(2, 2);
        assertThat(sorted.first(0)).isEqualTo(2004);
        assertThat(sorted.last(0)).isEqualTo(2010);
        assertThat(sorted.first(1)).isEqualTo(1999).isEqualTo(sorted.last(1));
    }

    @Test
    void twoRowsOfOnePointAreNamed() {
        add(0, 0, 2020, 1, 0);
        add(1, 0, 2020, 1, 0);
        add(0, 0, 2019, 1, 0);
        add(0, 0, 2020, 1, 0);
        DoubledPointException doubled = catchThrowableOfType(DoubledPointException.class, () -> draft.sort(2, 1));
        assertThat(doubled.first()).isZero();
        assertThat(doubled.second()).isEqualTo(3);
    }

    @Test
    void twoRowsOfOnePointRightBehindEachOtherAreNamedToo() {
        add(0, 0, 2019, 1, 0);
        add(0, 0, 2019, 1, 0);
        DoubledPointException doubled = catchThrowableOfType(DoubledPointException.class, () -> draft.sort(1, 1));
        assertThat(doubled.first()).isZero();
        assertThat(doubled.second()).isEqualTo(1);
    }

    /** More than are kept in one block. */
    @Test
    void manyPointsAreAsFew() throws Exception {
        int many = 200_000;
        for (int row = many; row > 0; row--) {
            add(0, row % 2, row, row, 0);
        }
        SeriesDraft.Sorted sorted = draft.sort(1, 2);
        SeriesPoints points = new SeriesPoints();
        sorted.read(0, 0, ORIGINS, points);
        assertThat(points.size()).isEqualTo(many / 2);
        for (int place = 0; place < points.size(); place++) {
            assertThat(points.period(place)).isEqualTo(2 * place + 2);
            assertThat(points.value(place)).isEqualTo(points.period(place));
        }
    }
}
