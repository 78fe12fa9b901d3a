package org.quxian.render.vector;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.quxian.chart.Picture;
import org.quxian.observation.Legible;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Theme;

/** Pictures as PDF: one page of the picture's size. */
public final class PdfPicture {
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Renderer renderer;

    /**
     * @param renderer draws the pictures
     */
    public PdfPicture(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * A picture as the bytes of a PDF file; the same picture gives the same bytes.
     *
     * @param picture what to draw
     * @param theme light or dark
     * @param size how large
     * @throws RenderException where a font is missing
     */
    public byte[] bytes(Picture picture, Theme theme, VectorSize size) throws RenderException {
        try (PDDocument document = new PDDocument()) {
            // The id of a file is made of the time where nothing else is given.
            document.setDocumentId(0L);
            document.setDocumentInformation(information(picture));
            draw(picture, theme, size, document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private static PDDocumentInformation information(Picture picture) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(Legible.line(picture.words().title()));
        information.setSubject(Legible.line(picture.words().subtitle()));
        information.setCreator("Quxian");
        return information;
    }

    private void draw(Picture picture, Theme theme, VectorSize size, PDDocument document)
            throws RenderException, IOException {
        int width = size.logical().width();
        int height = size.logical().height();
        float scale = (float) (size.widthMm() * POINTS_PER_MM / width);
        PDPage page = new PDPage(new PDRectangle(width * scale, height * scale));
        document.addPage(page);
        PDFormXObject form;
        try (PdfFonts fonts = new PdfFonts(document)) {
            form = PdfForms.of(renderer, picture, theme, size.logical(), fonts, document);
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(scale, scale));
            content.drawForm(form);
        }
    }
}
