package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Lesson;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Period;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Scope;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** What was done step by step: in words, taken back, and by others meanwhile. */
class StepsTest {
    private static final Claim CLAIM = new Claim(
            Optional.of("500114"),
            Optional.of("done"),
            "整改",
            new Period.AsOf(LocalDate.of(2021, 7, 31)),
            new Quantity.Exact(new BigDecimal("615")),
            "户",
            Optional.empty(),
            Nature.ACTUAL,
            Scope.WHOLE_AREA);
    private static final Document DOCUMENT =
            new Document("d", new Text("整治简报", "Bulletin"), Optional.empty(), Optional.empty(), "整改615户，另有20余户。");
    private static final Candidate FIRST = candidate("d#1", 2, 6, Origin.READER);
    private static final Candidate SECOND = candidate("d#2", 9, 13, Origin.READER);
    private static final Candidate BY_HAND = candidate("d#3", 0, 2, Origin.PERSON);

    private final List<LogEntry> log = new ArrayList<>();

    private static Candidate candidate(String id, int start, int end, Origin origin) {
        Source source = new Source("d", List.of(new Span(start, end)), Reading.NUMBER);
        return new Candidate(id, CLAIM, Text.same("写明"), source, new Span(0, 14), origin);
    }

    private static Act decided(Candidate candidate, Review verdict) {
        return new Act.Decided(candidate.id(), new Decision(verdict, CLAIM, Optional.empty()));
    }

    /** Does at one stroke what belongs together. */
    private LogEntry then(String who, Act... acts) {
        long step = log.size() + 1L;
        for (Act act : acts) {
            log.add(new LogEntry(log.size() + 1L, step, Instant.EPOCH, who, act));
        }
        return log.getLast();
    }

    private ReviewState state() {
        return ReviewState.of(List.of(DOCUMENT), List.of(SECOND, BY_HAND, FIRST), log);
    }

    private Text words() {
        return state().steps().getLast().words();
    }

    @Test
    void aDecisionIsToldByItsVerdictAndTheFigure() {
        then("张三", decided(FIRST, Review.ACCEPTED));
        assertThat(words()).isEqualTo(new Text("接受“615户”", "Accept “615户”"));
        then("张三", decided(SECOND, Review.CORRECTED));
        assertThat(words()).isEqualTo(new Text("更正“20余户”", "Correct “20余户”"));
        then("张三", decided(FIRST, Review.REJECTED));
        assertThat(words().zh()).isEqualTo("否决“615户”");
        then("张三", decided(FIRST, Review.IN_DOUBT));
        assertThat(words().en()).isEqualTo("Doubt “615户”");
        then("张三", decided(candidate("d#9", 0, 1, Origin.READER), Review.ACCEPTED));
        assertThat(words().zh()).isEqualTo("接受“原文中已没有的数据”");
    }

    @Test
    void severalDecisionsAtOneStrokeAreCounted() {
        then("张三", decided(FIRST, Review.ACCEPTED), decided(SECOND, Review.ACCEPTED));
        assertThat(words()).isEqualTo(new Text("决定 2 个数据", "Decide on 2 figures"));
    }

    @Test
    void whatIsDoneToADocumentNamesItsTitle() {
        then("张三", new Act.Read("d"));
        assertThat(words()).isEqualTo(new Text("读入《整治简报》", "Read “Bulletin”"));
        then("张三", new Act.Closed("d"));
        assertThat(words()).isEqualTo(new Text("审结《整治简报》", "Close “Bulletin”"));
        then("张三", new Act.Closed("e"));
        assertThat(words().zh()).isEqualTo("审结《e》");
    }

    @Test
    void whatIsTakenBackOrDoneAgainIsToldWithWhatItWas() {
        then("张三", decided(FIRST, Review.ACCEPTED));
        then("张三", new Act.Undone(1));
        assertThat(words()).isEqualTo(new Text("撤销：接受“615户”", "Undo: Accept “615户”"));
        then("张三", new Act.Redone(1));
        assertThat(words()).isEqualTo(new Text("重做：接受“615户”", "Redo: Accept “615户”"));
        then("张三", new Act.Undone(99));
        assertThat(words().zh()).isEqualTo("撤销：99");
    }

