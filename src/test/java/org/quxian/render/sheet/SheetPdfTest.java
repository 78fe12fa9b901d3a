package org.quxian.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.chart.FactSheet;
import org.quxian.observation.Language;
import org.quxian.render.RenderException;
import org.quxian.render.Theme;

/** Fact sheets as PDF, read back. */
class SheetPdfTest {
    private final SheetPdf pdf = new SheetPdf(Sheets.renderer());

    private static Stream<Arguments> districts() {
        return Sheets.AREAS.stream()
                .flatMap(area -> Stream.of(Language.values()).map(language -> Arguments.of(area, language)));
    }

    /** With the system property {@code sheets.write} set to a folder, the files are kept there to be looked at. */
    @ParameterizedTest
    @MethodSource("districts")
    void everyDistrictFitsOnOnePageAndAllOfItsWordsCanBeSelected(String area, Language language)
            throws IOException, RenderException {
        FactSheet sheet = Sheets.of(area, language);
        byte[] bytes = pdf.bytes(sheet, Theme.LIGHT);
        Optional.ofNullable(System.getProperty("sheets.write"))
                .ifPresent(folder -> write(Path.of(folder, area + "-" + language + ".pdf"), bytes));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = squeezed(new PDFTextStripper().getText(document));
            assertThat(text).contains(squeezed(sheet.title()), squeezed(sheet.dateline()));
            sheet.paragraphs().forEach(paragraph -> assertThat(text).contains(squeezed(paragraph.text())));
            sheet.footnotes()
                    .forEach(note -> assertThat(text).contains(squeezed("[" + note.number() + "]" + note.text())));
        }
    }

    @Test
    void chartsAreVectorsAndFontsAreInside() throws IOException, RenderException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes(Sheets.of("500114", Language.ZH), Theme.LIGHT))) {
            PDPage page = document.getPage(0);
            assertThat(StreamSupport.stream(
                                    page.getResources().getXObjectNames().spliterator(), false)
                            .map(name -> isImage(page, name)))
                    .isNotEmpty()
                    .containsOnly(false);
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                assertThat(page.getResources().getFont(name).getName()).matches("[A-Z]{6}\\+NotoSansSC.*");
            }
        }
    }

    @Test
    void whatDoesNotFitGoesOnOnTheNextPagesAndUnknownLettersAreSquares() throws IOException, RenderException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes(Sheets.tooLong(), Theme.DARK))) {
            assertThat(document.getNumberOfPages()).isBetween(2, 4);
            assertThat(new PDFTextStripper().getText(document)).contains("第60句", "□□”");
        }
    }

    @Test
    void theSameSheetGivesTheSameBytes() throws RenderException {
        FactSheet sheet = Sheets.of("500231", Language.ZH);
        assertThat(pdf.bytes(sheet, Theme.LIGHT)).isEqualTo(pdf.bytes(sheet, Theme.LIGHT));
    }

    private static boolean isImage(PDPage page, COSName name) {
        return page.getResources().isImageXObject(name);
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
