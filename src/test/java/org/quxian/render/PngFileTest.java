package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quxian.observation.Language;

class PngFileTest {
    private final PngFile png;

    @TempDir
    Path folder;

    PngFileTest() throws RenderException {
        png = new PngFile(new Renderer(Fonts.load()));
    }

    @ParameterizedTest
    @CsvSource({"640, 400, 1", "640, 400, 1.5", "333, 217, 3", "380, 260, 4"})
    void theImageHasExactlyTheSizeTimesTheScaleAndIsOpaque(int width, int height, double scale) throws Exception {
        Path file = folder.resolve("大渡口区_知识价值信用贷款_2021-08-12.png");
        png.write(Samples.loans(), Theme.LIGHT, width, height, scale, file);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo((int) Math.round(width * scale));
        assertThat(read.getHeight()).isEqualTo((int) Math.round(height * scale));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0)).isEqualTo(Style.of(Theme.LIGHT).page().getRGB());
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseIsLeftBehind() throws Exception {
        Path file = folder.resolve("picture.png");
        Files.writeString(file, "old");
        png.write(Samples.scorecard(), Theme.DARK, 400, 300, 1, file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws Exception {
        byte[] first = png.bytes(Samples.board(), Theme.LIGHT, 1280, 800, 1);
        byte[] second = png.bytes(Samples.board(), Theme.LIGHT, 1280, 800, 1);
        assertThat(second).isEqualTo(first);
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getHeight()).isEqualTo(800);
    }

    @Test
    void aMissingFolderIsNamed() {
        Path file = folder.resolve("nowhere").resolve("picture.png");
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> png.write(Samples.loans(), Theme.LIGHT, 400, 300, 1, file))
                .satisfies(e -> {
                    assertThat(e.sentence().in(Language.ZH))
                            .contains(folder.resolve("nowhere").toString(), "不存在");
                    assertThat(e.sentence().in(Language.EN)).contains("does not exist", "picture.png");
                });
    }

    @Test
    void aFolderInTheWayIsNamed() throws IOException {
        Path file = Files.createDirectory(folder.resolve("picture.png"));
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> png.write(Samples.loans(), Theme.LIGHT, 400, 300, 1, file))
                .satisfies(e -> assertThat(e.sentence().in(Language.EN)).contains(file.toString(), "is a folder"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("长".repeat(300) + ".png");
        assertThatExceptionOfType(RenderException.class)
                .isThrownBy(() -> png.write(Samples.loans(), Theme.LIGHT, 400, 300, 1, file))
                .satisfies(e -> assertThat(e.sentence().in(Language.ZH)).contains("无法写入", file.toString()));
        assertThat(names()).isEmpty();
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 400, 300, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 400, 300, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 0, 300, 1));
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
