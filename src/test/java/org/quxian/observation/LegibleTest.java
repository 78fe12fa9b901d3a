package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What acts without being seen is shown. */
class LegibleTest {

    @Test
    void ordinaryWordsStayTheSameObject() {
        String words = "截至7月底，黔江区整改615户（80.2%）\n\t次行";

        assertThat(Legible.of(words)).isSameAs(words);
    }

    @Test
    void marksOfDirectionAreShownByTheDirection() {
        assertThat(Legible.of("黔江\u202Egnp.区")).isEqualTo("黔江⇦gnp.区");
        assertThat(Legible.of("\u202A\u202B\u202C\u202D\u202E")).isEqualTo("⇨⇦⇄⇨⇦");
        assertThat(Legible.of("\u2066\u2067\u2068\u2069")).isEqualTo("⇨⇦⇄⇄");
        assertThat(Legible.of("\u200E\u200F\u061C")).isEqualTo("⇨⇦⇦");
    }

    @Test
    void controlCharactersOfBothKindsAreShown() {
        assertThat(Legible.of("\u001B[2J\u009B1m\u007F\u0000")).isEqualTo("▨[2J▨1m▨▨");
    }

    @Test
    void aReturnIsLeftOnlyAtTheEndOfALine() {
        assertThat(Legible.of("615\r\n42\r9")).isEqualTo("615\r\n42▨9");
    }

    @Test
    void onOneLineNoEndOfALineIsLeft() {
        assertThat(Legible.line("a\r\nb\nc\u2028d\u001B")).isEqualTo("a b c d▨");
    }

    @Test
    void everyCharacterKeepsItsPlaceAndNothingThatActsIsLeft() {
        String all = IntStream.rangeClosed(0, 0xFFFF)
                .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                .toString();

        String shown = Legible.of(all);

        assertThat(shown).hasSameSizeAs(all).doesNotContainPattern("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]");
        assertThat(shown.replaceAll("[\n\t]", "")).doesNotContainPattern("[\\x00-\\x1F\\x7F-\\x9F]");
        assertThat(IntStream.range(0, all.length()).filter(at -> shown.charAt(at) != all.charAt(at)))
                .as("nothing else is changed")
                .hasSize(12 + 65 - 2);
    }
}
