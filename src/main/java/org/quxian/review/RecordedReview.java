package org.quxian.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.quxian.observation.Act;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Observation;
import org.quxian.observation.Origin;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * The figures that were recorded of one document as decisions on what a reader finds in it: what was read as recorded is
 * accepted, what was read otherwise is corrected, what was not found is entered by hand, and what was found besides is
 * rejected.
 *
 * @param candidates those of recorded figures under the figures' ids and at their places, then the others
 * @param decisions one on each
 * @param observations the recorded figures as they stand after that
 */
record RecordedReview(List<Candidate> candidates, List<Act.Decided> decisions, List<Observation> observations) {

    private static final Text BY_HAND = new Text("由人从原文录入", "Entered by hand from the text");
    private static final Text NOT_RECORDED = new Text(
            "有人逐字核对过这份文稿，没有把它列为数据", "Somebody went through this text word by word and did not record it as a figure");

    /**
     * @param found what the reader finds in {@code document}
     * @param recorded the figures, of this document and others, and the names
     */
    static RecordedReview of(Document document, List<Candidate> found, Dataset recorded) {
        RecordedReview review = new RecordedReview(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Candidate> others = new ArrayList<>(found);
        int last = 0;
        for (Observation figure : recorded.observations()) {
            if (figure.source().document().equals(document.id())) {
                Optional<Candidate> match = nearest(others, figure);
                match.ifPresent(others::remove);
                review.record(document, figure, match, recorded);
                last = Math.max(last, Rereading.number(figure.id()));
            }
        }
        for (Candidate other : others) {
            last++;
            Candidate candidate = other.withId(document.id() + "#" + last);
            review.decide(candidate, new Decision(Review.REJECTED, candidate.claim(), Optional.of(NOT_RECORDED)));
        }
        return review;
    }

    /** The candidate that shares most of its place with {@code figure}, if any shares some of it. */
    private static Optional<Candidate> nearest(List<Candidate> candidates, Observation figure) {
        return candidates.stream()
                .filter(candidate -> shared(candidate.source(), figure.source()) > 0)
                .max(Comparator.<Candidate>comparingInt(candidate -> shared(candidate.source(), figure.source()))
                        .thenComparing(candidate -> candidate.claim().quantity().equals(figure.quantity())));
    }

    /** How many characters two places have in common. */
    static int shared(Source one, Source other) {
        int shared = 0;
        for (Span span : one.spans()) {
            for (Span piece : other.spans()) {
                shared += Math.max(0, Math.min(span.end(), piece.end()) - Math.max(span.start(), piece.start()));
            }
        }
        return shared;
    }

    private void record(Document document, Observation figure, Optional<Candidate> match, Dataset recorded) {
        Claim claim = claim(figure, match, recorded);
        Candidate candidate = match.map(read -> placed(read, document, figure))
                .orElseGet(() -> new Candidate(
                        figure.id(),
                        claim,
                        BY_HAND,
                        figure.source(),
                        document.sentence(figure.source().spans()),
                        Origin.PERSON));
        Difference difference = Difference.between(candidate.claim(), claim);
        decide(
                candidate,
                new Decision(
                        difference.isNone() ? Review.ACCEPTED : Review.CORRECTED,
                        claim,
                        difference.words(),
                        figure.note()));
    }

    /** What was read, at the place that was recorded: with the words that qualify it. */
    private static Candidate placed(Candidate read, Document document, Observation figure) {
        Span sentence = read.sentence();
        boolean holds = figure.source().spans().stream()
                .allMatch(span -> span.start() >= sentence.start() && span.end() <= sentence.end());
        return read.withId(figure.id())
                .at(
                        figure.source(),
                        holds ? sentence : document.sentence(figure.source().spans()));
    }

    private static Claim claim(Observation figure, Optional<Candidate> match, Dataset recorded) {
        return new Claim(
                Optional.of(figure.area()),
                Optional.of(figure.indicator()),
                match.map(read -> read.claim().phrase())
                        .orElseGet(() -> recorded.indicatorOf(figure).name().zh()),
                figure.period(),
                figure.quantity(),
                recorded.indicatorOf(figure).unit(),
                figure.change(),
                figure.nature(),
                figure.scope());
    }

    private void decide(Candidate candidate, Decision decision) {
        candidates.add(candidate);
        decisions.add(new Act.Decided(candidate.id(), decision));
        if (decision.stands()) {
            observations.add(Observation.of(candidate, decision));
        }
    }
}
