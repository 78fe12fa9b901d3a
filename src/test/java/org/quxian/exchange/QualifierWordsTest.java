package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.Qualifier;
import org.quxian.observation.Quantity;

/** The table of qualifier words that a person sees, and the intervals that the program reckons with, are the same. */
class QualifierWordsTest {
    private static final Map<Qualifier, String> RULES = Map.of(
            Qualifier.EXACT, "[n, n]",
            Qualifier.ABOUT, "[n − s/2, n + s/2]",
            Qualifier.NEARLY, "(…, n)",
            Qualifier.OVER, "[n, n + s)",
            Qualifier.UNDER, "[0, n)",
            Qualifier.RANGE, "[a, b]");

    static List<QualifiersJson.Entry> words() throws DataException, IOException {
        return new JsonFiles(DataFolder.bundled())
                .read("qualifiers.json", QualifiersJson.class)
                .qualifiers();
    }

    @ParameterizedTest
    @MethodSource("words")
    void theIntervalOfAnExampleIsTheOneThatTheProgramReckonsWith(QualifiersJson.Entry word) {
        QualifiersJson.Example example = word.example();
        BigDecimal number = new BigDecimal(example.number());
        Quantity quantity = example.upTo()
                .<Quantity>map(upTo -> new Quantity.Range(number, new BigDecimal(upTo)))
                .orElseGet(() -> Quantity.of(word.qualifier(), number));
        assertThat(quantity.interval()).hasToString(example.interval());
        assertThat(quantity.qualifier()).isEqualTo(word.qualifier());
    }

    @ParameterizedTest
    @MethodSource("words")
    void theRuleIsThatOfTheQualifier(QualifiersJson.Entry word) {
        assertThat(word.interval()).isEqualTo(RULES.get(word.qualifier()));
        assertThat(word.example().printed()).contains(word.word());
        assertThat(word.rule().example().zh()).endsWith(word.example().interval());
    }
}
