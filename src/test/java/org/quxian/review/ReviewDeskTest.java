package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Direction;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Nature;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Quantity;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Review;
import org.quxian.observation.Span;
import org.quxian.observation.Text;
import org.quxian.store.StoreContents;

/** Decisions at a desk, each of which is looked up in the store again. */
class ReviewDeskTest {

    private static final String ME = "张三";
    private static final String ARTICLE = "黔江区完成整改615户，整改率为80.2%。\n另有20余户待查。\n";

    @TempDir
    Path folder;

    private FilledStore filled;
    private String document;

    @BeforeEach
    void readAnArticle() throws Exception {
        filled = FilledStore.in(folder);
        Receipt receipt = filled.desk().read(FilledStore.text("整改.txt", ARTICLE), ME, () -> false);
        document = ((Receipt.Added) receipt).document();
    }

    @AfterEach
    void close() throws Exception {
        filled.close();
    }

    private ReviewedCandidate candidate(String quote) {
        DocumentReview review = filled.desk().state().document(document).orElseThrow();
        return review.candidates().stream()
                .filter(one -> review.document()
                        .quote(one.candidate().source().spans())
                        .contains(quote))
                .findFirst()
                .orElseThrow();
    }

    private Claim rectified(String quote) {
        return candidate(quote)
                .candidate()
                .claim()
                .withArea("500114")
                .withIndicator("canopies-rectified")
                .withQuantity(new Quantity.Exact(new BigDecimal("615")), "户");
    }

    /** What the desk shows is what the store holds, and nothing is wrong with it. */
    private void expectTheStoreToAgree() throws Exception {
        StoreContents contents = filled.store().read();
        assertThat(contents.faults()).isEmpty();
        assertThat(contents.dataset()).isEqualTo(filled.desk().dataset());
        assertThat(contents.log()).isEqualTo(filled.desk().state().log());
        assertThat(Snapshot.of(contents).state().documents())
                .isEqualTo(filled.desk().state().documents());
        assertThat(filled.store().check()).isEmpty();
    }

    @Test
    void whatIsReadWaits() throws Exception {
        assertThat(filled.desk().state().waiting())
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(one -> one.candidate().source().document().equals(document));
        assertThat(filled.desk().dataset().observations()).hasSize(67);
        expectTheStoreToAgree();
    }

    @Test
    void aCorrectedCandidateStandsAsCorrected() throws Exception {
        Candidate candidate = candidate("615户").candidate();
        Choice choice = Choice.correct(candidate, rectified("615户"), Optional.of(Text.same("指标")));
        ReviewState state = filled.desk().decide(List.of(choice), ME);
        assertThat(state).isSameAs(filled.desk().state());
        assertThat(filled.desk().dataset().observations()).hasSize(68).last().satisfies(figure -> {
            assertThat(figure.id()).isEqualTo(candidate.id());
            assertThat(figure.review()).isEqualTo(Review.CORRECTED);
            assertThat(figure.indicator()).isEqualTo("canopies-rectified");
            assertThat(figure.note()).isEmpty();
        });
        assertThat(candidate("615户").candidate()).isEqualTo(candidate);
        expectTheStoreToAgree();
        filled.reopen();
        assertThat(candidate("615户").decision()).contains(choice.decision());
    }

    @Test
    void severalAreDecidedInOneStepAndTakenBackInOne() throws Exception {
        ReviewState before = filled.desk().state();
        filled.desk()
                .decide(
                        List.of(
                                Choice.correct(candidate("615户").candidate(), rectified("615户"), Optional.empty()),
                                Choice.reject(candidate("80.2%").candidate(), Optional.of(Text.same("重复"))),
                                Choice.doubt(candidate("20余户").candidate(), Optional.empty())),
                        ME);
        assertThat(filled.desk().state().waiting()).hasSize(before.waiting().size() - 3);
        Step step = filled.desk().state().undoable(ME).orElseThrow();
        assertThat(step.acts()).hasSize(3);
        assertThat(step.words().zh()).isEqualTo("决定 3 个数据");
        filled.reopen();
        ReviewState undone = filled.desk().undo(ME);
        assertThat(undone.waiting()).isEqualTo(before.waiting());
        assertThat(filled.desk().dataset().observations()).hasSize(67);
        assertThat(undone.undoable(ME)).isEmpty();
        expectTheStoreToAgree();
        filled.reopen();
        assertThat(filled.desk().state().redoable(ME).orElseThrow().number()).isEqualTo(step.number());
        filled.desk().redo(ME);
        assertThat(candidate("80.2%").review()).isEqualTo(Review.REJECTED);
        assertThat(filled.desk().dataset().observations()).hasSize(68);
        expectTheStoreToAgree();
    }

