package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

/** A number that is written in any style and read again is the same number, and its place is where it was written. */
class NumeralStylesTest {
    private static final int NUMBERS = 3000;
    /** None that makes a word of its own with a numeral, as 二元, 三公 and 四公里 are. */
    private static final String[] UNITS = {"户", "人", "辆", "亩", "吨", "平方米", "立方米", "笔"};

    private static Extractor extractor;

    @BeforeAll
    static void readTheData() throws Exception {
        extractor = Corpus.read().extractor();
    }

    @ParameterizedTest
    @EnumSource
    void aNumberIsReadAsItWasWritten(NumeralStyle style) {
        Random random = new Random(style.name().hashCode());
        for (int i = 0; i < NUMBERS; i++) {
            NumeralStyle.Print print = style.any(random);
            assertRead(print.words(), UNITS[random.nextInt(UNITS.length)], print.number());
        }
    }

    @Test
    void everySmallNumberIsReadAsItWasWritten() {
        for (int number = 2; number < 12_000; number++) {
            assertRead(ChinesePrinter.print(number, false), "户", BigDecimal.valueOf(number));
            assertRead(ChinesePrinter.print(number, true), "户", BigDecimal.valueOf(number));
            assertRead(String.valueOf(number), "户", BigDecimal.valueOf(number));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aShareIsReadAsItWasWritten(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            int whole = random.nextInt(2, 100);
            String places = String.valueOf(random.nextInt(1, 100));
            String words = ChinesePrinter.print(whole, false);
            assertRead("百分之" + words, "", BigDecimal.valueOf(whole));
            assertRead("百分之" + words + "点" + ChinesePrinter.digits(places), "", new BigDecimal(whole + "." + places));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aRangeIsReadAsItWasWritten(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            int low = random.nextInt(2, 900);
            int high = low + random.nextInt(1, 900);
            String join = List.of("-", "至", "到", "—", "～").get(random.nextInt(5));
            Candidate candidate = read(low + join + high + "户");
            assertThat(candidate.claim().quantity())
                    .isEqualTo(new Quantity.Range(BigDecimal.valueOf(low), BigDecimal.valueOf(high)));
        }
    }

    private static void assertRead(String number, String unit, BigDecimal expected) {
        Candidate candidate = read(number + unit);
        assertThat(candidate.claim().quantity()).as(number).isInstanceOf(Quantity.Exact.class);
        assertThat(candidate.claim().quantity().reach()).as(number).isEqualByComparingTo(expected);
    }

    /** The one figure of a sentence that holds {@code figure}, which stands where it was put. */
    private static Candidate read(String figure) {
        String before = "这里一共登记了";
        Document document = Corpus.document(before + figure + "，进展顺利。");
        List<Candidate> candidates = extractor.extract(document);
        assertThat(candidates).as(figure).hasSize(1);
        Candidate candidate = candidates.getFirst();
        assertThat(document.quote(candidate.source().spans())).isEqualTo(figure);
        assertThat(candidate.source().spans().getFirst().start()).isEqualTo(before.length());
        return candidate;
    }
}
