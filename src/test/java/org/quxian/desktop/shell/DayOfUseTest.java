package org.quxian.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a day of use leaves behind in one window. With {@code -Dday=1} it is a whole one, 10,000 filter changes, 1,000 charts
 * opened, 1,000 exports and 100 imports, and a table is printed.
 */
class DayOfUseTest {
    @TempDir
    private Path folder;

    /** What is there after a tenth. */
    private record Left(long bytes, int threads, long files, int exports, int imports) {
        static Left of(String line) {
            String[] words = line.split(" ", -1);
            return new Left(
                    Long.parseLong(words[2]),
                    Integer.parseInt(words[3]),
                    Long.parseLong(words[4]),
                    Integer.parseInt(words[5]),
                    Integer.parseInt(words[6]));
        }
    }

    @Test
    void anHourLeavesNoThreadAndNoOpenFileBehind() throws Exception {
        List<Left> left = use(50, 10, 10, 10);

        assertThat(left.getLast().exports()).isEqualTo(10);
        assertThat(left.getLast().imports()).isEqualTo(10);
        assertThat(left.getLast().threads()).isLessThanOrEqualTo(left.get(1).threads());
        assertThat(left.getLast().files()).isLessThanOrEqualTo(left.get(1).files());
    }

    @Test
    @EnabledIfSystemProperty(named = "day", matches = "1")
    void aDayLeavesNoMemoryTakenEither() throws Exception {
        List<Left> left = use(10_000, 1_000, 1_000, 100);

        System.out.println(
                "| filter changes | charts opened | exports | imports | in memory, MB | threads | open files |");
        System.out.println("|---:|---:|---:|---:|---:|---:|---:|");
        for (int tenth = 1; tenth <= left.size(); tenth++) {
            Left now = left.get(tenth - 1);
            System.out.printf(
                    "| %d | %d | %d | %d | %.1f | %d | %d |%n",
                    1_000 * tenth,
                    100 * tenth,
                    now.exports(),
                    now.imports(),
                    now.bytes() / 1e6,
                    now.threads(),
                    now.files());
        }
        assertThat(left.getLast().bytes()).isLessThanOrEqualTo(left.getFirst().bytes() * 11 / 10);
        assertThat(left.getLast().threads()).isLessThanOrEqualTo(left.getFirst().threads());
        assertThat(left.getLast().files()).isLessThanOrEqualTo(left.getFirst().files());
    }

    private List<Left> use(int changes, int charts, int exports, int imports) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Djava.awt.headless=true",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-XX:+UseSerialGC",
                        "-Xmx1g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        DayOfUse.class.getName(),
                        "" + changes,
                        "" + charts,
                        "" + exports,
                        "" + imports)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        int code = process.waitFor();
        List<String> lines = Files.readAllLines(out, StandardCharsets.UTF_8);
        assertThat(code).as(String.join("\n", lines)).isZero();
        List<Left> left = new ArrayList<>();
        lines.stream().filter(line -> line.startsWith("after ")).map(Left::of).forEach(left::add);
        assertThat(left).hasSize(10);
        return left;
    }
}
