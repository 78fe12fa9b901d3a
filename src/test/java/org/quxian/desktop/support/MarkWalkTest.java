package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MarkWalkTest {
    private final MarkWalk fresh = MarkWalk.over(3);

    @Test
    void theFirstStepForwardIsTheFirstMarkAndBackwardTheLast() {
        assertThat(fresh.next().at()).hasValue(0);
        assertThat(fresh.previous().at()).hasValue(2);
    }

    @Test
    void itStopsAtBothEnds() {
        assertThat(fresh.last().next().at()).hasValue(2);
        assertThat(fresh.first().previous().at()).hasValue(0);
    }

    @Test
    void itCanLeaveTheMarks() {
        assertThat(fresh.first().none().at()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aPictureWithoutMarksHasNowhereToGo() {
        assertThat(MarkWalk.over(0).next().at()).isEmpty();
    }
}
