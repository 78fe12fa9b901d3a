package org.quxian.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quxian.observation.Language;
import org.quxian.observation.Lesson;
import org.quxian.observation.Observation;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.LessonPreview;

class DecisionsTest {
    private final Reading reading = Reading.of(Reading.TEXT);
    private final Decisions decisions = reading.decisions;

    @Test
    void whatIsAcceptedStandsAtOnceAndTheNextIsAskedFor() {
        decisions.accept();

        assertThat(reading.stateOf("412户")).isEqualTo(Review.ACCEPTED);
        assertThat(reading.chosen()).isEqualTo("91.6%");
        assertThat(observation("412户")).isPresent();
        assertThat(reading.told).isEmpty();
    }

    @Test
    void aFigureWithoutAnIndicatorOpensTheEditorThere() {
        reading.choose("120公里");

        decisions.accept();

        assertThat(decisions.formProperty().get())
                .hasValueSatisfying(form -> assertThat(form.firstOpen()).isEqualTo(Field.INDICATOR));
        assertThat(reading.stateOf("120公里")).isEqualTo(Review.PENDING);
    }

    @Test
    void allOfASentenceIsAcceptedInOneStep() {
        decisions.acceptSentence();
        assertThat(reading.states()).containsExactly("412户 已接受", "91.6% 已接受", "120公里 待审");

        decisions.undo();
        assertThat(reading.states()).containsExactly("412户 待审", "91.6% 待审", "120公里 待审");
    }

    @Test
    void aSentenceThatLacksSomethingSaysSo() {
        reading.choose("120公里");

        decisions.acceptSentence();

        assertThat(reading.stateOf("120公里")).isEqualTo(Review.PENDING);
        assertThat(reading.told).extracting(Text::zh).singleElement().asString().contains("指标");
    }

    @Test
    void whatIsRejectedOrInDoubtDoesNotStand() {
        decisions.reject();
        decisions.doubt();

        assertThat(reading.states()).containsExactly("412户 已否决", "91.6% 存疑", "120公里 待审");
        assertThat(observation("412户")).isEmpty();
        assertThat(observation("91.6%")).isEmpty();
    }

