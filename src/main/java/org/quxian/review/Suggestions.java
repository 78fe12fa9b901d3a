package org.quxian.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quxian.observation.Candidate;
import org.quxian.observation.Catalogue;
import org.quxian.observation.Claim;
import org.quxian.observation.Decision;
import org.quxian.observation.Document;
import org.quxian.observation.Indicator;
import org.quxian.observation.Lesson;
import org.quxian.observation.Qualifier;
import org.quxian.observation.QualifierWord;
import org.quxian.observation.Quantity;
import org.quxian.observation.Rules;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/**
 * What a correction may teach. These are guesses for a person to choose from, who then sees what each would change.
 *
 * @param catalogue the names as the reader takes them now
 * @param rules the rules as the reader takes them now
 */
record Suggestions(Catalogue catalogue, Rules rules) {

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９.．,，零〇一二两三四五六七八九十百千万亿半\\s]+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{1,2}");

    /** None where there is nothing to learn. */
    List<Lesson> of(Document document, Candidate candidate, Decision decision) {
        String quote = document.quote(candidate.source().spans()).replaceAll("\\s", "");
        return switch (decision.verdict()) {
            case REJECTED -> vetoes(document, candidate, quote);
            case CORRECTED -> corrections(document, candidate, decision.claim(), quote);
            case ACCEPTED, IN_DOUBT, PENDING -> List.of();
        };
    }

    /** The figure itself, and with the word before it where the figure alone would say too much. */
    private static List<Lesson> vetoes(Document document, Candidate candidate, String quote) {
        List<Lesson> vetoes = new ArrayList<>();
        words(before(document, candidate)).forEach(word -> vetoes.add(new Lesson.Veto(word + quote)));
        vetoes.add(new Lesson.Veto(quote));
        return vetoes;
    }

    private List<Lesson> corrections(Document document, Candidate candidate, Claim meant, String quote) {
        List<Lesson> lessons = new ArrayList<>();
        Claim read = candidate.claim();
        meant.indicator()
                .filter(id -> !meant.indicator().equals(read.indicator()))
                .flatMap(catalogue::indicator)
                .filter(indicator -> isName(read.phrase()) && !names(indicator).contains(read.phrase()))
                .ifPresent(indicator -> lessons.add(new Lesson.Synonym(indicator.id(), read.phrase())));
        if (!meant.unit().equals(read.unit())) {
            tail(quote)
                    .filter(word -> catalogue.unit(word).isEmpty())
                    .ifPresent(word -> lessons.add(new Lesson.UnitWord(word, meant.unit())));
        }
        lessons.addAll(qualifying(document, candidate, meant.quantity()));
        return lessons;
    }

    /** Words beside the number, where only what they make of it was read wrongly. */
    private List<Lesson> qualifying(Document document, Candidate candidate, Quantity meant) {
        Quantity read = candidate.claim().quantity();
        Qualifier qualifier = meant.qualifier();
        if (qualifier == read.qualifier()
                || read.value().isEmpty()
                || !read.value().equals(meant.value())) {
            return List.of();
        }
        List<Lesson> lessons = new ArrayList<>();
        words(after(document, candidate))
                .forEach(word -> qualifying(word, "after", qualifier).ifPresent(lessons::add));
        words(before(document, candidate))
                .forEach(word -> qualifying(word, "before", qualifier).ifPresent(lessons::add));
        return lessons;
    }

    private Optional<Lesson> qualifying(String word, String position, Qualifier qualifier) {
        boolean known = rules.qualifiers().stream().anyMatch(rule -> rule.word().equals(word));
        return rules.qualifiers().stream()
                .filter(rule -> !known && rule.qualifier() == qualifier)
                .findFirst()
                .map(rule -> new Lesson.Qualifying(
                        new QualifierWord(word, position, qualifier, rule.interval(), Text.same(word))));
    }

    private static List<String> names(Indicator indicator) {
        List<String> names = new ArrayList<>(indicator.synonyms());
        names.add(indicator.name().zh());
        return names;
    }

    /** Whether a phrase can name an indicator: one character or a unit cannot. */
    private boolean isName(String phrase) {
        return phrase.length() > 1 && catalogue.unit(phrase).isEmpty();
    }

    /** What stands behind the number in a quote: 青年 in 40.8万青年. */
    private static Optional<String> tail(String quote) {
        Matcher number = NUMBER.matcher(quote);
        int end = 0;
        while (number.find()) {
            end = number.end();
        }
        return end > 0 && end < quote.length() ? Optional.of(quote.substring(end)) : Optional.empty();
    }

    private static String before(Document document, Candidate candidate) {
        Span first = candidate.source().spans().getFirst();
        return document.text().substring(Math.max(candidate.sentence().start(), first.start() - 2), first.start());
    }

    private static String after(Document document, Candidate candidate) {
        Span last = candidate.source().spans().getLast();
        return document.text()
                .substring(last.end(), Math.min(candidate.sentence().end(), last.end() + 2));
    }

    /** The Chinese characters of {@code words}, if it has no others. */
    private static List<String> words(String words) {
        return HAN.matcher(words).matches() ? List.of(words) : List.of();
    }
}
