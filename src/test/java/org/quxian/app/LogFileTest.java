package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's log. */
class LogFileTest {
    private static final System.Logger LOG = System.getLogger("org.quxian.test");

    @TempDir
    private Path folder;

    @Test
    void everyPlatformHasItsFolder() {
        Path home = Path.of("/home/wang");
        assertThat(LogFile.folder("Linux", Map.of(), home)).isEqualTo(Path.of("/home/wang/.local/state/quxian"));
        assertThat(LogFile.folder("Linux", Map.of("XDG_STATE_HOME", "/s"), home))
                .isEqualTo(Path.of("/s/quxian"));
        assertThat(LogFile.folder("Mac OS X", Map.of(), home)).isEqualTo(Path.of("/home/wang/Library/Logs/Quxian"));
        assertThat(LogFile.folder("Windows 11", Map.of("LOCALAPPDATA", "/l"), home))
                .isEqualTo(Path.of("/l/Quxian/Logs"));
    }

    @Test
    void ofAFailureItHasKindAndPlaceAndNotWhatItQuotes() throws IOException {
        FileHandler log = LogFile.begin(folder).orElseThrow();
        try {
            LOG.log(System.Logger.Level.DEBUG, "opened");
            IllegalStateException failure = new IllegalStateException("黔江区整改615户", new IOException("黔江区.docx 的一句话"));
            LOG.log(System.Logger.Level.DEBUG, failure.getMessage(), failure);
        } finally {
            LogFile.end(log);
        }
        LOG.log(System.Logger.Level.DEBUG, "after the end");

        assertThat(Files.readString(folder.resolve("quxian.0.log")))
                .contains("opened", "java.lang.IllegalStateException", "java.io.IOException", "LogFileTest.java:")
                .doesNotContain("黔江", "after the end");
    }

    @Test
    void itTakesThreeFilesOfAMegabyteAtMost() throws IOException {
        FileHandler log = LogFile.begin(folder).orElseThrow();
        try {
            for (int line = 0; line < 6_000; line++) {
                LOG.log(System.Logger.Level.DEBUG, "x".repeat(1_000));
            }
        } finally {
            LogFile.end(log);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1_002_000));
        }
    }

    @Test
    void whereNothingCanBeWrittenItGoesOnWithout() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(LogFile.begin(file.resolve("log"))).isEmpty();
    }
}
