package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Span;
import org.quxian.observation.Text;

/** Where a candidate says that it stands is where it stands, in any text. */
class QuotingTest {
    private static final int TEXTS = 1500;
    private static Corpus corpus;
    private static Extractor extractor;

    @BeforeAll
    static void readTheData() throws Exception {
        corpus = Corpus.read();
        extractor = corpus.extractor();
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void candidatesOfRandomTextsQuoteThem(int seed) {
        Random random = new Random(seed);
        int figures = 0;
        for (int i = 0; i < TEXTS; i++) {
            Document document = document(RandomText.of(random, corpus.texts()), random.nextBoolean());
            List<Candidate> candidates = extractor.extract(document);
            Quoting.assertQuoted(document, candidates);
            // Whatever is read has an interval that can be asked for.
            assertThat(candidates)
                    .allSatisfy(candidate -> candidate.claim().quantity().interval());
            figures += candidates.size();
        }
        assertThat(figures).isGreaterThan(TEXTS);
    }

    @Test
    void candidatesOfTheCorpusQuoteIt() {
        for (String text : corpus.texts()) {
            Document document = Corpus.document(text);
            Quoting.assertQuoted(document, extractor.extract(document));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad"
            })
    void marksThatAreNotSeenPartTheQuoteAndNotTheNumber(String mark) {
        for (String figure : List.of("6,15户", "６,１５户", "三百,二十一万,户", "12,.5,万,元", "百,分之,八十")) {
            String plain = figure.replace(",", "");
            Document marked = Corpus.document("整改率是这样的，共有" + figure.replace(",", mark) + "，进展顺利。");
            Document clean = Corpus.document("整改率是这样的，共有" + plain + "，进展顺利。");
            Candidate read = only(marked);
            assertThat(read.claim()).isEqualTo(only(clean).claim());
            assertThat(letters(marked, read)).isEqualTo(plain);
            assertThat(read.source().spans()).hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void marksThatAreNotSeenChangeNothing(int seed) {
        Random random = new Random(seed);
        for (String text : corpus.texts()) {
            StringBuilder marked = new StringBuilder();
            text.chars()
                    .forEach(c -> marked.append(random.nextInt(6) == 0 ? "\u200b" : "")
                            .append((char) c));
            Document document = document(marked.toString(), true);
            List<Candidate> read = extractor.extract(document);
            Quoting.assertQuoted(document, read);
            assertThat(read.stream().map(Candidate::claim))
                    .containsExactlyElementsOf(extractor.extract(document(text, true)).stream()
                            .map(Candidate::claim)
                            .toList());
        }
    }

    private static Candidate only(Document document) {
        List<Candidate> candidates = extractor.extract(document);
        assertThat(candidates).as(document.text()).hasSize(1);
        Quoting.assertQuoted(document, candidates);
        return candidates.getFirst();
    }

    private static String letters(Document document, Candidate candidate) {
        StringBuilder letters = new StringBuilder();
        for (Span span : candidate.source().spans()) {
            letters.append(document.text(), span.start(), span.end());
        }
        return letters.toString();
    }

    private static Document document(String text, boolean dated) {
        return new Document(
                "text", Text.same("text"), Optional.empty(), dated ? Optional.of(Corpus.DAY) : Optional.empty(), text);
    }
}