    @Test
    void aStepInTheMiddleIsTakenBackAndTheLaterOnesStay() throws Exception {
        Candidate first = candidate("615户").candidate();
        filled.desk().decide(List.of(Choice.reject(first, Optional.empty())), ME);
        Step rejection = filled.desk().state().undoable(ME).orElseThrow();
        assertThat(rejection.words()).isEqualTo(new Text("否决“615户”", "Reject “615户”"));
        filled.desk().decide(List.of(Choice.reject(candidate("80.2%").candidate(), Optional.empty())), ME);
        filled.desk().close(document, ME);
        filled.desk().undo(rejection, "李四");
        assertThat(candidate("615户").review()).isEqualTo(Review.PENDING);
        assertThat(candidate("80.2%").review()).isEqualTo(Review.REJECTED);
        assertThat(filled.desk().state().waiting()).isEmpty();
        assertThat(filled.desk().state().steps().getLast().words().zh()).isEqualTo("撤销：否决“615户”");
        assertThat(filled.desk().state().redoable("李四").orElseThrow().number()).isEqualTo(rejection.number());
        expectTheStoreToAgree();
        ReportableException again = catchThrowableOfType(
                ReportableException.class, () -> filled.desk().undo(rejection, ME));
        assertThat(again.sentence().zh()).contains("已经撤销");
    }

    @Test
    void whatShippedWithTheProgramCanBeTakenBackOnlyByName() throws Exception {
        assertThat(filled.desk().undo("李四").steps())
                .hasSize(filled.desk().state().steps().size());
        assertThat(filled.desk().dataset().observations()).hasSize(67);
        Step shipped = filled.desk().state().steps().get(1);
        assertThat(shipped.who()).isEqualTo(Filling.WHO);
        filled.desk().undo(shipped, ME);
        assertThat(filled.desk().dataset().observations()).hasSizeLessThan(67);
        expectTheStoreToAgree();
        Step read = filled.desk().state().steps().getFirst();
        ReportableException refused = catchThrowableOfType(
                ReportableException.class, () -> filled.desk().undo(read, ME));
        assertThat(refused.sentence().en()).contains("cannot be undone");
    }

    @Test
    void aClosedDocumentNoLongerWaitsAndOpensAgainWhenItsClosingIsTakenBack() throws Exception {
        filled.desk().close(document, ME);
        filled.desk().close(document, ME);
        assertThat(filled.desk().state().waiting()).isEmpty();
        assertThat(filled.desk().state().undoable(ME).orElseThrow().words().zh())
                .contains("整改.txt");
        filled.desk().undo(ME);
        assertThat(filled.desk().state().waiting()).isNotEmpty();
        assertThat(filled.desk().state().undoable(ME)).isEmpty();
        expectTheStoreToAgree();
    }

    @Test
    void aClaimThatDoesNotHoldTogetherIsRefusedWithASentenceAndNothingOfTheStepIsWritten() throws Exception {
        Claim sound = rectified("615户");
        int size = filled.desk().state().log().size();
        expectRefusal(sound.withArea("500999"), "500999");
        // 两江新区 was no district in August 2021.
        expectRefusal(sound.withArea("500157"), "2021-08-12");
        expectRefusal(sound.withIndicator("gone"), "gone");
        expectRefusal(sound.withIndicator("canopy-rectification-rate"), "%");
        expectRefusal(sound.withQuantity(sound.quantity(), "家"), "家");
        assertThat(filled.desk().state().log()).hasSize(size);
        expectTheStoreToAgree();
    }

    private void expectRefusal(Claim claim, String word) {
        List<Choice> choices = List.of(
                Choice.reject(candidate("80.2%").candidate(), Optional.empty()),
                Choice.correct(candidate("615户").candidate(), claim, Optional.empty()));
        ReportableException refused = catchThrowableOfType(
                ReportableException.class, () -> filled.desk().decide(choices, ME));
        assertThat(refused.sentence().zh()).contains(word).endsWith("。");
        assertThat(refused.sentence().en()).contains(word).endsWith(".");
    }

