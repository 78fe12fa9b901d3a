package org.quxian.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quxian.cli.Surroundings;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/**
 * Opens the window where there is a display, and says in one sentence where there is none. It does not touch JavaFX
 * itself, which would cost every command its time.
 *
 * @param environment the environment variables
 * @param osName as in the system property {@code os.name}
 * @param language the language of the sentence where no other is asked for
 * @param contents opens the stores
 * @param err where the sentence goes
 */
record WindowDoor(
        Map<String, String> environment, String osName, Language language, Contents contents, OutputStream err)
        implements Surroundings.Window {
    private static final Text NO_DISPLAY = new Text(
            "没有可用的显示器，无法打开窗口；命令行用法见 quxian --help。",
            "There is no display to open the window on; for the command line see quxian --help.");

    @Override
    public int open(Optional<String> store, Optional<Language> asked, Optional<Path> picture) {
        Optional<Text> trouble = hasDisplay()
                ? new WindowStart(contents, store, Version.text())
                        .run(asked, picture)
                        .map(this::sentence)
                : Optional.of(NO_DISPLAY);
        trouble.ifPresent(sentence ->
                new PrintStream(err, true, StandardCharsets.UTF_8).println(sentence.in(asked.orElse(language))));
        return trouble.isPresent() ? 1 : 0;
    }

    /** Whether it is worth trying: on Linux a display is named by the environment, unless JavaFX needs none. */
    private boolean hasDisplay() {
        boolean named = !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
        boolean needless = System.getProperty("glass.platform", "").equalsIgnoreCase("headless");
        return named || needless || !osName.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    private Text sentence(Throwable failure) {
        if (failure instanceof UnsupportedOperationException) {
            return NO_DISPLAY;
        }
        return new Text("窗口打不开（%s）。".formatted(failure), "The window cannot be opened (%s).".formatted(failure));
    }
}
