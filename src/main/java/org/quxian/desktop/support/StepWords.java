package org.quxian.desktop.support;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Language;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.DocumentReview;
import org.quxian.review.ReviewedCandidate;

/** The steps of a review in words: who, when, from what to what, and why. */
public final class StepWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final Text WHY = new Text("理由：", "Why: ");

    private final Standing standing;
    private final Language language;
    private final ClaimWords claims;

    /**
     * @param standing how the store stands
     * @param language the language of the words
     */
    public StepWords(Standing standing, Language language) {
        this.standing = standing;
        this.language = language;
        this.claims = new ClaimWords(standing.data().catalogue(), language);
    }

    /** When something was done, on this machine's clock. */
    public String time(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }

    /** From what to what {@code move} led, and why, a line each. */
    public List<String> lines(ReviewHistory.Move move) {
        Optional<ReviewedCandidate> figure = standing.review().candidate(move.candidate());
        Stream<String> differences = figure.stream().flatMap(there -> differences(there, move));
        Stream<String> why = move.after().why().map(text -> WHY.in(language) + text.in(language)).stream();
        return Stream.of(Stream.of(verdicts(move)), differences, why)
                .flatMap(lines -> lines)
                .toList();
    }

    private String verdicts(ReviewHistory.Move move) {
        Review before = move.before().map(Decision::verdict).orElse(Review.PENDING);
        return before.label().in(language) + " → "
                + move.after().verdict().label().in(language);
    }

    private Stream<String> differences(ReviewedCandidate figure, ReviewHistory.Move move) {
        Claim before =
                move.before().map(Decision::claim).orElse(figure.candidate().claim());
        return standing.review().document(figure.candidate().source().document()).map(DocumentReview::document).stream()
                .flatMap(document -> claims.differences(before, move.after().claim(), document).stream())
                .map(difference -> difference.field() + colon() + difference.before() + " → " + difference.after());
    }

    private String colon() {
        return language == Language.ZH ? "：" : ": ";
    }
}
