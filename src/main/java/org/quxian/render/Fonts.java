package org.quxian.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/** The Chinese font that comes with the program, in two weights; no picture depends on what a machine has installed. */
public final class Fonts {
    /** The family name, for toolkits that ask by name. */
    public static final String FAMILY = "Noto Sans SC";

    private static final double EM = 1000;

    /** Letters whose widths are kept, in units of the font, which are whole: those of one character. */
    private static final int LETTERS = 1 << Character.SIZE;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final float[] regularWidths = new float[LETTERS];
    private final float[] boldWidths = new float[LETTERS];

    private Fonts(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Reads both weights and makes them known to AWT; calling it again does no harm.
     *
     * @throws RenderException where a font file is missing or damaged
     */
    public static Fonts load() throws RenderException {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(read(FontFiles.name(false)));
        environment.registerFont(read(FontFiles.name(true)));
        return new Fonts(new Font(FAMILY, Font.PLAIN, 1), new Font(FAMILY, Font.BOLD, 1));
    }

    /** The font in {@code size} pixels. */
    Font font(double size, boolean isBold) {
        return (isBold ? bold : regular).deriveFont((float) size);
    }

    /** How wide {@code words} are in {@code size} pixels: the sum of their letters, which this font does not kern. */
    double width(String words, double size, boolean isBold) {
        float[] widths = isBold ? boldWidths : regularWidths;
        double sum = 0;
        for (int index = 0; index < words.length(); ) {
            int letter = words.codePointAt(index);
            // Two threads may both measure a letter; they find the same.
            float known = letter < LETTERS ? widths[letter] : 0;
            sum += known > 0 ? known : measured(letter, isBold);
            index += Character.charCount(letter);
        }
        return sum * size / EM;
    }

    /** The letters of {@code words} that the font does not have; empty where it has all. */
    String missing(String words) {
        return words.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !regular.canDisplay(letter))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private double measured(int letter, boolean isBold) {
        double width = font(EM, isBold)
                .getStringBounds(Character.toString(letter), EXACT)
                .getWidth();
        if (letter < LETTERS) {
            (isBold ? boldWidths : regularWidths)[letter] = (float) width;
        }
        return width;
    }

    static Font read(String name) throws RenderException {
        try {
            Optional<Path> file = FontFiles.path(name);
            if (file.isPresent()) {
                return Font.createFont(Font.TRUETYPE_FONT, file.get().toFile());
            }
            try (InputStream in = FontFiles.open(name)) {
                return Font.createFont(Font.TRUETYPE_FONT, in);
            }
        } catch (IOException | FontFormatException e) {
            throw FontFiles.broken(name, e);
        }
    }
}
