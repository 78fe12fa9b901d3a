package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.Candidate;
import org.quxian.observation.Claim;
import org.quxian.observation.Period;
import org.quxian.observation.Span;

/** A paragraph that is put before others changes nothing of what is read in them, but for the area and year that carry. */
class InsertedParagraphTest {
    private static final String NEUTRAL = "各级各部门高度重视这项工作，层层压实责任，群众十分满意。\n\n";
    private static final String JULY = "大足区截至7月底整改可燃雨棚615户，群众十分满意。\n";
    private static final String LIST_MARKS = "—-●•";
    private static Extractor extractor;

    @BeforeAll
    static void readTheData() throws Exception {
        extractor = Corpus.read().extractor();
    }

    static Stream<Arguments> texts() throws Exception {
        return Corpus.read().texts().stream().map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aNeutralParagraphInTheBodyChangesNothingBehindIt(String text) {
        List<Candidate> before = read(text);
        List<Integer> places = paragraphs(text);
        assertThat(places).isNotEmpty();
        for (int place : places) {
            List<Candidate> after = read(text.substring(0, place) + NEUTRAL + text.substring(place));
            // A list ends at a paragraph that is none of its items, and with it the time that its lead gives.
            boolean list = LIST_MARKS.indexOf(text.charAt(place)) >= 0;
            assertThat(claims(after, list))
                    .as("before %s", text.substring(place, Math.min(text.length(), place + 20)))
                    .isEqualTo(claims(before, list));
            assertThat(spans(after)).isEqualTo(shifted(spans(before), place));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aParagraphBeforeTheTitleTakesAtMostWhatTheTitleGives(String text) {
        List<Candidate> before = read(text);
        List<Candidate> after = read(NEUTRAL + text);
        assertThat(amounts(after)).isEqualTo(amounts(before));
        assertThat(spans(after)).isEqualTo(shifted(spans(before), 0));
    }

    @Test
    void theYearOfAParagraphDoesNotCarryIntoTheNext() {
        List<Candidate> after = read("黔江区2019年启动了这项工作，群众十分满意。\n\n" + JULY);
        assertThat(claims(after, false)).isEqualTo(claims(read(JULY), false));
        assertThat(after.getFirst().claim().period().to()).contains(LocalDate.of(2021, 7, 31));
    }

    @Test
    void theYearOfAHeadingCarriesAndNothingElseDoes() {
        List<Candidate> after = read("二、2019年的工作\n\n" + JULY);
        assertThat(after.getFirst().claim().period().to()).contains(LocalDate.of(2019, 7, 31));
        assertThat(claims(after, true)).isEqualTo(claims(read(JULY), true));
    }

    @Test
    void theAreaOfAHeadingCarriesToWhatNamesNone() {
        String text = "全区整改可燃雨棚615户，群众十分满意。\n";
        assertThat(read("（一）黔江\n\n" + text).getFirst().claim().area()).contains("500114");
        assertThat(read("（一）黔江\n\n" + JULY).getFirst().claim())
                .isEqualTo(read(JULY).getFirst().claim());
        assertThat(read(text).getFirst().claim().area()).isEmpty();
    }

    private static List<Claim> claims(List<Candidate> candidates, boolean timeless) {
        return candidates.stream()
                .map(Candidate::claim)
                .map(claim -> timeless ? claim.withPeriod(new Period.Unstated()) : claim)
                .toList();
    }

    private static List<String> amounts(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::claim)
                .map(claim -> claim.quantity() + " " + claim.unit() + " " + claim.change() + " " + claim.phrase())
                .toList();
    }

    private static List<Candidate> read(String text) {
        return extractor.extract(Corpus.document(text));
    }

    /** Where paragraphs begin that stand behind a paragraph of whole sentences. */
    private static List<Integer> paragraphs(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = text.indexOf("。\n"); i >= 0 && i + 2 < text.length(); i = text.indexOf("。\n", i + 1)) {
            places.add(text.charAt(i + 2) == '\n' ? i + 3 : i + 2);
        }
        return places;
    }

    private static List<Span> spans(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> candidate.source().spans().stream())
                .toList();
    }

    private static List<Span> shifted(List<Span> spans, int place) {
        return spans.stream()
                .map(span -> span.start() < place
                        ? span
                        : new Span(span.start() + NEUTRAL.length(), span.end() + NEUTRAL.length()))
                .toList();
    }
}
