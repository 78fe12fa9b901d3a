package org.quxian.render.vector;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.quxian.render.FontFiles;
import org.quxian.render.RenderException;

/** Writes words as words, in the program's own fonts, of which a file gets the letters that it uses. */
public class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    /** Kept here, since loggers are forgotten when nobody holds them: it tells of tables in the font that nobody needs. */
    private static final Logger LIBRARY = Logger.getLogger("org.apache.fontbox");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private final PDFont regular;
    private final PDFont bold;

    /**
     * @param document the file that gets the letters
     * @throws RenderException where a font is missing
     * @throws IOException where a font cannot be read
     */
    public PdfFonts(PDDocument document) throws RenderException, IOException {
        this.regular = font(document, false);
        this.bold = font(document, true);
    }

    private static PDFont font(PDDocument document, boolean isBold) throws RenderException, IOException {
        try (InputStream file = FontFiles.open(FontFiles.name(isBold))) {
            return PDType0Font.load(document, file, true);
        }
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
        return font(font.isBold());
    }

    /** The font of the document in one of its two weights. */
    public PDFont font(boolean isBold) {
        return isBold ? bold : regular;
    }
}
