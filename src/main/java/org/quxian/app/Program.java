package org.quxian.app;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.quxian.cli.Cli;
import org.quxian.cli.Surroundings;
import org.quxian.desktop.support.ConfigFolder;
import org.quxian.exchange.DataFolder;
import org.quxian.observation.Language;
import org.quxian.store.StoreLocation;
import org.quxian.store.UserDataFolder;

/**
 * The program, made of its parts.
 *
 * @param environment the environment variables
 * @param osName as in the system property {@code os.name}
 * @param home the user's home folder
 * @param language the machine's language
 * @param in where a command reads what is called {@code -}
 * @param out where results go
 * @param err where sentences about what went wrong go
 * @param atTerminal whether a person looks at {@code out}
 * @param terminal asks a person there
 */
record Program(
        Map<String, String> environment,
        String osName,
        Path home,
        Language language,
        InputStream in,
        OutputStream out,
        OutputStream err,
        BooleanSupplier atTerminal,
        Surroundings.Terminal terminal) {

    /** Runs the command that the arguments name, or opens the window; the result is the exit code. */
    int run(String... arguments) {
        StoreLocation usual = new StoreLocation.Folder(UserDataFolder.of(osName, environment, home));
        Contents contents = new Contents(usual, DataFolder.bundled());
        Surroundings surroundings = new Surroundings(
                in,
                out,
                err,
                environment,
                System.getProperty("user.name"),
                language,
                LocalDate.now(ZoneId.systemDefault()),
                Version.text(),
                atTerminal,
                terminal,
                ConfigFolder.on(osName, home.toString(), environment).resolve("mappings.json"),
                new WindowDoor(environment, osName, home, language, contents, err));
        return new Cli(surroundings, contents).run(arguments);
    }
}
