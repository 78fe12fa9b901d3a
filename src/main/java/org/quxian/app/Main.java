package org.quxian.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
        Map<String, String> environment = System.getenv();
        // Java takes the home folder from the user database; everybody else on Unix takes it from here.
        Optional.ofNullable(environment.get("HOME"))
                .filter(home -> home.startsWith("/"))
                .ifPresent(home -> System.setProperty("user.home", home));
        Program program = new Program(
                environment,
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")),
                Languages.of(environment, Locale.getDefault()),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Main::isAtTerminal,
                new PersonsTerminal());
        System.exit(program.run(arguments));
    }

    private static boolean isAtTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
}
