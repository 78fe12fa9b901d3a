package org.quxian.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Observation;
import org.quxian.observation.Quantity;
import org.quxian.observation.Review;

/** Whatever people do in whatever order, and however often the program ends, the state is that of a simple model. */
class RandomReviewTest {

    private static final List<String> PEOPLE = List.of("张三", "李四");
    private static final String ARTICLE = "黔江区整改615户。另有20余户。又查出7户，其中3户已改。\n忠县救助612人次，发放306万元。";

    @TempDir
    Path folder;

    private final ReviewModel model = new ReviewModel();
    private FilledStore filled;
    private String document;
    private List<Candidate> candidates;

    @BeforeEach
    void readAnArticle() throws Exception {
        filled = FilledStore.in(folder);
        Receipt.Added added =
                (Receipt.Added) filled.desk().read(FilledStore.text("a.txt", ARTICLE), PEOPLE.getFirst(), () -> false);
        document = added.document();
        candidates = filled.desk().state().document(document).orElseThrow().candidates().stream()
                .map(ReviewedCandidate::candidate)
                .toList();
    }

    @AfterEach
    void close() throws Exception {
        filled.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceOfStepsLeadsWhereTheModelLeads(int seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            act(random);
            compare();
        }
        filled.reopen();
        compare();
        assertThat(filled.store().check()).isEmpty();
    }

    private void act(Random random) throws Exception {
        String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> decide(random, who);
            case 4, 5, 6 -> {
                Optional<Long> step = model.undoable(who);
                filled.desk().undo(who);
                step.ifPresent(number -> model.undo(who, number));
            }
            case 7, 8 -> {
                Optional<Long> step = model.redoable(who);
                filled.desk().redo(who);
                step.ifPresent(number -> model.redo(who, number));
            }
            case 9 -> undoAnywhere(random, who);
            case 10 -> {
                if (!model.isClosed(document)) {
                    model.close(who, next(), document);
                    filled.desk().close(document, who);
                }
            }
            default -> {
                filled.reopen();
                assertThat(filled.store().read().dataset())
                        .isEqualTo(filled.desk().dataset());
            }
        }
    }

    private long next() {
        return filled.desk().state().log().size() + 1L;
    }

    private void decide(Random random, String who) throws Exception {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Candidate candidate = candidates.get(random.nextInt(candidates.size()));
            Claim claim = candidate
                    .claim()
                    .withArea(random.nextBoolean() ? "500114" : "500233")
                    .withIndicator("canopies-rectified")
                    .withQuantity(new Quantity.Exact(new BigDecimal(random.nextInt(1000))), "户");
            Choice choice = switch (random.nextInt(3)) {
                case 0 -> Choice.correct(candidate, claim, Optional.empty());
                case 1 -> Choice.reject(candidate, Optional.empty());
                default -> Choice.doubt(candidate, Optional.empty());
            };
            if (decisions.putIfAbsent(candidate.id(), choice.decision()) == null) {
                choices.add(choice);
            }
        }
        model.decide(who, next(), decisions);
        filled.desk().decide(choices, who);
    }

    private void undoAnywhere(Random random, String who) throws Exception {
        List<Long> counting = model.counting();
        if (!counting.isEmpty()) {
            long number = counting.get(random.nextInt(counting.size()));
            filled.desk().undo(filled.desk().state().step(number).orElseThrow(), who);
            model.undo(who, number);
        }
    }

    private void compare() {
        ReviewState state = filled.desk().state();
        int standing = 67;
        for (Candidate candidate : candidates) {
            Optional<Decision> expected = model.decision(candidate.id());
            assertThat(state.candidate(candidate.id()).orElseThrow().decision()).isEqualTo(expected);
            Optional<Observation> figure = filled.desk().dataset().observation(candidate.id());
            boolean stands = expected.map(Decision::stands).orElse(false);
            standing += stands ? 1 : 0;
            assertThat(figure.map(Observation::quantity))
                    .isEqualTo(expected.filter(Decision::stands)
                            .map(decision -> decision.claim().quantity()));
            assertThat(figure.isPresent()).isEqualTo(stands);
        }
        assertThat(filled.desk().dataset().observations()).hasSize(standing);
        assertThat(state.document(document).orElseThrow().closed()).isEqualTo(model.isClosed(document));
        long pending = candidates.stream()
                .filter(candidate -> model.decision(candidate.id()).isEmpty())
                .count();
        assertThat(state.waiting()).hasSize(model.isClosed(document) ? 0 : (int) pending);
        assertThat(state.waiting()).allMatch(one -> one.review() == Review.PENDING);
        for (String who : PEOPLE) {
            assertThat(state.undoable(who).map(Step::number)).isEqualTo(model.undoable(who));
            assertThat(state.redoable(who).map(Step::number)).isEqualTo(model.redoable(who));
        }
    }
}
