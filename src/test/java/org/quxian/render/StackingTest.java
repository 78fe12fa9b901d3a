package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StackingTest {

    @Test
    void blocksThatAreFarApartStandWhereTheyWant() {
        assertThat(Stacking.tops(new double[] {80, 20}, new double[] {10, 10}, 0, 100))
                .containsExactly(75, 15);
    }

    @Test
    void blocksThatWantTheSamePlaceShareIt() {
        assertThat(Stacking.tops(new double[] {50, 50}, new double[] {10, 10}, 0, 100))
                .containsExactly(40, 50);
    }

    @Test
    void noBlockLeavesTheRoom() {
        assertThat(Stacking.tops(new double[] {0, 1, 100}, new double[] {10, 10, 10}, 0, 100))
                .containsExactly(0, 10, 90);
    }

    @RepeatedTest(50)
    void noBlockOverlapsAnother(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        double[] middles = random.doubles(8, -10, 110).toArray();
        double[] heights = random.doubles(8, 4, 12).toArray();

        double[] tops = Stacking.tops(middles, heights, 0, 100);

        for (int one = 0; one < tops.length; one++) {
            assertThat(tops[one]).isGreaterThanOrEqualTo(-1e-9);
            assertThat(tops[one] + heights[one]).isLessThanOrEqualTo(100 + 1e-9);
            for (int other = 0; other < one; other++) {
                boolean isApart = tops[one] + heights[one] <= tops[other] + 1e-9
                        || tops[other] + heights[other] <= tops[one] + 1e-9;
                assertThat(isApart).as("%d and %d", one, other).isTrue();
            }
        }
    }
}
