package org.quxian.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.chart.FactSheet;
import org.quxian.exchange.DocumentReader;
import org.quxian.observation.Language;
import org.quxian.render.Theme;

/** Fact sheets as DOCX, read back by another library, and by the program itself. */
class SheetDocxTest {
    private final SheetDocx docx = new SheetDocx(Sheets.renderer());

    private static Stream<Arguments> districts() {
        return Sheets.AREAS.stream()
                .flatMap(area -> Stream.of(Language.values()).map(language -> Arguments.of(area, language)));
    }

    @Test
    void whatActsWithoutBeingSeenIsShown() {
        assertThat(DocxXml.escaped("\u202E区江黔\u202C\u001B & <1>")).isEqualTo("⇦区江黔⇄▨ &amp; &lt;1&gt;");
    }

    @ParameterizedTest
    @MethodSource("districts")
    void proseAndFootnotesAreThereWordForWord(String area, Language language) throws IOException {
        FactSheet sheet = Sheets.of(area, language);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.bytes(sheet, Theme.LIGHT)))) {
            List<String> prose = word.getParagraphs().stream()
                    .filter(paragraph -> "Prose".equals(paragraph.getStyle()))
                    .map(SheetDocxTest::words)
                    .toList();
            assertThat(prose)
                    .isEqualTo(sheet.paragraphs().stream()
                            .map(paragraph -> paragraph.heading()
                                    + paragraph.runs().stream()
                                            .map(FactSheet.Run::text)
                                            .collect(Collectors.joining()))
                            .toList());
            assertThat(word.getFootnotes().stream()
                            .filter(note -> note.getId().intValue() > 0)
                            .map(SheetDocxTest::words))
                    .isEqualTo(sheet.footnotes().stream()
                            .map(note -> " " + note.text())
                            .toList());
            assertThat(word.getAllPictures()).hasSameSizeAs(sheet.charts());
        }
    }

    @Test
    void everyNumberRefersToItsFootnoteAndLaterOnesToTheSame() throws IOException {
        FactSheet sheet = Sheets.of("500114", Language.ZH);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx.bytes(sheet, Theme.LIGHT)))) {
            String xml = word.getDocument().xmlText();
            assertThat(xml.split("<w:footnoteReference ", -1))
                    .hasSize(1 + sheet.footnotes().size());
            assertThat(xml.split("NOTEREF _Ref1 ", -1)).hasSize(1 + 3);
        }
    }

    @Test
    void picturesHave300DotsToTheInch() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(docx.bytes(Sheets.of("500114", Language.ZH), Theme.LIGHT)))) {
            byte[] data = word.getAllPictures().getFirst().getData();
            assertThat(ImageIO.read(new ByteArrayInputStream(data)).getWidth()).isEqualTo(921);
        }
    }

    @Test
    void theProgramReadsItsOwnSheetAgain() throws Exception {
        byte[] bytes = docx.bytes(Sheets.of("500111", Language.ZH), Theme.LIGHT);
        String text = new DocumentReader()
                .read("简报.docx", new ByteArrayInputStream(bytes), () -> false)
                .text();
        assertThat(text).startsWith("大足区情况简报").contains("工程总投资近5亿元", "《大足区农村供水工程简报》");
    }

    @Test
    void theSameSheetGivesTheSameBytesAndOddLettersDoNoHarm() throws IOException {
        FactSheet sheet = Sheets.tooLong();
        byte[] bytes = docx.bytes(sheet, Theme.DARK);
        assertThat(docx.bytes(sheet, Theme.DARK)).isEqualTo(bytes);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(word.getFootnotes()).hasSize(62);
        }
        assertThat(DocxXml.escaped("a<b>&\"\u0001\uFFFF\uD800")).isEqualTo("a&lt;b&gt;&amp;&quot;▨");
    }

    private static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .filter(run -> !"FootnoteReference".equals(run.getStyle()))
                .map(run -> run.text())
                .collect(Collectors.joining());
    }

    private static String words(XWPFFootnote note) {
        return note.getParagraphs().stream().map(SheetDocxTest::words).collect(Collectors.joining());
    }
}
