package org.quxian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Quantity;
import org.quxian.observation.Review;
import org.quxian.observation.Source;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * One figure as files show it, observed or only proposed: the names behind its ids, and the bounds that its text states.
 *
 * @param id its id
 * @param claim what it means
 * @param area the area it is about; empty where a proposal has none
 * @param theme the Chinese name of its theme; empty where a proposal's indicator is not known
 * @param source where it stands
 * @param document the document it stands in
 * @param sentence the piece of the document that holds its sentence
 * @param review what a person has said of it
 * @param note what a reader should know beside it
 */
record FigureFields(
        String id,
        Claim claim,
        Optional<Area> area,
        Optional<String> theme,
        Source source,
        Document document,
        Span sentence,
        Review review,
        Optional<Text> note) {

    static FigureFields of(Observation observation, Dataset data) {
        Document document = data.documentOf(observation);
        return new FigureFields(
                observation.id(),
                data.claimOf(observation),
                Optional.of(data.areaOf(observation)),
                theme(data.indicatorOf(observation), data.catalogue()),
                observation.source(),
                document,
                document.sentence(observation.source().spans()),
                observation.review(),
                observation.note());
    }

    static List<FigureFields> of(List<Observation> observations, Dataset data) {
        return observations.stream().map(observation -> of(observation, data)).toList();
    }

    static List<FigureFields> of(FigureList figures, Dataset data) {
        return Stream.concat(
                        figures.standing().stream().map(observation -> of(observation, data)),
                        figures.waiting().stream()
                                .map(candidate -> of(
                                        candidate,
                                        data.document(candidate.source().document())
                                                .orElseThrow(),
                                        data.catalogue())))
                .toList();
    }

    /** A figure that nobody has decided on. */
    static FigureFields of(Candidate candidate, Document document, Catalogue catalogue) {
        Claim claim = candidate.claim();
        return new FigureFields(
                candidate.id(),
                claim,
                claim.area().flatMap(code -> catalogue.areas().bearing(code, document.published())),
                claim.indicator().flatMap(catalogue::indicator).flatMap(known -> theme(known, catalogue)),
                candidate.source(),
                document,
                candidate.sentence(),
                Review.PENDING,
                Optional.empty());
    }

    private static Optional<String> theme(Indicator indicator, Catalogue catalogue) {
        return catalogue.theme(indicator.theme()).map(theme -> theme.name().zh());
    }

    /** The area's full name, or for a functional zone the short one that everybody uses: 万盛经开区. */
    Optional<String> areaName() {
        return area.map(known -> known.kind() == AreaKind.ZONE ? known.shortName() : known.name())
                .map(Text::zh);
    }

    Optional<BigDecimal> value() {
        return claim.quantity().value();
    }

    /** The lower bound that the text itself states: 20 for 20余, the first number of a range, else none. */
    Optional<BigDecimal> low() {
        return switch (claim.quantity()) {
            case Quantity.Over over -> Optional.of(over.number());
            case Quantity.Range range -> Optional.of(range.from());
            default -> Optional.empty();
        };
    }

    /** The upper bound that the text itself states: 30 for 不到30, the second number of a range, else none. */
    Optional<BigDecimal> high() {
        return switch (claim.quantity()) {
            case Quantity.Nearly nearly -> Optional.of(nearly.number());
            case Quantity.Under under -> Optional.of(under.number());
            case Quantity.Range range -> Optional.of(range.to());
            default -> Optional.empty();
        };
    }

    String qualifier() {
        return code(claim.quantity().qualifier());
    }

    String nature() {
        return code(claim.nature());
    }

    String scope() {
        return code(claim.scope().kind());
    }

    /** Whose figure it is inside the area, in Chinese. */
    Optional<String> subject() {
        return claim.scope().subject().map(Text::zh);
    }

    Optional<String> change() {
        return claim.change().map(FigureFields::code);
    }

    String reviewed() {
        return code(review);
    }

    Optional<String> from() {
        return claim.period().from().map(LocalDate::toString);
    }

    Optional<String> to() {
        return claim.period().to().map(LocalDate::toString);
    }

    /** The first index of the first piece that the figure stands in. */
    int start() {
        return source.spans().getFirst().start();
    }

    /** The index after the last piece that the figure stands in. */
    int end() {
        return source.spans().getLast().end();
    }

    String quote() {
        return document.quote(source.spans());
    }

    /** The sentence's words. */
    String words() {
        return document.text().substring(sentence.start(), sentence.end());
    }

    /** A constant as the contract spells it, in lower case. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
