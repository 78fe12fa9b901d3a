package org.quxian.render.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.quxian.chart.Chart;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.render.Theme;

/** Pages on their way to paper, without a printer or a display. */
class PrintingTest {
    private final Chart chart = Sheets.of("500114", Language.ZH).charts().getFirst();

    @Test
    void aPictureKeepsWithinTheMarginsOfEveryPaperAndItsWordsCanBeSelected() throws Exception {
        for (Paper.Format format : Paper.Format.values()) {
            for (boolean isLandscape : new boolean[] {false, true}) {
                Paper paper = new Paper(format, isLandscape, 20);
                byte[] pdf = new PicturePage(Sheets.renderer()).bytes(chart, paper);
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    assertThat(document.getNumberOfPages()).isEqualTo(1);
                    assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(paper.width());
                    assertThat(paper.width() > paper.height()).isEqualTo(isLandscape);
                    assertThat(new PDFTextStripper().getText(document)).contains("可燃雨棚整改");
                }
                assertThat(inkIn(new PdfPages(pdf, 36).png().getFirst(), paper.margin() / 2 - 1))
                        .isFalse();
            }
        }
    }

    @Test
    void aPreviewShowsEveryPage() throws Exception {
        List<byte[]> pages =
                new PdfPages(new SheetPdf(Sheets.renderer()).bytes(Sheets.tooLong(), Theme.LIGHT), 36).png();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(ImageIO.read(new ByteArrayInputStream(pages.getFirst())).getWidth())
                .isEqualTo(297);
    }

    @Test
    void aPrinterGetsEveryPage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(out);
        byte[] pdf = new SheetPdf(Sheets.renderer()).bytes(Sheets.tooLong(), Theme.LIGHT);
        Printing.print(pdf, "简报", printer);
        String postscript = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS");
        assertThat(postscript.split("%%Page: ", -1))
                .hasSize(1 + new PdfPages(pdf, 20).png().size());
    }

    @Test
    void aPrinterThatIsGoneIsToldInOneSentence() {
        assertThatThrownBy(() -> Printing.print(new byte[0], "简报", "没有这台"))
                .isInstanceOfSatisfying(
                        ReportableException.class,
                        failure -> assertThat(failure.sentence()).isEqualTo(Printing.NO_PRINTER));
    }

    /** Whether anything is drawn less than {@code margin} pixels from an edge. */
    private static boolean inkIn(byte[] png, float margin) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(png));
        int white = 0xFFFFFFFF;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean edge = Math.min(Math.min(x, y), Math.min(image.getWidth() - x, image.getHeight() - y)) < margin;
                if (edge && image.getRGB(x, y) != white) {
                    return true;
                }
            }
        }
        return false;
    }
}
