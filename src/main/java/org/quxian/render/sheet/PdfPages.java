package org.quxian.render.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF as they will look, for a preview. */
public final class PdfPages {

    private PdfPages() {}

    /**
     * Every page as the bytes of a PNG file.
     *
     * @param pdf a PDF that this program made
     * @param dpi how many dots to the inch
     */
    public static List<byte[]> png(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), "png", out);
                pages.add(out.toByteArray());
            }
            return pages;
        } catch (IOException broken) {
            throw new UncheckedIOException("the file was made in memory", broken);
        }
    }
}
