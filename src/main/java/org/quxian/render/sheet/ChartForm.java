package org.quxian.render.sheet;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.quxian.chart.Picture;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;
import org.quxian.render.vector.PdfForms;

/**
 * Puts pictures into a PDF as vectors.
 *
 * @param renderer draws them
 * @param theme light or dark
 * @param fonts the fonts of the document
 * @param document the document
 */
record ChartForm(Renderer renderer, Theme theme, SheetFonts fonts, PDDocument document) {

    /**
     * Draws a picture.
     *
     * @param picture the picture
     * @param size what it is laid out in, in logical pixels
     * @param content the page
     * @param x its left edge on the page, in points
     * @param bottom its lower edge, from the foot of the page
     * @param width how wide it is there
     */
    void draw(Picture picture, Size size, PDPageContentStream content, float x, float bottom, float width)
            throws IOException {
        PDFormXObject form = PdfForms.of(renderer, picture, theme, size, fonts, document);
        float scale = width / size.width();
        content.saveGraphicsState();
        content.transform(new Matrix(new AffineTransform(scale, 0, 0, scale, x, bottom)));
        content.drawForm(form);
        content.restoreGraphicsState();
    }
}
