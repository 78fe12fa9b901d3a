package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** An X server that is taken away below the open window. Skipped where there is no Xvfb. */
@EnabledIf("hasServer")
class LostDisplayTest {
    @TempDir
    private Path folder;

    static boolean hasServer() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "Xvfb")));
    }

    @Test
    @Timeout(180)
    void theProgramSaysSoAndEndsAndItsStoreIsFreeAndWhole() throws Exception {
        Path number = Files.createFile(folder.resolve("number"));
        Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24")
                .redirectOutput(number.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            waitFor(() -> !Files.readString(number).isBlank());
            ProgramProcess program = new ProgramProcess(
                    folder,
                    List.of("-Dprism.order=sw"),
                    Map.of(
                            "DISPLAY",
                            ":" + Files.readString(number).strip(),
                            "WAYLAND_DISPLAY",
                            "",
                            "GDK_BACKEND",
                            "x11",
                            "XDG_STATE_HOME",
                            folder.resolve("state").toString()));
            Path out = Files.createFile(folder.resolve("said"));
            Path log = folder.resolve("state").resolve("quxian").resolve("quxian.0.log");
            Process window = program.start(out, "--lang", "zh");
            try {
                waitFor(() -> Files.exists(log) && Files.readString(log).contains("The window of Quxian"));
                server.destroy();
                assertThat(window.waitFor()).isEqualTo(1);
            } finally {
                window.destroyForcibly();
            }
            assertThat(Files.readString(out)).isEqualTo("显示器断开了，窗口只能关闭；已作的审核和读入都已保存。\n");
            assertThat(Files.readAllLines(log).getLast()).contains("The display went away");
            assertThat(program.run("check").lines()).containsExactly("没有发现问题。");
        } finally {
            server.destroyForcibly();
        }
    }

    private static void waitFor(Callable<Boolean> what) {
        await().atMost(Duration.ofMinutes(2)).until(what);
    }
}
