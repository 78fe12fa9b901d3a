package org.quxian.render.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.quxian.render.RenderException;
import org.quxian.render.vector.PdfFonts;

/** The fonts of a sheet, which its charts and its prose share. */
final class SheetFonts extends PdfFonts {
    private static final int EM = 1000;
    private static final String STAND_IN = "□";

    private final Map<Integer, Float> widths = new HashMap<>();
    private final Map<Integer, Float> boldWidths = new HashMap<>();

    SheetFonts(PDDocument document) throws RenderException, IOException {
        super(document);
    }

    /** How wide {@code words}, of letters that the font has, are in {@code size} points. */
    float width(String words, boolean isBold, float size) {
        float sum = 0;
        for (int letter : words.codePoints().toArray()) {
            sum += width(letter, isBold);
        }
        return sum * size / EM;
    }

    /** {@code words} with a hollow square for each letter that the font does not have. */
    String known(String words) {
        return words.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .mapToObj(letter -> width(letter, false) >= 0 ? Character.toString(letter) : STAND_IN)
                .reduce("", String::concat);
    }

    /** The width of a letter in thousandths of the font's size; below 0 where the font does not have it. */
    private float width(int letter, boolean isBold) {
        return (isBold ? boldWidths : widths).computeIfAbsent(letter, wanted -> measured(wanted, isBold));
    }

    private float measured(int letter, boolean isBold) {
        try {
            return font(isBold).getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException none) {
            return -1;
        } catch (IOException broken) {
            throw new UncheckedIOException("the font is in memory", broken);
        }
    }
}
