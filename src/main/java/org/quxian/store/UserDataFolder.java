package org.quxian.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where each platform keeps what a program stores for one user. */
public final class UserDataFolder {

    private UserDataFolder() {}

    /**
     * The program's folder: {@code %APPDATA%\Quxian} on Windows, {@code ~/Library/Application Support/Quxian} on macOS,
     * {@code $XDG_DATA_HOME/quxian} or {@code ~/.local/share/quxian} elsewhere. It need not exist.
     *
     * @param osName as in the system property {@code os.name}
     * @param environment the environment variables
     * @param home the user's home folder
     */
    public static Path of(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return folder(environment, "APPDATA", home)
                    .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                    .resolve("Quxian");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Quxian");
        }
        return folder(environment, "XDG_DATA_HOME", home)
                .orElseGet(() -> home.resolve(".local").resolve("share"))
                .resolve("quxian");
    }

    /** The folder that a variable names; the XDG specification ignores relative ones. */
    private static Optional<Path> folder(Map<String, String> environment, String variable, Path home) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(home.getFileSystem()::getPath)
                .filter(Path::isAbsolute);
    }
}
