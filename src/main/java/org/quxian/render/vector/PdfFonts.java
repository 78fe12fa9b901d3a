package org.quxian.render.vector;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;

/** Writes words as words, in the program's own fonts, of which a file gets the letters that it uses. */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDFont regular;
    private final PDFont bold;

    PdfFonts(PDDocument document) throws RenderException, IOException {
        this.regular = font(document, false);
        this.bold = font(document, true);
    }

    private static PDFont font(PDDocument document, boolean isBold) throws RenderException, IOException {
        try (InputStream file = Fonts.file(isBold)) {
            return PDType0Font.load(document, file, true);
        }
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return font.isBold() ? bold : regular;
    }
}
