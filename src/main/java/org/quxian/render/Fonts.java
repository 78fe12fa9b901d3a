package org.quxian.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import org.quxian.observation.Text;

/** The Chinese font that comes with the program, in two weights; no picture depends on what a machine has installed. */
public final class Fonts {
    /** The family name, for toolkits that ask by name. */
    public static final String FAMILY = "Noto Sans SC";

    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    private final Font regular;
    private final Font bold;

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

    private static Font read(String name) throws RenderException {
        try (InputStream in = Fonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw broken(name, new IOException("not on the class path"));
            }
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
