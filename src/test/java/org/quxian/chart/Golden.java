package org.quxian.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.quxian.observation.Language;

/**
 * Files of what is expected. After a change that is meant, run with the system property {@code golden.write} set to the
 * folder of the expected files, and read the difference.
 */
final class Golden {

    private Golden() {}

    static void compare(String name, Language language, String text) {
        String file = name + "." + language.name().toLowerCase(Locale.ROOT) + ".txt";
        Optional.ofNullable(System.getProperty("golden.write")).ifPresent(folder -> write(Path.of(folder, file), text));
        assertThat(text).isEqualTo(expected(file));
    }

    private static String expected(String file) {
        try (InputStream stream = Golden.class.getResourceAsStream(file)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
