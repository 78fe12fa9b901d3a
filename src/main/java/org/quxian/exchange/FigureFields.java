package org.quxian.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Area;
import org.quxian.observation.AreaKind;
import org.quxian.observation.Dataset;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Observation;
import org.quxian.observation.Quantity;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * One figure as files show it: the names behind its ids, and the bounds that its text states.
 *
 * @param observation the figure
 * @param area the area it is about
 * @param indicator what it measures
 * @param document where it stands
 * @param theme the Chinese name of its theme
 */
record FigureFields(Observation observation, Area area, Indicator indicator, Document document, String theme) {

    static FigureFields of(Observation observation, Dataset data) {
        Indicator indicator = data.indicatorOf(observation);
        String theme =
                data.catalogue().theme(indicator.theme()).orElseThrow().name().zh();
        return new FigureFields(observation, data.areaOf(observation), indicator, data.documentOf(observation), theme);
    }

    static List<FigureFields> of(List<Observation> observations, Dataset data) {
        return observations.stream().map(observation -> of(observation, data)).toList();
    }

    /** The area's full name, or for a functional zone the short one that everybody uses: 万盛经开区. */
    String areaName() {
        Text name = area.kind() == AreaKind.ZONE ? area.shortName() : area.name();
        return name.zh();
    }

    Optional<BigDecimal> value() {
        return observation.quantity().value();
    }

    /** The lower bound that the text itself states: 20 for 20余, the first number of a range, else none. */
    Optional<BigDecimal> low() {
        return switch (observation.quantity()) {
            case Quantity.Over over -> Optional.of(over.number());
            case Quantity.Range range -> Optional.of(range.from());
            default -> Optional.empty();
        };
    }

    /** The upper bound that the text itself states: 30 for 不到30, the second number of a range, else none. */
    Optional<BigDecimal> high() {
        return switch (observation.quantity()) {
            case Quantity.Nearly nearly -> Optional.of(nearly.number());
            case Quantity.Under under -> Optional.of(under.number());
            case Quantity.Range range -> Optional.of(range.to());
            default -> Optional.empty();
        };
    }

    String qualifier() {
        return code(observation.quantity().qualifier());
    }

    String nature() {
        return code(observation.nature());
    }

    String scope() {
        return code(observation.scope().kind());
    }

    /** Whose figure it is inside the area, in Chinese. */
    Optional<String> subject() {
        return observation.scope().subject().map(Text::zh);
    }

    Optional<String> change() {
        return observation.change().map(FigureFields::code);
    }

    String review() {
        return code(observation.review());
    }

    Optional<String> from() {
        return observation.period().from().map(LocalDate::toString);
    }

    Optional<String> to() {
        return observation.period().to().map(LocalDate::toString);
    }

    /** The first index of the first piece that the figure stands in. */
    int start() {
        return observation.source().spans().getFirst().start();
    }

    /** The index after the last piece that the figure stands in. */
    int end() {
        return observation.source().spans().getLast().end();
    }

    String quote() {
        return document.quote(observation.source().spans());
    }

    String sentence() {
        Span span = document.sentence(observation.source().spans());
        return document.text().substring(span.start(), span.end());
    }

    /** A constant as the contract spells it, in lower case. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
