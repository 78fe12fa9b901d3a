package org.quxian.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quxian.observation.Text;

/** The Chinese font that comes with the program, in two weights; no picture depends on what a machine has installed. */
public final class Fonts {
    /** The family name, for toolkits that ask by name. */
    public static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private static final double EM = 1000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font regular;
    private final Font bold;
    private final Map<Integer, Double> regularWidths = new ConcurrentHashMap<>();
    private final Map<Integer, Double> boldWidths = new ConcurrentHashMap<>();

    private Fonts(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * Reads both weights from the class path and makes them known to AWT; calling it again does no harm.
     *
     * @throws RenderException where a font file is missing or damaged
     */
    public static Fonts load() throws RenderException {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        environment.registerFont(read("NotoSansSC-Regular.ttf"));
        environment.registerFont(read("NotoSansSC-Bold.ttf"));
        return new Fonts(new Font(FAMILY, Font.PLAIN, 1), new Font(FAMILY, Font.BOLD, 1));
    }

    /** The font in {@code size} pixels. */
    Font font(double size, boolean isBold) {
        return (isBold ? bold : regular).deriveFont((float) size);
    }

    /** How wide {@code words} are in {@code size} pixels: the sum of their letters, which this font does not kern. */
    double width(String words, double size, boolean isBold) {
        Map<Integer, Double> widths = isBold ? boldWidths : regularWidths;
        double sum = 0;
        for (int index = 0; index < words.length(); ) {
            int letter = words.codePointAt(index);
            sum += widths.computeIfAbsent(letter, wanted -> measured(wanted, isBold));
            index += Character.charCount(letter);
        }
        return sum * size / EM;
    }

    private double measured(int letter, boolean isBold) {
        return font(EM, isBold)
                .getStringBounds(Character.toString(letter), EXACT)
                .getWidth();
    }

    /**
     * The file of a font, for formats that carry their fonts with them; the caller closes it.
     *
     * @param isBold whether it is the bold one
     * @throws RenderException where it is missing
     */
    public static InputStream file(boolean isBold) throws RenderException {
        return file(isBold ? "NotoSansSC-Bold.ttf" : "NotoSansSC-Regular.ttf");
    }

    private static InputStream file(String name) throws RenderException {
        InputStream in = Fonts.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw broken(name, new IOException("not on the class path"));
        }
        return in;
    }

    static Font read(String name) throws RenderException {
        try (InputStream in = file(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException | FontFormatException e) {
            throw broken(name, e);
        }
    }

    private static RenderException broken(String name, Exception cause) {
        return new RenderException(
                new Text(
                        "程序自带的字体文件" + FOLDER + name + "缺失或损坏，请重新安装程序。",
                        "The program's font file " + FOLDER + name
                                + " is missing or damaged; install the program again."),
                cause);
    }
}
