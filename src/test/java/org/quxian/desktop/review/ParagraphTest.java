package org.quxian.desktop.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void emptyLinesAreLeftOutAndPlacesKept() {
        assertThat(Paragraph.of("甲\n\n  \n乙丙\n"))
                .containsExactly(new Paragraph(0, "甲", true), new Paragraph(6, "乙丙", true));
    }

    @Test
    void theParagraphsOfATableAreTheWordsOfItsRows() {
        String text =
                "areaCode,indicator,value,unit,row,rowStart,rowEnd\n500114,整改率,70.1,%,\"\n第 2 行　数值：70.1\n\",11,15\n";

        assertThat(Paragraph.of(text)).containsExactly(new Paragraph(text.indexOf("第 2 行"), "第 2 行　数值：70.1", true));
    }

    @Test
    void aLongParagraphIsCutWhereASentenceEnds() {
        String sentence = "全区完成整改四百一十二户，比上年多三十户。";
        List<Paragraph> pieces = Paragraph.of(sentence.repeat(200));

        assertThat(pieces)
                .hasSizeGreaterThan(3)
                .allSatisfy(piece -> assertThat(piece.text()).endsWith("。").hasSizeLessThanOrEqualTo(800));
        assertThat(String.join("", pieces.stream().map(Paragraph::text).toList()))
                .isEqualTo(sentence.repeat(200));
        assertThat(pieces.getLast().ends()).isTrue();
        assertThat(pieces.getFirst().ends()).isFalse();
    }

    @Test
    void aTextWithoutAnySentenceIsCutBetweenCharacters() {
        assertThat(Paragraph.of("𠀀".repeat(3000)))
                .allSatisfy(piece -> assertThat(
                                Character.isLowSurrogate(piece.text().charAt(0)))
                        .isFalse());
    }

    @Test
    void tenMillionCharactersWithoutASentenceAreCut() {
        assertThat(Paragraph.of("数".repeat(10_000_000))).hasSize(12_500);
    }
}