    @Test
    void eachLessonSaysWhatIsLearned() {
        then("张三", new Act.Learned(new Lesson.Synonym("done", "改好")));
        assertThat(words()).isEqualTo(new Text("学会同义词“改好”", "Learn the synonym “改好”"));
        then("张三", new Act.Learned(new Lesson.Veto("一站")));
        assertThat(words().zh()).isEqualTo("学会“一站”不是数据");
        then("张三", new Act.Learned(new Lesson.UnitWord("青年", "人")));
        assertThat(words().zh()).isEqualTo("学会单位“青年”");
        QualifierWord word = new QualifierWord("上下", "after", Qualifier.ABOUT, "±", Text.same("上下"));
        then("张三", new Act.Learned(new Lesson.Qualifying(word)));
        assertThat(words().zh()).isEqualTo("学会概数词“上下”");
        then("张三", new Act.Named("own-1"));
        assertThat(words().zh()).isEqualTo("新建指标 own-1");
    }

    @Test
    void aStepIsAllThatWasDoneAtOneStroke() {
        Act one = decided(FIRST, Review.ACCEPTED);
        Act two = decided(SECOND, Review.REJECTED);
        then("李四", one, two);
        then("张三", new Act.Read("d"));
        then("张三", new Act.Undone(1));
        assertThat(state().steps()).hasSize(3);
        Step first = state().step(1).orElseThrow();
        assertThat(first.acts()).containsExactly(one, two);
        assertThat(first.who()).isEqualTo("李四");
        assertThat(first.number()).isEqualTo(1);
        assertThat(first.counts()).isFalse();
        assertThat(first.isReversible()).isTrue();
        assertThat(state().step(3).orElseThrow().isReversible()).isFalse();
        assertThat(state().step(2)).isEmpty();
        assertThat(state().step(0)).isEmpty();
        assertThat(state().step(9)).isEmpty();
        assertThat(state().undoable("李四")).isEmpty();
        assertThat(state().redoable("张三")).contains(first);
    }

    /** A row of the log that cannot be read is left out. */
    @Test
    void aStepIsFoundAlsoWhereTheLogHasAGap() {
        for (int number = 1; number < 6; number++) {
            then("张三", decided(FIRST, Review.ACCEPTED));
        }
        log.remove(1);
        assertThat(state().step(2)).isEmpty();
        assertThat(state().step(1))
                .hasValueSatisfying(step -> assertThat(step.number()).isEqualTo(1));
        assertThat(state().step(5))
                .hasValueSatisfying(step -> assertThat(step.number()).isEqualTo(5));
    }

    @Test
    void aFigureEnteredByHandIsThereAsLongAsItIsDecidedOn() {
        assertThat(state().candidate("d#3")).isEmpty();
        then("张三", decided(BY_HAND, Review.ACCEPTED));
        assertThat(state().candidates()).extracting(one -> one.candidate().id()).containsExactly("d#3", "d#1", "d#2");
        assertThat(state().observations()).extracting(Observation::id).containsExactly("d#3");
        then("张三", new Act.Undone(1));
        assertThat(state().candidate("d#3")).isEmpty();
        assertThat(state().decision("d#3")).isEmpty();
    }

    @Test
    void decisionsAfterAStateGiveWhatTheWholeLogGives() {
        then("张三", decided(FIRST, Review.ACCEPTED));
        ReviewState before = state();
        then("李四", decided(SECOND, Review.REJECTED));
        then("李四", new Act.Closed("d"));
        ReviewState after = before.and(log.subList(1, 3)).orElseThrow();
        assertThat(after.log()).isEqualTo(log);
        assertThat(after.documents()).isEqualTo(state().documents());
        assertThat(List.copyOf(after.candidates())).isEqualTo(List.copyOf(state().candidates()));
        assertThat(after.document("d").orElseThrow().closed()).isTrue();
        assertThat(after.waiting()).isEmpty();
        assertThat(before.waiting()).hasSize(1);
    }

