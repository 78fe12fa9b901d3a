package org.quxian.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
    private static final String TEXT = "整治简报\n\n  共整改615户。整改率80.2%，总投资近5\n亿元！其余继续。";
    private final Document document = new Document("d", Text.same("整治简报"), Optional.empty(), Optional.empty(), TEXT);

    @Test
    void aFigureStandsInTheSentenceUpToItsStopWithoutTheSpaceBefore() {
        assertThat(sentence("615户")).isEqualTo("共整改615户。");
        assertThat(sentence("80.2%")).isEqualTo("整改率80.2%，总投资近5");
    }

    @Test
    void aFigureInTwoPiecesStandsInAllThatLiesBetween() {
        List<Span> pieces = List.of(at("近5"), at("亿元"));
        Span sentence = document.sentence(pieces);
        assertThat(TEXT.substring(sentence.start(), sentence.end())).isEqualTo("整改率80.2%，总投资近5\n亿元！");
        assertThat(document.quote(pieces)).isEqualTo("近5亿元");
    }

    @Test
    void aQuoteMarksWordsThatAreLeftOutButNoWhiteSpace() {
        assertThat(document.quote(List.of(at("共"), at("615户")))).isEqualTo("共…615户");
        assertThat(document.quote(List.of(at("共整改"), at("615户")))).isEqualTo("共整改615户");
    }

    @Test
    void theTitleIsASentenceAndSoIsTheLastLine() {
        assertThat(sentence("简报")).isEqualTo("整治简报");
        assertThat(sentence("其余")).isEqualTo("其余继续。");
    }

    @Test
    void aSpanPastTheEndIsNotHeld() {
        assertThat(document.holds(new Span(0, TEXT.length()))).isTrue();
        assertThat(document.holds(new Span(0, TEXT.length() + 1))).isFalse();
    }

    @Test
    void aSpanHoldsAtLeastOneCharacter() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source("d", List.of(), Reading.NUMBER));
    }

    private Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private String sentence(String words) {
        Span sentence = document.sentence(List.of(at(words)));
        return TEXT.substring(sentence.start(), sentence.end());
    }
}
