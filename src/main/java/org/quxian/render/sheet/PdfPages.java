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

/** A PDF with its pages as they will look, for a preview. */
public final class PdfPages {
    private final byte[] pdf;
    private final List<byte[]> png;

    /**
     * @param pdf a PDF that this program made
     * @param dpi how many dots to the inch its pages are looked at with
     */
    public PdfPages(byte[] pdf, int dpi) {
        this.pdf = pdf.clone();
        this.png = pages(pdf, dpi);
    }

    /** The PDF's bytes. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** Every page as the bytes of a PNG file. */
    public List<byte[]> png() {
        return png;
    }

    private static List<byte[]> pages(byte[] pdf, int dpi) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                ImageIO.write(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), "png", out);
                pages.add(out.toByteArray());
            }
            return List.copyOf(pages);
        } catch (IOException broken) {
            throw new UncheckedIOException("the file was made in memory", broken);
        }
    }
}
