package org.quxian.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Bound;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Interval;
import org.quxian.observation.Quantity;
import org.quxian.observation.Text;

/** Reads short texts, published on 12 August 2021, and writes what was read of each figure in one line. */
final class Sentences {
    static final LocalDate PUBLISHED = LocalDate.of(2021, 8, 12);
    private static final Extractor EXTRACTOR = extractor();

    private Sentences() {}

    private static Extractor extractor() {
        try {
            ShippedData shipped = ShippedData.read(DataFolder.bundled());
            return new Extractor(shipped.dataset().catalogue(), shipped.rules());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    static Document document(String text, Optional<LocalDate> published) {
        return new Document("text", Text.same("text"), Optional.empty(), published, text);
    }

    static List<Candidate> read(String text) {
        return read(document(text, Optional.of(PUBLISHED)));
    }

    static List<Candidate> read(Document document) {
        return EXTRACTOR.extract(document);
    }

    /** 615 户; 80.2 %. */
    static String values(String text) {
        return each(text, candidate -> candidate.claim().unit());
    }

    /** The words of the text that each figure stands in. */
    static String quotes(String text) {
        Document document = document(text, Optional.of(PUBLISHED));
        return read(document).stream()
                .map(candidate -> document.quote(candidate.source().spans()))
                .collect(Collectors.joining("; "));
    }

    /** over 20 人次. */
    static String qualifiers(String text) {
        return read(text).stream()
                .map(candidate -> lower(candidate.claim().quantity().qualifier()) + " "
                        + number(candidate.claim().quantity()) + " "
                        + candidate.claim().unit())
                .collect(Collectors.joining("; "));
    }

    /** 615 500114. */
    static String areas(String text) {
        return each(text, candidate -> candidate.claim().area().orElse("-"));
    }

    /** 615 ..2021-07-31. */
    static String periods(String text) {
        return each(
                text,
                candidate -> day(candidate.claim().period().from()) + ".."
                        + day(candidate.claim().period().to()));
    }

    /** The same of a text published on another day. */
    static String periods(String text, LocalDate published) {
        return read(document(text, Optional.of(published))).stream()
                .map(candidate -> day(candidate.claim().period().from()) + ".."
                        + day(candidate.claim().period().to()))
                .collect(Collectors.joining("; "));
    }

    static String natures(String text) {
        return each(text, candidate -> lower(candidate.claim().nature()));
    }

    /** 230 organisation:该公司. */
    static String scopes(String text) {
        return each(
                text,
                candidate -> lower(candidate.claim().scope().kind())
                        + candidate
                                .claim()
                                .scope()
                                .subject()
                                .map(subject -> ":" + subject.zh())
                                .orElse(""));
    }

    static String changes(String text) {
        return each(
                text,
                candidate -> candidate.claim().change().map(Sentences::lower).orElse("-"));
    }

    private static String each(String text, Function<Candidate, String> what) {
        return read(text).stream()
                .map(candidate -> number(candidate.claim().quantity()) + " " + what.apply(candidate))
                .collect(Collectors.joining("; "));
    }

    private static String number(Quantity quantity) {
        Interval interval = quantity.interval();
        return quantity.value()
                .map(Sentences::plain)
                .orElseGet(() ->
                        interval.low().map(Bound::value).map(Sentences::plain).orElse("") + ".."
                                + interval.high()
                                        .map(Bound::value)
                                        .map(Sentences::plain)
                                        .orElse(""));
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
