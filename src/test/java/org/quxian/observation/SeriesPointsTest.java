package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesPointsTest {
    private static final byte NORMAL = ObservationStatus.A.letter();
    private static final byte PROVISIONAL = ObservationStatus.P.letter();
    private static final SeriesIndicator GDP =
            new SeriesIndicator("gdp", Frequency.YEAR, new Text("生产总值", "GDP"), "万元", 1);

    private static SeriesPoints points(int room, int count) {
        SeriesPoints points = new SeriesPoints(room);
        for (int number = 0; number < count; number++) {
            points.add(2000 + number, number * 10L, NORMAL, number % 3);
        }
        return points;
    }

    @Test
    void moreGoInThanThereWasRoomFor() {
        SeriesPoints points = points(1, 300);
        assertThat(points.size()).isEqualTo(300);
        for (int place = 0; place < 300; place++) {
            assertThat(points.period(place)).isEqualTo(2000 + place);
            assertThat(points.value(place)).isEqualTo(place * 10L);
            assertThat(points.status(place)).isEqualTo(NORMAL);
            assertThat(points.origin(place)).isEqualTo(place % 3);
        }
    }

    @Test
    void aRunOfPeriodsStandsBehindWhatThereWas() {
        SeriesPoints points = points(2, 2);
        int start = points.addRun(1990, 500, PROVISIONAL, 8);
        points.setValue(start, 77);
        points.setValue(start + 499, 78);
        assertThat(start).isEqualTo(2);
        assertThat(points.size()).isEqualTo(502);
        assertThat(points.period(1)).isEqualTo(2001);
        assertThat(points.status(1)).isEqualTo(NORMAL);
        assertThat(points.origin(1)).isEqualTo(1);
        assertThat(points.period(2)).isEqualTo(1990);
        assertThat(points.period(501)).isEqualTo(2489);
        assertThat(points.status(2)).isEqualTo(PROVISIONAL).isEqualTo(points.status(501));
        assertThat(points.origin(2)).isEqualTo(8).isEqualTo(points.origin(501));
        assertThat(points.value(2)).isEqualTo(77);
        assertThat(points.value(501)).isEqualTo(78);
    }

    @Test
    void statusAndOriginOfSomeCanBeSet() {
        SeriesPoints points = points(4, 4);
        points.setStatus(1, 3, PROVISIONAL);
        points.setOrigin(2, 4, 9);
        SeriesColumn column = points.column("500114", GDP);
        assertThat(column.statuses()).containsExactly(NORMAL, PROVISIONAL, PROVISIONAL, NORMAL);
        assertThat(column.origins()).containsExactly(0, 1, 9, 9);
    }

    @Test
    void aPointOfOthersIsAddedAsItIs() {
        SeriesPoints others = new SeriesPoints();
        others.add(1999, 5, NORMAL, 1);
        others.add(2003, 7, PROVISIONAL, 2);
        SeriesPoints points = new SeriesPoints();
        points.add(others, 1);
        assertThat(points.size()).isEqualTo(1);
        assertThat(points.period(0)).isEqualTo(2003);
        assertThat(points.value(0)).isEqualTo(7);
        assertThat(points.status(0)).isEqualTo(PROVISIONAL);
        assertThat(points.origin(0)).isEqualTo(2);
    }

    @Test
    void aColumnHasNoRoomLeft() {
        SeriesColumn column = points(100, 3).column("500114", GDP);
        assertThat(column.area()).isEqualTo("500114");
        assertThat(column.indicator()).isEqualTo(GDP);
        assertThat(column.size()).isEqualTo(3);
        assertThat(column.periods()).containsExactly(2000, 2001, 2002);
        assertThat(column.values()).containsExactly(0, 10, 20);
        assertThat(points(3, 3).column("500114", GDP).size()).isEqualTo(3);
    }

    @Test
    void whatAnAreaHasIsACopy() {
        SeriesPoints points = points(100, 2);
        SeriesDistrict district = points.district("500114", List.of(GDP, GDP));
        points.clear();
        points.add(1, 1, PROVISIONAL, 1);
        assertThat(district.area()).isEqualTo("500114");
        assertThat(district.size()).isEqualTo(2);
        assertThat(district.periods()).containsExactly(2000, 2001);
        assertThat(district.values()).containsExactly(0, 10);
        assertThat(district.statuses()).containsExactly(NORMAL, NORMAL);
        assertThat(district.origins()).containsExactly(0, 1);
    }

    @Test
    void clearedItIsEmpty() {
        SeriesPoints points = points(1, 200);
        points.clear();
        assertThat(points.size()).isZero();
        assertThat(points.column("500114", GDP).size()).isZero();
    }
}
