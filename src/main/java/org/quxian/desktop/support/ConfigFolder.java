package org.quxian.desktop.support;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder in which a platform keeps a person's settings. */
public final class ConfigFolder {

    private ConfigFolder() {}

    /** This person's, on this machine. It need not exist yet. */
    public static Path here() {
        return on(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    /**
     * The folder by each platform's custom.
     *
     * @param system the name of the operating system, as Java gives it
     * @param home the person's home folder
     * @param environment the environment's variables
     */
    public static Path on(String system, String home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return under(environment, "APPDATA", Path.of(home, "AppData", "Roaming"))
                    .resolve("Quxian");
        }
        if (name.startsWith("mac")) {
            return Path.of(home, "Library", "Application Support", "Quxian");
        }
        return under(environment, "XDG_CONFIG_HOME", Path.of(home, ".config")).resolve("quxian");
    }

    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        String set = environment.getOrDefault(variable, "");
        return set.isBlank() ? otherwise : Path.of(set);
    }
}