    @Test
    void whatIsAcceptedIsWhatWasRead() throws Exception {
        Candidate candidate = candidate("615户").candidate();
        Decision other = new Decision(Review.ACCEPTED, rectified("615户").withNature(Nature.TARGET), Optional.empty());
        assertThat(catchThrowableOfType(
                        OvertakenException.class,
                        () -> filled.desk().decide(List.of(new Choice(candidate.id(), other)), ME)))
                .isNotNull();
    }

    @Test
    void aNoteBesideAFigureOutlivesALaterCorrection() throws Exception {
        Observation figure = filled.desk().dataset().observations().stream()
                .filter(one -> one.note().isPresent())
                .findFirst()
                .orElseThrow();
        ReviewedCandidate known = filled.desk().state().candidate(figure.id()).orElseThrow();
        Claim claim = known.claim().withNature(Nature.FORECAST);
        filled.desk().decide(List.of(Choice.correct(known.candidate(), claim, Optional.empty())), ME);
        assertThat(filled.desk().dataset().observation(figure.id()).orElseThrow())
                .satisfies(now -> {
                    assertThat(now.nature()).isEqualTo(Nature.FORECAST);
                    assertThat(now.note()).isEqualTo(figure.note());
                });
    }

    @Test
    void aFigureThatTheReaderPassedOverIsEnteredByHand() throws Exception {
        Claim claim = rectified("615户").withNature(Nature.FORECAST);
        Document text = filled.desk().state().document(document).orElseThrow().document();
        int start = text.text().indexOf("待查");
        filled.desk().enter(document, List.of(new Span(start, start + 2)), claim, Optional.empty(), ME);
        assertThat(filled.desk().dataset().observations()).hasSize(68);
        ReviewedCandidate entered = candidate("待查");
        assertThat(entered.candidate().origin()).isEqualTo(Origin.PERSON);
        assertThat(entered.review()).isEqualTo(Review.ACCEPTED);
        assertThat(filled.desk().state().document(document).orElseThrow().sentence(entered))
                .isEqualTo("另有20余户待查。");
        expectTheStoreToAgree();
        filled.desk().undo(ME);
        assertThat(filled.desk().state().candidate(entered.candidate().id())).isEmpty();
        assertThat(filled.desk().state().waiting())
                .allMatch(one -> one.candidate().origin() == Origin.READER);
        expectTheStoreToAgree();
        filled.desk().enter(document, List.of(new Span(start, start + 1)), claim, Optional.empty(), ME);
        assertThat(candidate("待").candidate().id())
                .isNotEqualTo(entered.candidate().id());
        ReportableException outside = catchThrowableOfType(
                ReportableException.class,
                () -> filled.desk().enter(document, List.of(new Span(0, 9999)), claim, Optional.empty(), ME));
        assertThat(outside.sentence().zh()).contains("位置");
        expectTheStoreToAgree();
    }

    @Test
    void aCandidateCanBeAcceptedAsANewIndicator() throws Exception {
        NewIndicator wanted = new NewIndicator(
                new Text("待查户数", "Households to check"), "fire-safety", "户", Direction.LESS_IS_BETTER, List.of("待查户"));
        Indicator indicator = filled.desk().addIndicator(wanted, ME);
        Candidate candidate = candidate("20余户").candidate();
        Claim claim = candidate.claim().withArea("500114").withIndicator(indicator.id());
        filled.desk().decide(List.of(Choice.correct(candidate, claim, Optional.empty())), ME);
        assertThat(filled.desk().dataset().observations()).last().satisfies(figure -> {
            assertThat(figure.indicator()).isEqualTo(indicator.id());
            assertThat(figure.quantity()).isInstanceOf(Quantity.Over.class);
        });
        expectTheStoreToAgree();
        assertThat(catchThrowableOfType(
                                ReportableException.class, () -> filled.desk().addIndicator(wanted, ME))
                        .sentence()
                        .zh())
                .contains("待查户数");
        NewIndicator nowhere = new NewIndicator(Text.same("甲"), "gone", "户", Direction.NEUTRAL, List.of());
        NewIndicator unmeasured = new NewIndicator(Text.same("甲"), "fire-safety", "万元", Direction.NEUTRAL, List.of());
        assertThat(nowhere.flaw(filled.desk().dataset().catalogue())
                        .orElseThrow()
                        .en())
                .contains("gone");
        assertThat(unmeasured
                        .flaw(filled.desk().dataset().catalogue())
                        .orElseThrow()
                        .en())
                .contains("万元");
    }
}
