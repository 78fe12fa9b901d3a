package org.quxian.render.vector;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.quxian.chart.Picture;
import org.quxian.render.Renderer;
import org.quxian.render.Size;
import org.quxian.render.Theme;

/** Pictures as forms of a PDF, which a page places and scales as a whole: vectors, and words that can be selected. */
public final class PdfForms {

    private PdfForms() {}

    /**
     * A picture as a form as large as {@code size}, a point for a logical pixel.
     *
     * @param renderer draws the picture
     * @param picture what to draw
     * @param theme light or dark
     * @param size what it is laid out in
     * @param fonts the fonts of {@code document}
     * @param document the file it is to stand in
     */
    public static PDFormXObject of(
            Renderer renderer, Picture picture, Theme theme, Size size, PdfFonts fonts, PDDocument document)
            throws IOException {
        // Drawn in logical pixels and printed in points: edges are sharp at whole pixels, as in an image.
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size.width(), size.height());
        try {
            graphics.setFontTextDrawer(fonts);
            renderer.render(picture, theme).draw(graphics, new Rectangle2D.Double(0, 0, size.width(), size.height()));
        } finally {
            graphics.dispose();
        }
        return graphics.getXFormObject();
    }
}
