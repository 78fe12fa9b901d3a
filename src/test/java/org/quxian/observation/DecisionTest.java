package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What candidates claim, and what is decided on them. */
class DecisionTest {
    private static final Claim UNKNOWN = new Claim(
            Optional.empty(),
            Optional.empty(),
            "整改",
            new Period.Unstated(),
            new Quantity.Exact(BigDecimal.TEN),
            "户",
            Optional.empty(),
            Nature.ACTUAL,
            Scope.WHOLE_AREA);
    private static final Claim KNOWN = UNKNOWN.withArea("500114").withIndicator("done");

    private static Decision decide(Review verdict, Claim claim) {
        return new Decision(verdict, claim, Optional.empty());
    }

    @Test
    void aClaimSaysEnoughOnceItHasAreaAndIndicator() {
        assertThat(UNKNOWN.isComplete()).isFalse();
        assertThat(UNKNOWN.withArea("500114").isComplete()).isFalse();
        assertThat(UNKNOWN.withIndicator("done").isComplete()).isFalse();
        assertThat(KNOWN.isComplete()).isTrue();
    }

    @Test
    void aClaimIsPutRightInOneThingAndStaysInTheOthers() {
        Period july = new Period.AsOf(LocalDate.of(2021, 7, 31));
        Scope village = new Scope(Scope.Kind.AREA, Optional.of(Text.same("中坝村")));
        Claim other = KNOWN.withPeriod(july)
                .withQuantity(new Quantity.Exact(BigDecimal.ONE), "家")
                .withNature(Nature.TARGET)
                .withScope(village);
        assertThat(other)
                .isEqualTo(new Claim(
                        Optional.of("500114"),
                        Optional.of("done"),
                        "整改",
                        july,
                        new Quantity.Exact(BigDecimal.ONE),
                        "家",
                        Optional.empty(),
                        Nature.TARGET,
                        village));
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "CORRECTED"})
    void aFigureStandsOnlyWithAreaAndIndicator(Review verdict) {
        assertThat(decide(verdict, KNOWN).stands()).isTrue();
        assertThat(verdict.isSettled()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> decide(verdict, UNKNOWN.withArea("500114")));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "IN_DOUBT"})
    void whatDoesNotStandNeedsNoAreaAndIndicator(Review verdict) {
        assertThat(decide(verdict, UNKNOWN).stands()).isFalse();
        assertThat(verdict.isSettled()).isFalse();
    }

    @Test
    void whoDecidesDoesNotLeaveItPending() {
        assertThatIllegalArgumentException().isThrownBy(() -> decide(Review.PENDING, KNOWN));
        assertThat(Review.PENDING.isSettled()).isFalse();
    }

    @Test
    void aNoteIsAddedToWhatWasDecided() {
        Decision decision = new Decision(Review.ACCEPTED, KNOWN, Optional.of(Text.same("电话核实")));
        Text note = Text.same("含尾数");
        assertThat(decision.note()).isEmpty();
        assertThat(decision.withNote(Optional.of(note)))
                .isEqualTo(new Decision(Review.ACCEPTED, KNOWN, Optional.of(Text.same("电话核实")), Optional.of(note)));
    }

    @Test
    void anObservationIsWhatWasDecidedAtThePlaceOfTheCandidate() {
        Source source = new Source("d", List.of(new Span(3, 6)), Reading.NUMBER);
        Candidate candidate = new Candidate("d#1", UNKNOWN, Text.same("写明"), source, new Span(0, 9));
        Observation observation = Observation.of(candidate, decide(Review.CORRECTED, KNOWN));
        assertThat(observation.id()).isEqualTo("d#1");
        assertThat(observation.area()).isEqualTo("500114");
        assertThat(observation.indicator()).isEqualTo("done");
        assertThat(observation.source()).isEqualTo(source);
        assertThat(observation.review()).isEqualTo(Review.CORRECTED);
        Candidate moved =
                candidate.withId("d#2").at(new Source("e", List.of(new Span(1, 2)), Reading.NUMBER), new Span(0, 2));
        assertThat(moved.id()).isEqualTo("d#2");
        assertThat(moved.source().document()).isEqualTo("e");
        assertThat(moved.sentence()).isEqualTo(new Span(0, 2));
        assertThat(moved.claim()).isEqualTo(UNKNOWN);
    }

    @Test
    void candidatesStandInTheOrderOfDocumentsThenOfTheTextThenOfTheirNumbers() {
        TextOrder order = new TextOrder(List.of(document("b"), document("a")));
        Candidate first = at("b#9", "b", 0, 3);
        Candidate longer = at("b#1", "b", 0, 5);
        Candidate later = at("b#2", "b", 4, 5);
        Candidate tenth = at("b#10", "b", 4, 5);
        Candidate other = at("a#1", "a", 0, 1);
        Candidate stray = at("0#1", "0", 0, 1);
        assertThat(order.candidates(List.of(stray, tenth, other, later, longer, first)))
                .containsExactly(first, longer, later, tenth, other, stray);
        List<Observation> observations = List.of(tenth, first).stream()
                .map(candidate -> Observation.of(candidate, decide(Review.ACCEPTED, KNOWN)))
                .toList();
        assertThat(order.observations(observations)).extracting(Observation::id).containsExactly("b#9", "b#10");
    }

    private static Document document(String id) {
        return new Document(id, Text.same(id), Optional.empty(), Optional.empty(), "一二三四五六");
    }

    private static Candidate at(String id, String document, int start, int end) {
        Source source = new Source(document, List.of(new Span(start, end)), Reading.NUMBER);
        return new Candidate(id, KNOWN, Text.same("写明"), source, new Span(0, 6));
    }
}
