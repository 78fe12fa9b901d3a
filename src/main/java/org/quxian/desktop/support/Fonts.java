package org.quxian.desktop.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.text.Font;
import org.quxian.render.FontFiles;
import org.quxian.render.RenderException;

/** The typeface of the program, which ships with it so that Chinese looks the same on every machine. */
public final class Fonts {
    private static final double SIZE = 14;
    private static final List<String> FILES = List.of(FontFiles.name(false), FontFiles.name(true));

    /** JavaFX could be asked, but would look through all fonts of the machine for its answer. */
    private static final AtomicBoolean IS_LOADED = new AtomicBoolean();

    private Fonts() {}

    /** Makes the typeface known to JavaFX. To be called before the first window is made; a second call costs nothing. */
    public static void load() {
        if (!IS_LOADED.getAndSet(true)) {
            FILES.forEach(Fonts::load);
        }
    }

    /** JavaFX copies what it cannot read as a file, which takes a tenth of a second. */
    private static void load(String file) {
        boolean loaded = FontFiles.path(file)
                .map(path -> Font.loadFont("file:" + path.toUri().getPath(), SIZE))
                .isPresent();
        if (loaded) {
            return;
        }
        try (InputStream in = FontFiles.open(file)) {
            Font.loadFont(in, SIZE);
        } catch (RenderException missing) {
            throw new IllegalStateException(missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
