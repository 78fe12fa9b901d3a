package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.quxian.desktop.shell.Opened;
import org.quxian.desktop.shell.Opening;
import org.quxian.desktop.support.TestStore;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

class EarlyOpeningTest {
    private final AtomicInteger openings = new AtomicInteger();

    private Opened opened() throws ReportableException {
        TestStore store = TestStore.make();
        return new Opened(store.standing(), store, store.rules(), List.of(), Text.same("test"));
    }

    @Test
    void theStoreIsOpenedBeforeTheWindowAsksAndNotASecondTimeForIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Opening usual = () -> {
            openings.incrementAndGet();
            begun.countDown();
            return opened();
        };
        try (EarlyOpening early = new EarlyOpening(usual)) {
            early.begin();
            begun.await();
            early.begin();
            assertThat(early.open().place()).isEqualTo(Text.same("test"));
            assertThat(openings).hasValue(1);

            early.open();
            assertThat(openings).hasValue(2);
        }
    }

    @Test
    void aFailureIsToldToTheWindowWhichCanTryAgain() throws Exception {
        Text locked = new Text("数据库正被另一个程序使用。", "Another program uses the store.");
        Opening usual = () -> {
            if (openings.incrementAndGet() == 1) {
                throw new ReportableException(locked);
            }
            return opened();
        };
        try (EarlyOpening early = new EarlyOpening(usual)) {
            ReportableException failure = catchThrowableOfType(ReportableException.class, early::open);
            assertThat(failure.sentence()).isEqualTo(locked);
            assertThat(early.open().faults()).isEmpty();
        }
    }

    @Test
    void leavingWaitsUntilTheStoreIsNoLongerBeingOpened() {
        CountDownLatch gate = new CountDownLatch(1);
        Opening usual = () -> {
            try {
                gate.await();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
            openings.incrementAndGet();
            return opened();
        };
        EarlyOpening early = new EarlyOpening(usual);
        early.begin();
        gate.countDown();
        early.close();
        assertThat(openings).hasValue(1);
    }
}
