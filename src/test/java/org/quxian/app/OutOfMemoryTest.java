package org.quxian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quxian.app.ProgramProcess.Result;

/** Pictures that do not fit in memory, in a process that has little of it. */
class OutOfMemoryTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(600)
    void picturesWrittenBeforeAreWholeAndNoHalfOneIsLeft() throws Exception {
        ProgramProcess small = ProgramProcess.with(folder, "96m");
        Path pictures = folder.resolve("pictures");
        Result first = small.run("export", pictures.toString(), "--width-mm", "100", "--dpi", "200");
        assertThat(first.code()).isZero();
        assertThat(first.lines()).hasSizeGreaterThan(30);

        Result failed = untilMemoryRunsOut(small, pictures);

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.lines().getLast())
                .startsWith("内存不够，没有写入 " + pictures)
                .endsWith(".png；请改小尺寸或少选一些。先前写好的图片都完整。");
        List<String> names = names(pictures);
        assertThat(names).hasSameSizeAs(first.lines()).noneMatch(name -> name.endsWith(".part"));
        for (String name : names) {
            assertThat(ImageIO.read(pictures.resolve(name).toFile())).as(name).isNotNull();
        }
        assertThat(small.run("check").code()).isZero();
    }

    /** Draws larger and larger, over what is there, until that fails. */
    private static Result untilMemoryRunsOut(ProgramProcess program, Path pictures)
            throws IOException, InterruptedException {
        for (int width : List.of(450, 500, 550, 600, 800)) {
            Result result =
                    program.run("export", pictures.toString(), "--force", "--width-mm", "" + width, "--dpi", "200");
            if (result.code() != 0) {
                return result;
            }
        }
        throw new AssertionError("there was memory for all of it");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
