package org.quxian.store.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quxian.observation.SeriesPoints;

class AreaExtentsTest {

    @Test
    void theyComeOutAsTheyWentIn() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            AreaExtents extents = new AreaExtents();
            SeriesPoints[] noted = new SeriesPoints[100];
            for (int indicator = 0; indicator < noted.length; indicator += 1 + random.nextInt(20)) {
                noted[indicator] = RandomPoints.of(random, random.nextInt(20) - 10);
                extents.note(indicator, 0, noted[indicator], 4);
            }
            AreaExtents read = new AreaExtents(extents.toBytes());
            for (int indicator = 0; indicator < noted.length; indicator++) {
                SeriesPoints points = noted[indicator];
                assertThat(read.points(indicator)).isEqualTo(points == null ? 0 : points.size());
                if (points != null) {
                    SeriesPoints last = new SeriesPoints();
                    read.last(indicator, 4, last);
                    assertThat(read.first(indicator)).isEqualTo(points.period(0));
                    assertThat(RandomPoints.point(last, 0)).isEqualTo(RandomPoints.point(points, points.size() - 1));
                }
            }
        }
    }

    @Test
    void anEarlierPeriodLeavesTheLastPoint() {
        Random random = new Random(3);
        SeriesPoints later = RandomPoints.of(random, 5);
        SeriesPoints earlier = RandomPoints.of(random, 4);
        AreaExtents extents = new AreaExtents();
        extents.note(0, 0, later, 0);
        extents.note(0, 0, earlier, 0);
        assertThat(extents.points(0)).isEqualTo(later.size() + earlier.size());
        assertThat(extents.first(0)).isEqualTo(earlier.period(0));
        assertThat(extents.last(0)).isEqualTo(later.period(later.size() - 1));
    }
}
