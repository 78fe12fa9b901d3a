package org.quxian.desktop.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/** The typeface of the program, which ships with it so that Chinese looks the same on every machine. */
public final class Fonts {
    private static final String FAMILY = "Noto Sans SC";
    private static final double SIZE = 14;
    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Fonts() {}

    /** Makes the typeface known to JavaFX. To be called before the first window is made; a second call costs nothing. */
    public static void load() {
        if (!Font.font(FAMILY, FontWeight.BOLD, SIZE).getName().equals(FAMILY + " Bold")) {
            FILES.forEach(Fonts::load);
        }
    }

    private static void load(String file) {
        String place = "/fonts/ttf/NotoSansSC/" + file;
        try (InputStream in = Fonts.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the program's font is missing from its files: " + place);
            }
            Font.loadFont(in, SIZE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