    @Test
    void aDecisionIsTakenBackAndDoneAgainAndShownWhereItIs() {
        decisions.accept();
        reading.choose("120公里");

        decisions.undo();
        assertThat(reading.stateOf("412户")).isEqualTo(Review.PENDING);
        assertThat(reading.chosen()).isEqualTo("412户");

        decisions.redo();
        assertThat(reading.stateOf("412户")).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void oneStepInTheMiddleIsTakenBackAndTheLaterOnesStay() {
        decisions.accept();
        decisions.accept();
        reading.model.logShownProperty().set(true);

        decisions.undo(reading.model.logProperty().get().get(1).step());

        assertThat(reading.states()).containsExactly("412户 待审", "91.6% 已接受", "120公里 待审");
    }

    @Test
    void aCorrectionKeepsWhatThePersonSaidAndWhatTheMachineRead() {
        decisions.edit();
        ClaimForm form = decisions.formProperty().get().orElseThrow();
        form.quantity().numberProperty().set("421");
        form.quantity().qualifierProperty().set(Qualifier.OVER);
        form.whyProperty().set("原文数字有误");

        decisions.save();

        assertThat(decisions.isEditing()).isFalse();
        assertThat(reading.stateOf("412户")).isEqualTo(Review.CORRECTED);
        assertThat(reading.figure("412户").claim().quantity().qualifier()).isEqualTo(Qualifier.OVER);
        assertThat(reading.figure("412户").candidate().claim().quantity().qualifier())
                .isEqualTo(Qualifier.EXACT);
        assertThat(reading.figure("412户").decision().orElseThrow().why()).contains(Text.same("原文数字有误"));
    }

    @Test
    void anEditorInWhichNothingWasTouchedAccepts() {
        decisions.edit();

        decisions.save();

        assertThat(reading.stateOf("412户")).isEqualTo(Review.ACCEPTED);
    }

    @Test
    void aNewIndicatorIsMadeWithTheFigureThatNeedsIt() {
        reading.choose("120公里");
        decisions.edit();
        ClaimForm form = decisions.formProperty().get().orElseThrow();
        form.indicator().newProperty().set(true);
        form.indicator().nameProperty().set("新建供水管网长度");
        form.indicator()
                .themeProperty()
                .set(reading.reviews.standingProperty().get().data().catalogue().themes().stream()
                        .findFirst());

        decisions.save();

        assertThat(reading.told).isEmpty();
        assertThat(observation("120公里"))
                .map(figure -> reading.reviews
                        .standingProperty()
                        .get()
                        .data()
                        .indicatorOf(figure)
                        .name()
                        .zh())
                .contains("新建供水管网长度");
    }

    @Test
    void aFormThatTheStoreRefusesOpensAgainAsItWas() {
        reading.choose("120公里");
        decisions.edit();
        ClaimForm form = decisions.formProperty().get().orElseThrow();
        form.indicator().newProperty().set(true);
        form.indicator().nameProperty().set("可燃雨棚整改户数");
        form.indicator()
                .themeProperty()
                .set(reading.reviews.standingProperty().get().data().catalogue().themes().stream()
                        .findFirst());

        decisions.save();

        assertThat(reading.told).hasSize(1);
        assertThat(decisions.formProperty().get()).contains(form);
        assertThat(reading.stateOf("120公里")).isEqualTo(Review.PENDING);
    }

    @Test
    void aDocumentIsClosedWithNothingAccepted() {
        decisions.closeDocument();

        assertThat(reading.reviews.state().waiting()).isEmpty();
        assertThat(reading.model.headProperty().get())
                .hasValueSatisfying(head -> assertThat(head.closed()).isTrue());

        decisions.undo();
        assertThat(reading.reviews.state().waiting()).hasSize(3);
    }

    @Test
    void oneSideOfAContradictionIsTakenAndTheOthersFall() {
        Reading torn = Reading.of("""
                铜梁区整改情况

                截至2021年6月30日，铜梁区可燃雨棚整改户数412户。

                据统计，截至2021年6月30日，铜梁区可燃雨棚整改户数415户。
                """);
        ConflictWords conflict = torn.model.conflictsProperty().get().getFirst();
        assertThat(conflict.sides()).extracting(ConflictWords.Side::quote).containsExactly("412户", "415户");

        torn.decisions.resolve(conflict, conflict.sides().getLast());

        assertThat(torn.states()).containsExactly("412户 已否决", "415户 已接受");
        assertThat(torn.model.conflictsProperty().get()).isEmpty();
    }

    @Test
    void aCorrectionTeachesASynonymOnceItIsSeenWhatThatChanges() {
        reading.choose("120公里");
        decisions.edit();
        ClaimForm form = decisions.formProperty().get().orElseThrow();
        form.indicator()
                .indicatorProperty()
                .set(reading.reviews.standingProperty().get().data().catalogue().indicator("water-mains-length"));
        decisions.save();

        Lesson lesson = decisions.lessonsProperty().get().getFirst();
        Teaching teaching = new Teaching(reading.reviews);
        List<LessonPreview> previews = new ArrayList<>();
        teaching.preview(lesson, previews::add);
        teaching.adopt(lesson);

        LessonWords words = teaching.words(Language.ZH);
        assertThat(words.sentence(lesson)).isEqualTo("文中的“新建供水管网”就是指标“供水主管网长度”");
        assertThat(words.rows(previews.getFirst()))
                .containsExactly(new LessonWords.Row("铜梁区上半年简报", "新建供水管网 120公里", "供水主管网长度 120公里", "已审，不受影响"));
        assertThat(reading.reviews.state().lessons()).containsExactly(lesson);

        decisions.undo();
        assertThat(reading.reviews.state().lessons()).isEmpty();
    }

    private Optional<Observation> observation(String quote) {
        String id = reading.figure(quote).candidate().id();
        return reading.reviews.standingProperty().get().data().observation(id);
    }
}
