package org.quxian.app;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.quxian.cli.Surroundings;

/** The terminal that the program was started at, if it was. */
final class PersonsTerminal implements Surroundings.Terminal {

    /** Linux's name for the error stream. */
    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    @Override
    public Optional<char[]> password(String question) {
        return console().map(console -> console.readPassword("%s", question));
    }

    /** Java knows it only of input and output together; where results go into a file, Linux is asked. */
    @Override
    public boolean showsErrors() {
        try {
            return Files.exists(ERRORS)
                    ? Files.readSymbolicLink(ERRORS).toString().matches("/dev/(pts/|tty|console).*")
                    : console().isPresent();
        } catch (IOException hidden) {
            return console().isPresent();
        }
    }

    private static Optional<Console> console() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }
}
