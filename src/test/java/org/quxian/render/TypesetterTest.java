package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    private final Typesetter typesetter;

    TypesetterTest() throws RenderException {
        typesetter = new Typesetter(Fonts.load());
    }

    @Test
    void noLineIsWiderThanItsRoomAndNoLetterIsLost() {
        String words = "依申请政务服务事项全程网办占比（不含涉密事项和需要现场勘验的事项），截至2021年8月12日。";
        for (double room : new double[] {60, 90, 140, 300}) {
            List<String> lines = typesetter.paragraph(words, Type.LABEL, room).lines();
            assertThat(lines)
                    .allSatisfy(line ->
                            assertThat(typesetter.width(line, Type.LABEL)).isLessThanOrEqualTo(room));
            assertThat(String.join("", lines)).isEqualTo(words);
        }
    }

    @Test
    void noLineBeginsWithClosingPunctuation() {
        String words = "整改，复查，验收，建档；检查。宣传！学习（试点），推广。";
        for (double room = 40; room < 200; room += 7) {
            assertThat(typesetter.paragraph(words, Type.LABEL, room).lines())
                    .noneMatch(line -> "，。；！）".indexOf(line.charAt(0)) >= 0);
        }
    }

    @Test
    void aNumberStaysWithItsUnit() {
        for (double room = 60; room < 200; room += 5) {
            assertThat(typesetter
                            .paragraph("今年以来累计发放救助资金306万元", Type.LABEL, room)
                            .lines())
                    .anyMatch(line -> line.contains("306万"));
        }
    }

    @Test
    void linesAreBalancedSoThatNoWordIsLeftAlone() {
        List<String> lines = typesetter
                .paragraph("Vehicles operating for long periods outside the municipality", Type.LABEL, 340)
                .lines();
        assertThat(lines).hasSize(2);
        assertThat(typesetter.width(lines.get(1), Type.LABEL))
                .isGreaterThan(typesetter.width(lines.get(0), Type.LABEL) / 2);
    }

    @Test
    void chineseInTwoLinesBreaksAfterAComma() {
        assertThat(typesetter
                        .paragraph("可燃雨棚整改80.2%，突出外墙防护网整改42.1%，距期限还有61天", Type.LABEL, 320)
                        .lines())
                .hasSize(2)
                .first()
                .asString()
                .endsWith("，");
    }

    @Test
    void notesFillTheirLines() {
        List<String> lines = typesetter
                .running("区县简报（据2021年8月报纸编写），2021年8月12日，《大渡口区科技创新服务简报》", Type.FOOT, 300)
                .lines();
        assertThat(lines).hasSize(2);
        assertThat(typesetter.width(lines.get(0), Type.FOOT)).isGreaterThan(270);
    }

    @Test
    void aWordTooLongForItsRoomIsBroken() {
        List<String> lines = typesetter
                .paragraph("Donaudampfschifffahrtsgesellschaft", Type.LABEL, 80)
                .lines();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join("", lines)).isEqualTo("Donaudampfschifffahrtsgesellschaft");
    }

    @Test
    void englishGetsNarrowQuotationMarksAndChineseKeepsItsWideOnes() {
        assertThat(Typesetter.drawn("the zone’s “own” …")).isEqualTo("the zone's \"own\" ...");
        assertThat(Typesetter.drawn("“近”不到这个数…")).isEqualTo("“近”不到这个数…");
        assertThat(Typesetter.drawn("黔江区 · 消防")).isEqualTo("黔江区·消防");
    }

    @Test
    void noWordsTakeNoRoom() {
        assertThat(typesetter.paragraph(" ", Type.LABEL, 100).height()).isZero();
        assertThat(typesetter.paragraph("", Type.LABEL, 100).isEmpty()).isTrue();
    }
}
