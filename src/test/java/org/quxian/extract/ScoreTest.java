package org.quxian.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.ShippedData;

/**
 * The reader against texts that people have annotated. {@code -Dscore=table} prints the shares for each kind of text and each set,
 * {@code -Dscore=misses} also what is missed or read wrongly.
 */
class ScoreTest {
    private static final Map<Score.Measure, Double> FLOORS = Map.of(
            Score.Measure.VALUE_AND_UNIT, 99.6,
            Score.Measure.PRECISION, 99.6,
            Score.Measure.QUALIFIER, 99.6,
            Score.Measure.AREA, 99.4,
            Score.Measure.NATURE, 99.6,
            Score.Measure.SCOPE, 99.0,
            Score.Measure.PERIOD, 98.1,
            Score.Measure.CHANGE, 99.4);

    private static final List<String> SETS = List.of("a", "b", "c", "d", "e", "f");

    private static Score total = new Score();

    @BeforeAll
    static void readTheTexts() throws Exception {
        ShippedData shipped = ShippedData.read(DataFolder.bundled());
        Extractor extractor = new Extractor(shipped.dataset().catalogue(), shipped.rules());
        Map<String, Score> kinds = new TreeMap<>();
        Map<String, Score> sets = new TreeMap<>();
        total = new Score();
        for (String set : SETS) {
            for (AnnotatedText text : AnnotatedText.of("index-" + set + ".csv")) {
                Score score = new Score();
                score.add(text, extractor.extract(text.document()));
                total.add(score);
                kinds.computeIfAbsent(text.kind(), unused -> new Score()).add(score);
                sets.computeIfAbsent("set " + set, unused -> new Score()).add(score);
            }
        }
        print(kinds, sets);
    }

    private static void print(Map<String, Score> kinds, Map<String, Score> sets) {
        String wanted = System.getProperty("score", "");
        if (!wanted.isEmpty()) {
            System.out.println(Score.head());
            kinds.forEach((kind, score) -> System.out.println(score.line(kind)));
            sets.forEach((set, score) -> System.out.println(score.line(set)));
            System.out.println(total.line("total"));
        }
        if (wanted.equals("misses")) {
            total.misses().forEach(System.out::println);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theScoreDoesNotDropUnderItsFloor(Score.Measure measure) {
        assertThat(FLOORS).containsKey(measure);
        assertThat(total.percent(measure)).isGreaterThanOrEqualTo(FLOORS.getOrDefault(measure, 100.0));
    }
}
