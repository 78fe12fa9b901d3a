package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Claim CLAIM = new Claim(
            Optional.of("500114"),
            Optional.of("done"),
            "整改",
            new Period.Unstated(),
            new Quantity.Exact(BigDecimal.TEN),
            "户",
            Optional.empty(),
            Nature.ACTUAL,
            Scope.WHOLE_AREA);
    private static final Decision ACCEPTED = new Decision(Review.ACCEPTED, CLAIM, Optional.empty());
    private static final Decision REJECTED = new Decision(Review.REJECTED, CLAIM, Optional.empty());

    private final List<LogEntry> log = new ArrayList<>();

    /** Each act is a step of its own. */
    private HistoryTest then(String who, Act act) {
        long number = log.size() + 1L;
        log.add(new LogEntry(number, number, Instant.EPOCH, who, act));
        return this;
    }

    private History history() {
        return History.of(log);
    }

    @Test
    void theLatestDecisionOnACandidateIsInForce() {
        then("张三", new Act.Decided("d#1", ACCEPTED)).then("李四", new Act.Decided("d#1", REJECTED));
        assertThat(history().decision("d#1")).contains(REJECTED);
        assertThat(history().decision("d#2")).isEmpty();
    }

    @Test
    void aStepThatIsTakenBackDoesNotCountUntilItIsDoneAgain() {
        then("张三", new Act.Decided("d#1", ACCEPTED))
                .then("张三", new Act.Decided("d#1", REJECTED))
                .then("张三", new Act.Undone(2));
        assertThat(history().counts(1)).isTrue();
        assertThat(history().counts(2)).isFalse();
        assertThat(history().decision("d#1")).contains(ACCEPTED);
        then("张三", new Act.Redone(2));
        assertThat(history().counts(2)).isTrue();
        assertThat(history().decision("d#1")).contains(REJECTED);
    }

    @Test
    void everybodyTakesBackTheirOwnStepsLastFirst() {
        then("张三", new Act.Decided("d#1", ACCEPTED))
                .then("李四", new Act.Decided("d#2", ACCEPTED))
                .then("张三", new Act.Decided("d#3", ACCEPTED));
        assertThat(history().undoable("张三")).hasValue(3);
        assertThat(history().undoable("李四")).hasValue(2);
        assertThat(history().undoable("王五")).isEmpty();
        assertThat(history().redoable("张三")).isEmpty();
        then("张三", new Act.Undone(3));
        assertThat(history().undoable("张三")).hasValue(1);
        assertThat(history().redoable("张三")).hasValue(3);
        assertThat(history().redoable("李四")).isEmpty();
        then("张三", new Act.Redone(3));
        assertThat(history().undoable("张三")).hasValue(3);
        assertThat(history().redoable("张三")).isEmpty();
    }

    @Test
    void whatSomebodyElseTookBackIsNoLongerOnesOwnToTakeBack() {
        then("张三", new Act.Decided("d#1", ACCEPTED)).then("李四", new Act.Undone(1));
        assertThat(history().undoable("张三")).isEmpty();
        assertThat(history().redoable("李四")).hasValue(1);
        then("王五", new Act.Redone(1));
        assertThat(history().redoable("李四")).isEmpty();
        assertThat(history().undoable("王五")).hasValue(1);
    }

    @Test
    void whoDecidesAnewCanNoLongerDoAgainWhatTheyTookBack() {
        then("张三", new Act.Decided("d#1", ACCEPTED))
                .then("张三", new Act.Undone(1))
                .then("张三", new Act.Decided("d#2", ACCEPTED));
        assertThat(history().redoable("张三")).isEmpty();
        assertThat(history().undoable("张三")).hasValue(3);
    }

    @Test
    void whatIsDoneAtOneStrokeIsTakenBackAtOne() {
        log.add(new LogEntry(1, 1, Instant.EPOCH, "张三", new Act.Decided("d#1", ACCEPTED)));
        log.add(new LogEntry(2, 1, Instant.EPOCH, "张三", new Act.Decided("d#2", ACCEPTED)));
        then("张三", new Act.Undone(1));
        assertThat(history().undoable("张三")).isEmpty();
        assertThat(history().decision("d#1")).isEmpty();
        assertThat(history().decision("d#2")).isEmpty();
    }

    @Test
    void readingATextAndNamingAnIndicatorCannotBeTakenBack() {
        then("张三", new Act.Read("d")).then("张三", new Act.Named("done"));
        assertThat(history().undoable("张三")).isEmpty();
    }

    @Test
    void aClosedDocumentIsOpenAgainOnceItIsReadAnew() {
        then("张三", new Act.Closed("d"));
        assertThat(history().isClosed("d")).isTrue();
        assertThat(history().isClosed("e")).isFalse();
        assertThat(history().undoable("张三")).hasValue(1);
        then("张三", new Act.Read("d"));
        assertThat(history().isClosed("d")).isFalse();
    }

    @Test
    void lessonsInForceAreOldestFirst() {
        Lesson one = new Lesson.Veto("一站");
        Lesson two = new Lesson.Synonym("done", "改好");
        then("张三", new Act.Learned(one)).then("张三", new Act.Learned(two));
        assertThat(history().lessons()).containsExactly(one, two);
        then("张三", new Act.Undone(1));
        assertThat(history().lessons()).containsExactly(two);
    }

    @Test
    void aHistoryAndWhatCameAfterAreAsTheWholeLogAndTheFormerStaysAsItWas() {
        then("张三", new Act.Decided("d#1", ACCEPTED))
                .then("张三", new Act.Decided("d#2", ACCEPTED))
                .then("张三", new Act.Undone(2))
                .then("李四", new Act.Closed("d"))
                .then("李四", new Act.Learned(new Lesson.Veto("一站")))
                .then("李四", new Act.Undone(5))
                .then("李四", new Act.Learned(new Lesson.Veto("二站")));
        History before = history();
        int length = log.size();
        then("张三", new Act.Decided("d#3", REJECTED)).then("李四", new Act.Read("d"));
        History after = before.and(log.subList(length, log.size()));
        History whole = history();
        for (String who : List.of("张三", "李四")) {
            assertThat(after.undoable(who)).isEqualTo(whole.undoable(who)).isPresent();
            assertThat(after.redoable(who)).isEqualTo(whole.redoable(who));
        }
        for (String candidate : List.of("d#1", "d#2", "d#3")) {
            assertThat(after.decision(candidate)).isEqualTo(whole.decision(candidate));
        }
        assertThat(after.lessons()).isEqualTo(whole.lessons()).hasSize(1);
        assertThat(after.counts(2)).isFalse();
        assertThat(after.isClosed("d")).isFalse();
        assertThat(before.isClosed("d")).isTrue();
        assertThat(before.decision("d#3")).isEmpty();
        assertThat(before.redoable("张三")).hasValue(2);
        assertThat(before.and(List.of()).isClosed("d")).isTrue();
        assertThat(before.and(List.of()).redoable("张三")).hasValue(2);
    }
}
