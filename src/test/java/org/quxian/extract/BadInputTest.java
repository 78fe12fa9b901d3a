package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.Candidate;
import org.quxian.observation.Document;
import org.quxian.observation.Quantity;

/** Texts that are no texts get an answer at a cost that grows with their length only, and what stands behind is read. */
class BadInputTest {
    private static final String LAST = "黔江区已经整改了615户。\n";
    private static Corpus corpus;
    private static Extractor extractor;

    @BeforeAll
    static void readTheData() throws Exception {
        corpus = Corpus.read();
        extractor = corpus.extractor();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\t　\u00a0\n\n", "\ufeff", "\u200b\u200b", "。", "》”）"})
    void aTextWithoutWordsHasNoFigures(String text) {
        assertThat(extractor.extract(Corpus.document(text))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsBehindManyOfThemIsRead(BadText bad) {
        assertLastIsRead(bad.text(300_000));
    }

    @ParameterizedTest
    @EnumSource
    void theCostGrowsWithTheLengthOnly(BadText bad) {
        Document half = Corpus.document(bad.text(100_000));
        Document whole = Corpus.document(bad.text(200_000));
        allocated(half);
        long fixed = 1L << 20;
        assertThat(allocated(whole)).isLessThan(allocated(half) * 5 / 2 + fixed);
    }

    @Test
    void aHundredMegabytesOfDigitsAreNoFigure() {
        assertLastIsRead(BadText.DIGITS.text(100_000_000));
    }

    @Test
    void tenMillionCharactersWithoutALineBreakAreRead() {
        String text = corpus.text(10_000_000).replace("\n", "");
        assertThat(assertLastIsRead(text)).isGreaterThan(400_000);
    }

    @Test
    void tenMillionCharactersWithoutALineBreakOrAStopAreRead() {
        String text = corpus.text(10_000_000).replaceAll("[\n。！？!?]", "");
        assertThat(assertLastIsRead(text)).isGreaterThan(400_000);
    }

    @Test
    void tenMillionLineBreaksAreNothing() {
        assertThat(assertLastIsRead(BadText.LINE_BREAKS.text(10_000_000))).isEqualTo(1);
    }

    @Test
    void linesOfAHundredThousandCharactersAreRead() {
        String line = corpus.text(100_000).replace("\n", "");
        assertThat(assertLastIsRead((line + "\n").repeat(10))).isGreaterThan(40_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"户", ".5户", "万户", "亿户", "余户", ",000户", " 000户", "，000户", "%", "年", "月", "-3户", "、3户"})
    void aNumberOfTenThousandDigitsIsNoFigure(String behind) {
        List<Candidate> candidates = extractor.extract(Corpus.document("全县有" + "7".repeat(10_000) + behind + "。"));
        assertThat(candidates)
                .allSatisfy(candidate -> assertThat(value(candidate)).isEqualByComparingTo("3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"一亿亿亿户", "九千亿亿亿三万户", "三亿亿亿万户", "一亿亿点一二三四五六户", "九九九九九九九九九九九九九九九九九九亿户", "3亿亿亿亿万户"})
    void aNumberBeyondAllBoundsIsNoFigureOrAnExactOne(String words) {
        assertThat(extractor.extract(Corpus.document("全县有" + words + "。")))
                .allSatisfy(
                        candidate -> assertThat(value(candidate)).isBetween(BigDecimal.ZERO, new BigDecimal("1e36")));
    }

    @Test
    void ofASentenceWithoutAnEndTheClausesAroundAFigureAreQuoted() {
        Document document = Corpus.document("整改很顺利，全区共整改615户，".repeat(10_000));
        assertThat(extractor.extract(document)).hasSize(10_000).allSatisfy(candidate -> {
            String sentence = document.quote(List.of(candidate.sentence()));
            assertThat(sentence).hasSizeBetween(20, 400).contains("，全区共整改615户，");
            Quoting.assertQuoted(candidate);
        });
    }

    @Test
    void nothingUnderZeroIsZero() {
        assertThat(extractor.extract(Corpus.document("全县还有不足0户。")))
                .singleElement()
                .satisfies(candidate ->
                        assertThat(candidate.claim().quantity()).isEqualTo(new Quantity.Exact(BigDecimal.ZERO)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytesAreRead(int seed) {
        byte[] bytes = new byte[300_000];
        new Random(seed).nextBytes(bytes);
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16LE)) {
            assertLastIsRead(new String(bytes, charset) + "。");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void randomCharactersWithUnpairedSurrogatesAreRead(int seed) {
        StringBuilder text = new StringBuilder();
        new Random(seed).ints(300_000, 0, Character.MAX_VALUE + 1).forEach(c -> text.append((char) c));
        assertLastIsRead(text + "。");
    }

    /** Reads {@code text} and a sentence behind it; gives the number of candidates. */
    private static int assertLastIsRead(String text) {
        Document document = Corpus.document(text + "\n\n" + LAST);
        Candidate[] last = new Candidate[1];
        int[] count = new int[1];
        extractor.extract(document, candidate -> {
            boolean inside = candidate.sentence().start()
                            <= candidate.source().spans().getFirst().start()
                    && candidate.source().spans().getLast().end()
                            <= candidate.sentence().end();
            assertThat(inside).isTrue();
            last[0] = candidate;
            count[0]++;
        });
        assertThat(document.quote(last[0].source().spans())).isEqualTo("615户");
        assertThat(last[0].source().spans().getFirst().start())
                .isEqualTo(document.text().lastIndexOf("615户"));
        assertThat(value(last[0])).isEqualByComparingTo("615");
        return count[0];
    }

    private static BigDecimal value(Candidate candidate) {
        return candidate.claim().quantity().reach();
    }

    private static long allocated(Document document) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        extractor.extract(document, candidate -> {});
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
