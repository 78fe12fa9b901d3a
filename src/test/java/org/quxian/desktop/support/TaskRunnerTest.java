package org.quxian.desktop.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.quxian.observation.NoMemory;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Text;

class TaskRunnerTest {
    private static final Text NAME = new Text("导出", "Export");

    private final List<Outcome<Integer>> outcomes = new ArrayList<>();
    private final SameThreadRunner atOnce = new SameThreadRunner();

    @Test
    void whatComesOutIsHandedOver() {
        atOnce.start(NAME, progress -> 7, outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Done<>(7));
        assertThat(atOnce.running()).isEmpty();
    }

    @Test
    void aFailureIsTheSentenceOfItsException() {
        Text sentence = new Text("磁盘已满。", "The disk is full.");

        atOnce.<Integer>start(
                NAME,
                progress -> {
                    throw new ReportableException(sentence);
                },
                outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Failed<>(sentence));
    }

    @Test
    void aFaultOfTheProgramIsASentenceTooAndNamesTheWork() {
        atOnce.<Integer>start(
                NAME,
                progress -> {
                    throw new IllegalStateException("boom");
                },
                outcomes::add);

        assertThat(outcomes)
                .singleElement()
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.sentence().zh()).contains("导出", "IllegalStateException"));
    }

    @Test
    void workThatMemoryDoesNotSufficeForIsSaidAndTheNextGoesOn() {
        atOnce.start(NAME, progress -> new long[64][Integer.MAX_VALUE - 8].length, outcomes::add);
        atOnce.start(NAME, progress -> 7, outcomes::add);

        assertThat(outcomes).containsExactly(new Outcome.Failed<>(NoMemory.SENTENCE), new Outcome.Done<>(7));
        assertThat(atOnce.running()).isEmpty();
    }

    @Test
    void workSaysHowFarItIs() {
        List<Number> shares = new ArrayList<>();

        atOnce.running().addListener((javafx.collections.ListChangeListener<RunningTask>) change ->
                atOnce.running().forEach(task -> task.shareProperty().subscribe(share -> shares.add(share))));
        atOnce.start(
                NAME,
                progress -> {
                    progress.report(1, 4);
                    progress.report(4, 4);
                    return 4;
                },
                outcomes::add);

        assertThat(shares).containsExactly(-1.0, 0.25, 1.0);
    }

    @Test
    void workThatIsCancelledGivesWhatItHas() throws InterruptedException {
        LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        CountDownLatch started = new CountDownLatch(1);
        try (BackgroundRunner runner = new BackgroundRunner(window::add)) {
            RunningTask task = runner.start(
                    NAME,
                    progress -> {
                        started.countDown();
                        int steps = 0;
                        while (!progress.isCancelled()) {
                            steps = 3;
                            Thread.onSpinWait();
                        }
                        return steps;
                    },
                    outcomes::add);
            assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(runner.running()).containsExactly(task);

            task.cancel();
            run(window);

            assertThat(task.isCancelled()).isTrue();
            assertThat(outcomes).singleElement().isInstanceOf(Outcome.Cancelled.class);
            assertThat(runner.running()).isEmpty();
        }
    }

    @Test
    void outcomesAreToldOnlyOnTheWindowsThread() throws InterruptedException {
        LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
        List<Thread> told = new ArrayList<>();
        try (BackgroundRunner runner = new BackgroundRunner(window::add)) {
            runner.start(NAME, progress -> Thread.currentThread(), outcome -> told.add(Thread.currentThread()));
            run(window);
        }

        assertThat(told).containsExactly(Thread.currentThread());
    }

    @Test
    void ofLatestWorkOnlyTheLastOneCounts() {
        List<Runnable> waiting = new ArrayList<>();
        Latest latest = new Latest(new Postponed(waiting::add));
        List<Outcome<String>> told = new ArrayList<>();

        latest.start(NAME, progress -> "first", told::add);
        latest.start(NAME, progress -> "second", told::add);
        waiting.forEach(Runnable::run);

        assertThat(told).containsExactly(new Outcome.Done<>("second"));
    }

    private static void run(LinkedBlockingQueue<Runnable> window) throws InterruptedException {
        Runnable next = window.poll(20, TimeUnit.SECONDS);
        assertThat(next).as("what the runner tells the window").isNotNull();
        next.run();
    }

    /** Work that begins when one says so. */
    private record Postponed(Executor later) implements TaskRunner {
        @Override
        public <T> RunningTask start(Text name, Work<T> work, java.util.function.Consumer<Outcome<T>> outcome) {
            RunningTask task = new RunningTask(name, Runnable::run);
            later.execute(() -> outcome.accept(task.run(work)));
            return task;
        }

        @Override
        public javafx.collections.ObservableList<RunningTask> running() {
            return javafx.collections.FXCollections.observableArrayList();
        }
    }
}
