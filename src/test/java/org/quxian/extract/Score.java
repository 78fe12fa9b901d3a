package org.quxian.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quxian.observation.Bound;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Span;

/** How well a reader finds the figures that a person found: counts, added up over texts. */
final class Score {
    /** What is measured, each as a share of what a person says. */
    enum Measure {
        /** Figures found with value and unit right. */
        VALUE_AND_UNIT,
        /** Candidates that are figures, with value and unit right. */
        PRECISION,
        QUALIFIER,
        AREA,
        NATURE,
        SCOPE,
        /** Of the figures whose time the text gives. */
        PERIOD,
        CHANGE
    }

    private final Map<Measure, Integer> right = new EnumMap<>(Measure.class);
    private final Map<Measure, Integer> all = new EnumMap<>(Measure.class);
    private final List<String> misses = new ArrayList<>();

    /** What was missed or read wrongly, a line for each. */
    List<String> misses() {
        return misses;
    }

    void add(AnnotatedText text, List<Candidate> candidates) {
        List<Candidate> left = new ArrayList<>(candidates);
        for (AnnotatedText.Figure figure : text.figures()) {
            Optional<Candidate> match = match(figure, left);
            match.ifPresent(left::remove);
            if (!figure.optional()) {
                match.ifPresentOrElse(candidate -> compare(text, figure, candidate), () -> {
                    count(Measure.VALUE_AND_UNIT, false);
                    misses.add(text.name() + " missed: " + figure.field("quote") + " " + figure.field("indicator"));
                });
            }
        }
        for (Candidate candidate : left) {
            count(Measure.PRECISION, false);
            misses.add(text.name() + " no figure: " + quote(text, candidate) + " in "
                    + text.document().quote(List.of(candidate.sentence())));
        }
    }

    void add(Score other) {
        other.right.forEach((measure, count) -> right.merge(measure, count, Integer::sum));
        other.all.forEach((measure, count) -> all.merge(measure, count, Integer::sum));
        misses.addAll(other.misses);
    }

    /** The share in percent; 100 where there was nothing to measure. */
    double percent(Measure measure) {
        int count = all.getOrDefault(measure, 0);
        return count == 0 ? 100 : 100.0 * right.getOrDefault(measure, 0) / count;
    }

    int figures() {
        return all.getOrDefault(Measure.VALUE_AND_UNIT, 0);
    }

    static String head() {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s %7s", "texts", "figures"));
        for (Measure measure : Measure.values()) {
            line.append(String.format(Locale.ROOT, " %14s", measure.name().toLowerCase(Locale.ROOT)));
        }
        return line.toString();
    }

    String line(String name) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-12s %7d", name, figures()));
        for (Measure measure : Measure.values()) {
            line.append(String.format(Locale.ROOT, " %14.1f", percent(measure)));
        }
        return line.toString();
    }

    private static Optional<Candidate> match(AnnotatedText.Figure figure, List<Candidate> candidates) {
        Candidate best = null;
        int most = 0;
        for (Candidate candidate : candidates) {
            int overlap = 0;
            for (Span span : candidate.source().spans()) {
                overlap += Math.max(0, Math.min(span.end(), figure.end()) - Math.max(span.start(), figure.start()));
            }
            if (overlap > most) {
                most = overlap;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private void compare(AnnotatedText text, AnnotatedText.Figure figure, Candidate candidate) {
        Claim claim = candidate.claim();
        boolean read = isValueRight(figure, claim) && claim.unit().equals(figure.field("unit"));
        count(Measure.VALUE_AND_UNIT, read);
        count(Measure.PRECISION, read);
        StringBuilder wrong = new StringBuilder();
        if (!read) {
            wrong.append(" value ").append(claim.quantity()).append(' ').append(claim.unit());
        }
        check(Measure.QUALIFIER, lower(claim.quantity().qualifier()), figure.field("qualifier"), wrong);
        check(Measure.AREA, claim.area().orElse(""), figure.field("area"), wrong);
        check(Measure.NATURE, lower(claim.nature()), figure.field("nature"), wrong);
        check(Measure.SCOPE, lower(claim.scope().kind()), figure.field("scope"), wrong);
        check(Measure.CHANGE, claim.change().map(Score::lower).orElse(""), figure.field("change"), wrong);
        if (figure.day("from").isPresent() || figure.day("to").isPresent()) {
            String said = claim.period().from().map(Object::toString).orElse("") + ".."
                    + claim.period().to().map(Object::toString).orElse("");
            check(Measure.PERIOD, said, figure.field("from") + ".." + figure.field("to"), wrong);
        }
        if (!wrong.isEmpty()) {
            misses.add(text.name() + " " + figure.field("quote") + ":" + wrong);
        }
    }

    private void check(Measure measure, String read, String said, StringBuilder wrong) {
        count(measure, read.equals(said));
        if (!read.equals(said)) {
            wrong.append(' ')
                    .append(lower(measure))
                    .append(' ')
                    .append(read)
                    .append(" not ")
                    .append(said);
        }
    }

    private static boolean isValueRight(AnnotatedText.Figure figure, Claim claim) {
        Optional<BigDecimal> value = figure.number("value");
        if (value.isPresent()) {
            return same(value, claim.quantity().value());
        }
        return same(figure.number("low"), claim.quantity().interval().low().map(Bound::value))
                && same(
                        figure.number("high"),
                        claim.quantity().interval().high().map(Bound::value));
    }

    private static boolean same(Optional<BigDecimal> said, Optional<BigDecimal> read) {
        return said.isPresent() && read.isPresent() && said.get().compareTo(read.get()) == 0;
    }

    private static String quote(AnnotatedText text, Candidate candidate) {
        return text.document().quote(candidate.source().spans());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void count(Measure measure, boolean isRight) {
        right.merge(measure, isRight ? 1 : 0, Integer::sum);
        all.merge(measure, 1, Integer::sum);
    }
}
