package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WhenSeenTest {
    private final AtomicInteger done = new AtomicInteger();
    private final WhenSeen whenSeen = new WhenSeen(done::incrementAndGet);

    @Test
    void whatIsSeenFollowsAtOnce() {
        whenSeen.refresh();
        whenSeen.refresh();

        assertThat(done).hasValue(2);
    }

    @Test
    void whatIsNotSeenCatchesUpOnceAtTheNextLook() {
        whenSeen.watch(false);
        whenSeen.refresh();
        whenSeen.refresh();
        assertThat(done).hasValue(0);

        whenSeen.watch(true);
        whenSeen.watch(true);
        assertThat(done).hasValue(1);
    }

    @Test
    void aLookAtWhatHasNotChangedMakesNothing() {
        whenSeen.watch(false);
        whenSeen.watch(true);

        assertThat(done).hasValue(0);
    }
}
