package org.quxian.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quxian.cli.Cli;
import org.quxian.cli.Surroundings;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Language;
import org.quxian.observation.Text;
import org.quxian.store.StoreLocation;
import org.quxian.store.UserDataFolder;

/** The program's beginning. It is no JavaFX application itself, so that it also starts from the class path. */
public final class Main {

    private Main() {}

    /**
     * Opens the window, or runs the command that the arguments name.
     *
     * @param arguments see {@code quxian --help}
     */
    public static void main(String[] arguments) {
        // AWT only measures text and draws images here, and must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(System.getenv(), arguments));
    }

    private static int run(Map<String, String> environment, String... arguments) {
        Language language = Languages.of(environment, Locale.getDefault());
        Contents contents = new Contents(new StoreLocation.Folder(folder(environment)), DataFolder.bundled());
        Surroundings surroundings = new Surroundings(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                environment,
                language,
                LocalDate.now(ZoneId.systemDefault()),
                Version.text(),
                Main::isAtTerminal,
                (store, asked) -> noDisplay(asked.orElse(language)));
        return new Cli(surroundings, contents).run(arguments);
    }

    private static Path folder(Map<String, String> environment) {
        return UserDataFolder.of(System.getProperty("os.name"), environment, Path.of(System.getProperty("user.home")));
    }

    private static boolean isAtTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    private static int noDisplay(Language language) {
        Text sentence = new Text("没有可用的显示器，无法打开窗口。", "There is no display to open the window on.");
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        err.println(sentence.in(language));
        return 1;
    }
}
