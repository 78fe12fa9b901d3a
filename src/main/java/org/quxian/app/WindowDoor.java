package org.quxian.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import org.quxian.cli.Surroundings;
import org.quxian.observation.Language;
import org.quxian.observation.Text;

/**
 * Opens the window where there is a display, and says in one sentence where there is none. It does not touch JavaFX
 * itself, which would cost every command its time.
 *
 * @param environment the environment variables
 * @param osName as in the system property {@code os.name}
 * @param home the user's home folder
 * @param language the language of the sentence where no other is asked for
 * @param contents opens the stores
 * @param err where the sentence goes
 */
record WindowDoor(
        Map<String, String> environment,
        String osName,
        Path home,
        Language language,
        Contents contents,
        OutputStream err)
        implements Surroundings.Window {
    private static final Text NO_DISPLAY = new Text(
            "没有可用的显示器，无法打开窗口；命令行用法见 quxian --help。",
            "There is no display to open the window on; for the command line see quxian --help.");

    private static final Text DISPLAY_GONE = new Text(
            "显示器断开了，窗口只能关闭；已作的审核和读入都已保存。",
            "The display went away, so the window had to close; everything decided and read in is kept.");
    private static final System.Logger LOG = System.getLogger(WindowDoor.class.getName());

    @Override
    public int open(Optional<String> store, Optional<Language> asked, Optional<Path> picture) {
        Optional<Text> trouble = hasDisplay() ? logged(store, asked, picture) : Optional.of(NO_DISPLAY);
        trouble.ifPresent(sentence -> say(sentence, asked));
        return trouble.isPresent() ? 1 : 0;
    }

    private Optional<Text> logged(Optional<String> store, Optional<Language> asked, Optional<Path> picture) {
        Optional<FileHandler> log = LogFile.begin(LogFile.folder(osName, environment, home));
        try {
            return new WindowStart(contents, store, Version.text(), () -> displayIsGone(asked))
                    .run(asked, picture)
                    .map(this::sentence);
        } finally {
            log.ifPresent(LogFile::end);
        }
    }

    private void displayIsGone(Optional<Language> asked) {
        LOG.log(System.Logger.Level.DEBUG, DISPLAY_GONE.en());
        say(DISPLAY_GONE, asked);
    }

    private void say(Text sentence, Optional<Language> asked) {
        new PrintStream(err, true, StandardCharsets.UTF_8).println(sentence.in(asked.orElse(language)));
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