    @Test
    void moreThanDecisionsOnKnownFiguresIsNotAddedToAState() {
        ReviewState before = state();
        for (Act act :
                List.of(new Act.Read("d"), new Act.Undone(1), new Act.Closed("e"), decided(BY_HAND, Review.ACCEPTED))) {
            LogEntry entry = new LogEntry(1, 1, Instant.EPOCH, "张三", act);
            assertThat(before.and(List.of(entry))).as(act.toString()).isEmpty();
        }
    }

    @Test
    void whoHasBeenOvertakenIsToldByWhichStep() {
        ReviewState seen = state();
        then("李四", decided(FIRST, Review.ACCEPTED));
        then("李四", new Act.Closed("e"));
        Overtaking overtaking = new Overtaking(seen, state(), entry -> false);
        assertThat(overtaking.step("d#1")).isEqualTo(state().step(1)).isPresent();
        assertThat(overtaking.step("d#2")).isEmpty();
        assertThat(overtaking.others()).extracting(LogEntry::number).containsExactly(2L, 1L);
        assertThatThrownBy(() -> overtaking.check("d#1"))
                .isInstanceOfSatisfying(
                        OvertakenException.class,
                        told -> assertThat(told.sentence().zh()).startsWith("李四 刚刚处理过这里（接受“615户”）"));
    }

    @Test
    void nobodyIsOvertakenByWhatTheyDidThemselvesOrByWhatChangedNothing() throws Exception {
        ReviewState seen = state();
        LogEntry own = then("张三", decided(FIRST, Review.ACCEPTED));
        new Overtaking(seen, state(), own::equals).check("d#1");
        then("李四", new Act.Undone(1));
        new Overtaking(seen, state(), entry -> false).check("d#1");
    }

    @Test
    void takingBackAndDoingAgainOvertakesLikeADecision() {
        then("李四", decided(FIRST, Review.ACCEPTED));
        then("李四", decided(SECOND, Review.ACCEPTED));
        ReviewState seen = state();
        then("李四", new Act.Undone(1));
        assertThat(new Overtaking(seen, state(), entry -> false).step("d#1")).isEqualTo(state().step(3));
        ReviewState undone = state();
        then("李四", new Act.Redone(1));
        assertThat(new Overtaking(undone, state(), entry -> false).step("d#1")).isEqualTo(state().step(4));
        assertThat(new Overtaking(seen, state(), entry -> false).step("d#2")).isEmpty();
    }

    @Test
    void aCommandThatIsGivenAgainKnowsWhichOfItsStepsAreInTheLog() {
        OwnSteps own = new OwnSteps();
        OwnSteps.Command command = new OwnSteps.Command();
        LogEntry others = then("李四", decided(SECOND, Review.ACCEPTED));
        LogEntry mine = then("张三", decided(FIRST, Review.ACCEPTED));
        LogEntry lost = new LogEntry(3, 3, Instant.EPOCH, "张三", new Act.Closed("d"));
        own.begin(command);
        own.next();
        assertThat(own.isDone(log)).isFalse();
        own.trying(List.of(mine));
        own.next();
        own.trying(List.of(lost));
        own.begin(command);
        own.next();
        assertThat(own.isDone(log)).isTrue();
        assertThat(own.isDone(List.of(others, others))).isFalse();
        own.next();
        assertThat(own.isDone(log)).isFalse();
        assertThat(own.contains(mine)).isTrue();
        assertThat(own.contains(lost)).isTrue();
        assertThat(own.contains(others)).isFalse();
    }

    @Test
    void anotherCommandBeginsWithNothingTried() {
        OwnSteps own = new OwnSteps();
        LogEntry mine = then("张三", decided(FIRST, Review.ACCEPTED));
        own.begin(new OwnSteps.Command());
        own.next();
        own.trying(List.of(mine));
        own.begin(new OwnSteps.Command());
        own.next();
        assertThat(own.isDone(log)).isFalse();
        assertThat(own.contains(mine)).isTrue();
    }
}
