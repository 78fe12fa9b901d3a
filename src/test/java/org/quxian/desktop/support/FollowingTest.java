package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private final AtomicInteger done = new AtomicInteger();
    private final Following following = new Following(done::incrementAndGet);

    @Test
    void whatIsSeenFollowsAtOnce() {
        following.refresh();
        following.refresh();

        assertThat(done).hasValue(2);
    }

    @Test
    void whatIsNotSeenCatchesUpOnceAtTheNextLook() {
        following.watch(false);
        following.refresh();
        following.refresh();
        assertThat(done).hasValue(0);

        following.watch(true);
        following.watch(true);
        assertThat(done).hasValue(1);
    }

    @Test
    void aLookAtWhatHasNotChangedMakesNothing() {
        following.watch(false);
        following.watch(true);

        assertThat(done).hasValue(0);
    }
}
