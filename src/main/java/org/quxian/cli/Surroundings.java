package org.quxian.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.quxian.observation.Language;

/**
 * What the command line stands in.
 *
 * @param in where a command reads what is called {@code -}
 * @param out where results go; always UTF-8
 * @param err where sentences about what went wrong go; always UTF-8
 * @param environment the environment variables
 * @param who the account of whoever runs it
 * @param language the language where {@code --lang} names none
 * @param today the day
 * @param version the program's version
 * @param atTerminal whether a person looks at {@code out}
 * @param terminal asks a person there
 * @param mappings the file that remembers what the columns of tables are
 * @param window opens the window, where no command is given
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        String who,
        Language language,
        LocalDate today,
        String version,
        BooleanSupplier atTerminal,
        Terminal terminal,
        Path mappings,
        Window window) {

    /** A person's terminal. */
    @FunctionalInterface
    public interface Terminal {

        /**
         * Asks for a password, which is not shown.
         *
         * @param question what is asked
         * @return the password, for the caller to wipe; empty where there is no terminal
         */
        Optional<char[]> password(String question);

        /** Whether a person looks at what is told on the error stream while a command works. */
        default boolean showsErrors() {
            return false;
        }
    }

    /** The program's window. */
    @FunctionalInterface
    public interface Window {

        /**
         * Opens it and waits until it is closed.
         *
         * @param store where the figures are kept; empty for the user's own store
         * @param language the language that was asked for; empty where none was
         * @param picture a picture file to be opened in it; empty for none
         * @return the exit code
         */
        int open(Optional<String> store, Optional<Language> language, Optional<Path> picture);
    }
}
