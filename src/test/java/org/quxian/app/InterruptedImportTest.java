package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C while a file of series, which here never ends, is being read in. */
@DisabledOnOs(OS.WINDOWS)
class InterruptedImportTest {

    /** Rows after which the program is certainly reading. */
    private static final int SOME = 200_000;

    @TempDir
    private Path folder;

    @Test
    void anImportThatIsInterruptedSaysSoAndLeavesTheStoreAsItWas() throws Exception {
        String store = folder.resolve("store").toString();
        assertThat(new ProgramRun(folder).run("", "--store", store, "figures").code())
                .isZero();
        Path pipe = folder.resolve("endless.csv");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        Process program = start("--store", store, "--lang", "zh", "import", "--series", pipe.toString());
        CompletableFuture<Void> reading = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> write(pipe, reading));
        reading.join();

        new ProcessBuilder("kill", "-INT", Long.toString(program.pid())).start().waitFor();
        String said = new String(program.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(program.waitFor()).isEqualTo(130);
        assertThat(said).isEqualTo(pipe + "：已取消，没有写入。" + System.lineSeparator());
        assertThat(new ProgramRun(folder).run("", "--store", store, "series").out())
                .isEqualTo("没有序列。\n");
        assertThat(new ProgramRun(folder).run("", "--store", store, "check").out())
                .isEqualTo("没有发现问题。\n");
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.command().addAll(java.util.List.of(arguments));
        return builder.start();
    }

    private static void write(Path pipe, CompletableFuture<Void> reading) {
        try (BufferedWriter rows = Files.newBufferedWriter(pipe)) {
            rows.write("REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\n");
            for (int row = 0; ; row++) {
                rows.write("500114,I%d,%d,%d\n".formatted(row / 4000, 1000 + row % 4000, row));
                if (row == SOME) {
                    reading.complete(null);
                }
            }
        } catch (IOException closed) {
            // The program has ended; or it never began.
            reading.completeExceptionally(closed);
        }
    }
}
