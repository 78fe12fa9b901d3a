package org.quxian.desktop.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quxian.chart.PeriodFormat;
import org.quxian.desktop.support.ClaimWords;
import org.quxian.desktop.support.Standing;
import org.quxian.exchange.FigureRows;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Language;
import org.quxian.observation.Review;
import org.quxian.observation.Text;
import org.quxian.review.Conflict;
import org.quxian.review.DocumentReview;
import org.quxian.review.ReviewedCandidate;

/** How a store stands, in words of one language. */
final class ReviewWords {
    private static final Text NO_DAY = new Text("发布日期未知", "Day unknown");
    private static final Text STAND = new Text(" 成立", " stand");
    private static final Text CLOSED = new Text("已关闭", "Closed");
    private static final Text NO_FIGURES = new Text("没有数据", "No figures");

    private final Standing standing;
    private final Language language;
    private final ClaimWords claims;

    /**
     * @param standing how the store stands
     * @param language the language of the words
     */
    ReviewWords(Standing standing, Language language) {
        this.standing = standing;
        this.language = language;
        this.claims = new ClaimWords(standing.data().catalogue(), language);
    }

    /** The documents, the one that was read in last first. */
    List<DocumentLine> documents() {
        return standing.review().documents().reversed().stream().map(this::line).toList();
    }

    private DocumentLine line(DocumentReview review) {
        Document document = review.document();
        return new DocumentLine(
                document.id(),
                document.title().in(language),
                document.published().map(new PeriodFormat(language)::day).orElse(NO_DAY.in(language)),
                counts(review),
                review.waiting().size(),
                review.closed(),
                conflictsOf(document.id()).size());
    }

    private List<String> counts(DocumentReview review) {
        List<String> counts = new ArrayList<>();
        if (review.closed()) {
            counts.add(CLOSED.in(language));
        }
        add(counts, review.waiting().size(), " " + Review.PENDING.label().in(language));
        add(
                counts,
                review.candidates().stream().filter(ReviewedCandidate::stands).count(),
                STAND.in(language));
        for (Review fallen : List.of(Review.REJECTED, Review.IN_DOUBT)) {
            long those = review.candidates().stream()
                    .filter(figure -> figure.review() == fallen)
                    .count();
            add(counts, those, " " + fallen.label().in(language));
        }
        if (review.candidates().isEmpty()) {
            counts.add(NO_FIGURES.in(language));
        }
        return language == Language.ZH ? counts : lower(counts);
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static void add(List<String> counts, long count, String word) {
        if (count > 0) {
            counts.add(count + word);
        }
    }

    /** The name of a file; of a table, without the sheet and the day that tell it from others of that name. */
    private static String file(String name) {
        int sign = name.lastIndexOf('#');
        return sign > 0 && name.substring(sign + 1).matches("\\d{4}-\\d\\d-\\d\\d")
                ? name.substring(0, sign).replaceFirst("#", " · ")
                : name;
    }

    /** What stands above the text of {@code review}. */
    DocumentHead head(DocumentReview review) {
        Document document = review.document();
        String imprint = Stream.of(
                        document.publisher().map(publisher -> publisher.in(language)),
                        document.published().map(new PeriodFormat(language)::day),
                        document.file().map(ReviewWords::file))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new DocumentHead(
                document.id(),
                document.title().in(language),
                imprint,
                document.published().isPresent() || FigureRows.are(document.text()),
                review.closed(),
                review.waiting().size());
    }

    /** Where the figures of {@code review} stand in its text, in the order of the text. */
    static List<Mark> marks(DocumentReview review) {
        return review.candidates().stream()
                .flatMap(figure -> figure.candidate().source().spans().stream()
                        .map(span -> new Mark(figure.candidate().id(), span.start(), span.end(), figure.review())))
                .sorted(Comparator.comparingInt(Mark::start))
                .toList();
    }

    /** {@code figure}, which stands in {@code document}. */
    Card card(ReviewedCandidate figure, Document document) {
        Claim claim = figure.claim();
        return new Card(
                figure.candidate().id(),
                claims.parts(claim),
                claims.indicator(claim),
                claim.indicator().isEmpty(),
                claims.area(claim, document),
                claim.area().isPresent(),
                claims.period(claim),
                claims.nature(claim),
                claim.scope().isWholeArea() ? Optional.empty() : Optional.of(claims.subject(claim)),
                document.quote(figure.candidate().source().spans()).replaceAll("\\s+", ""),
                figure.review(),
                figure.review().label().in(language),
                figure.decision().flatMap(Decision::why).map(why -> why.in(language)));
    }

    /** The contradictions that the document with this id is part of. */
    List<ConflictWords> conflicts(String document) {
        return conflictsOf(document).stream().map(this::conflict).toList();
    }

    private List<Conflict> conflictsOf(String document) {
        return standing.conflicts().stream()
                .filter(conflict -> conflict.sides().stream()
                        .anyMatch(side -> side.document().id().equals(document)))
                .toList();
    }

    private ConflictWords conflict(Conflict conflict) {
        Conflict.Side first = conflict.sides().getFirst();
        Claim claim = first.figure().claim();
        return new ConflictWords(
                conflict,
                String.join(" · ", claims.indicator(claim), claims.area(claim, first.document()), claims.period(claim)),
                conflict.sides().stream().map(this::side).toList());
    }

    private ConflictWords.Side side(Conflict.Side side) {
        Document document = side.document();
        return new ConflictWords.Side(
                side,
                document.title().in(language)
                        + document.published()
                                .map(day -> " · " + new PeriodFormat(language).day(day))
                                .orElse(""),
                claims.value(side.figure().claim()),
                side.sentence().replaceAll("\\s*\\n\\s*", ""),
                document.quote(side.figure().candidate().source().spans()).replaceAll("\\s+", ""),
                side.figure().review().label().in(language));
    }
}
