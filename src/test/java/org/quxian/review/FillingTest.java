package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.extract.Extractor;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.LogEntry;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Reading;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.store.StoreContents;

/** The shipped bulletins go through the reader: what a store holds is what was read and a recorded decision confirmed. */
class FillingTest {

    private final Dataset recorded = FilledStore.SHIPPED.dataset();
    private final Filling filling = FilledStore.FILLING;
    private final ReviewState state =
            ReviewState.of(filling.dataset().documents(), filling.candidates(), filling.log());

    @TempDir
    Path folder;

    @Test
    void everyRecordedFigureStandsAsRecordedAndNothingElseDoes() {
        assertThat(recorded.observations()).hasSize(67).allMatch(figure -> figure.review() == Review.ACCEPTED);
        assertThat(filling.dataset().observations()).map(FillingTest::accepted).isEqualTo(recorded.observations());
        assertThat(filling.dataset().documents()).isEqualTo(recorded.documents());
        assertThat(state.observations()).isEqualTo(filling.dataset().observations());
    }

    /** The figure, whether it had to be put right or not. */
    private static Observation accepted(Observation figure) {
        assertThat(figure.review()).isIn(Review.ACCEPTED, Review.CORRECTED);
        return new Observation(
                figure.id(),
                figure.area(),
                figure.indicator(),
                figure.period(),
                figure.quantity(),
                figure.change(),
                figure.nature(),
                figure.scope(),
                figure.source(),
                Review.ACCEPTED,
                figure.note());
    }

    @Test
    void whatStandsWasReadWhereItStandsUnlessItWasEnteredByHand() {
        Extractor reader = new Extractor(recorded.catalogue(), FilledStore.SHIPPED.rules());
        Map<String, List<Candidate>> read =
                recorded.documents().stream().collect(Collectors.toMap(Document::id, reader::extract));
        for (ReviewedCandidate one : state.candidates()) {
            Source place = one.candidate().source();
            List<Candidate> there = read.getOrDefault(place.document(), List.of()).stream()
                    .filter(candidate -> RecordedReview.shared(candidate.source(), place) > 0)
                    .toList();
            if (one.candidate().origin() == Origin.PERSON) {
                assertThat(there).as(one.toString()).isEmpty();
            } else {
                assertThat(there)
                        .extracting(Candidate::claim)
                        .contains(one.candidate().claim());
            }
        }
        long found = read.values().stream().mapToLong(List::size).sum();
        assertThat(filling.candidates().stream().filter(one -> one.origin() == Origin.READER))
                .hasSize((int) found);
    }

    @Test
    void everyCandidateIsDecidedOnAndFewHadToBeEnteredByHand() {
        assertThat(state.waiting()).isEmpty();
        Map<Review, Long> verdicts = state.candidates().stream()
                .collect(Collectors.groupingBy(ReviewedCandidate::review, Collectors.counting()));
        assertThat(verdicts).doesNotContainKeys(Review.PENDING, Review.IN_DOUBT);
        List<ReviewedCandidate> byHand = state.candidates().stream()
                .filter(one -> one.candidate().origin() == Origin.PERSON)
                .toList();
        // 第95站 is an ordinal, and the two projects in Shapingba are named without a number.
        assertThat(byHand)
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(one -> assertThat(one.review()).isEqualTo(Review.ACCEPTED));
        assertThat(byHand)
                .filteredOn(one -> one.candidate().source().reading() == Reading.NUMBER)
                .allMatch(one -> one.claim().indicator().orElseThrow().equals("live-stream-station-number"));
        long read = state.candidates().stream()
                .filter(one -> one.stands() && one.candidate().origin() == Origin.READER)
                .count();
        assertThat(read + byHand.size()).isEqualTo(67);
        assertThat(verdicts.getOrDefault(Review.REJECTED, 0L)).isLessThan(10);
    }

    @Test
    void aCorrectionOrRejectionSaysWhy() {
        assertThat(state.candidates()).allSatisfy(one -> {
            boolean changed = one.review() != Review.ACCEPTED;
            assertThat(one.decision().orElseThrow().why().isPresent()).isEqualTo(changed);
            assertThat(one.review() == Review.CORRECTED)
                    .isEqualTo(one.stands()
                            && !Difference.between(one.candidate().claim(), one.claim())
                                    .isNone());
        });
    }

    @Test
    void aFillingIsAlwaysTheSame() {
        assertThat(Filling.of(FilledStore.SHIPPED)).isEqualTo(filling);
        assertThat(filling.log()).extracting(LogEntry::who).containsOnly(Filling.WHO);
        assertThat(filling.log())
                .extracting(LogEntry::at)
                .containsOnly(filling.log().getFirst().at());
        assertThat(filling.log().stream()
                        .filter(entry -> entry.act() instanceof Act.Read)
                        .count())
                .isEqualTo(recorded.documents().size());
        Map<String, Long> ids =
                filling.candidates().stream().collect(Collectors.groupingBy(Candidate::id, Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
    }

    @Test
    void aStoreKeepsTheFillingAndFindsNothingWrong() throws Exception {
        try (FilledStore filled = FilledStore.in(folder)) {
            filled.reopen();
            StoreContents contents = filled.store().read();
            assertThat(contents.dataset()).isEqualTo(filling.dataset());
            assertThat(contents.log()).isEqualTo(filling.log());
            Map<String, Candidate> kept =
                    contents.candidates().stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
            assertThat(filling.candidates())
                    .allSatisfy(one -> assertThat(kept.get(one.id())).isEqualTo(one));
            assertThat(filled.store().check()).isEmpty();
        }
    }

    @Test
    void nobodyCanTakeBackTheFillingByMistake() {
        assertThat(state.undoable("张三")).isEmpty();
        assertThat(state.steps()).allMatch(Step::counts);
    }
}
