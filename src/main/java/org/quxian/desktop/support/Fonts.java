package org.quxian.desktop.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The typeface of the program, which ships with it so that Chinese looks the same on every machine. */
public final class Fonts {
    private static final List<String> FILES = List.of("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf");

    private Fonts() {}

    /** Makes the typeface known to JavaFX. To be called before the first window is made. */
    public static void load() {
        FILES.forEach(Fonts::load);
    }

    private static void load(String file) {
        String place = "/fonts/ttf/NotoSansSC/" + file;
        try (InputStream in = Fonts.class.getResourceAsStream(place)) {
            if (in == null) {
                throw new IllegalStateException("the program's font is missing from its files: " + place);
            }
            Font.loadFont(in, 14);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
