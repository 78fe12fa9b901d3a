package org.quxian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * The log of the window: three files of a megabyte that take turns, in the platform's folder for them. Of a failure it has
 * the kind and the places in the program, and not what it said, which may quote a document.
 */
final class LogFile {
    private static final int MEGABYTE = 1_000_000;
    private static final int FILES = 3;
    /** Kept here, since loggers are forgotten when nobody holds them. */
    private static final Logger ALL = Logger.getLogger("");

    private static final Logger OURS = Logger.getLogger("org.quxian");

    private LogFile() {}

    /**
     * Lets everything that is logged go to the files as well. Where there is no place for them it goes on without.
     *
     * @return what to close at the end; empty where the folder cannot be written to
     */
    static Optional<FileHandler> begin(Path folder) {
        try {
            Files.createDirectories(folder);
            FileHandler handler =
                    new FileHandler(folder.resolve("quxian.%g.log").toString(), MEGABYTE, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new Lines());
            // The console is told of warnings only.
            handler.setLevel(Level.FINE);
            OURS.setLevel(Level.FINE);
            ALL.addHandler(handler);
            return Optional.of(handler);
        } catch (IOException | RuntimeException nowhere) {
            return Optional.empty();
        }
    }

    /** Ends that. */
    static void end(FileHandler handler) {
        ALL.removeHandler(handler);
        OURS.setLevel(null);
        handler.close();
    }

    /**
     * The platform's folder for logs: {@code %LOCALAPPDATA%\Quxian\Logs} on Windows, {@code ~/Library/Logs/Quxian} on macOS,
     * {@code $XDG_STATE_HOME/quxian} or {@code ~/.local/state/quxian} elsewhere. It need not exist.
     *
     * @param osName as in the system property {@code os.name}
     * @param environment the environment variables
     * @param home the user's home folder
     */
    static Path folder(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return under(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
                    .resolve("Quxian")
                    .resolve("Logs");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Logs").resolve("Quxian");
        }
        return under(environment, "XDG_STATE_HOME", home.resolve(".local").resolve("state"))
                .resolve("quxian");
    }

    private static Path under(Map<String, String> environment, String variable, Path otherwise) {
        String set = environment.getOrDefault(variable, "");
        return set.isBlank() ? otherwise : otherwise.getFileSystem().getPath(set);
    }

    /** A line for what happened, and below it where. */
    private static final class Lines extends Formatter {
        private static final DateTimeFormatter TIME = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

        @Override
        public String format(LogRecord happened) {
            StringBuilder lines = new StringBuilder(TIME.format(
                    happened.getInstant().atZone(ZoneId.systemDefault()).toOffsetDateTime()));
            lines.append(' ');
            Throwable failure = happened.getThrown();
            // What is logged with a failure is often its own words.
            lines.append(failure == null ? formatMessage(happened) : happened.getLoggerName())
                    .append('\n');
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                lines.append("  ").append(cause.getClass().getName()).append('\n');
                for (StackTraceElement place : cause.getStackTrace()) {
                    lines.append("    ").append(place).append('\n');
                }
            }
            return lines.toString();
        }
    }
}
