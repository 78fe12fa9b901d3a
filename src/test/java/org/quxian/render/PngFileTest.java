package org.quxian.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngFileTest {
    private final PngFile png;

    PngFileTest() throws RenderException {
        png = new PngFile(new Renderer(Fonts.load()));
    }

    @ParameterizedTest
    @CsvSource({"640, 400, 1", "640, 400, 1.5", "333, 217, 3", "380, 260, 4"})
    void theImageHasExactlyTheSizeTimesTheScaleAndIsOpaque(int width, int height, double scale) throws Exception {
        byte[] bytes = png.bytes(Samples.loans(), Theme.LIGHT, width, height, scale);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(read.getWidth()).isEqualTo((int) Math.round(width * scale));
        assertThat(read.getHeight()).isEqualTo((int) Math.round(height * scale));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        assertThat(read.getRGB(0, 0)).isEqualTo(Style.of(Theme.LIGHT).page().getRGB());
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws Exception {
        byte[] first = png.bytes(Samples.board(), Theme.LIGHT, 1280, 800, 1);
        byte[] second = png.bytes(Samples.board(), Theme.LIGHT, 1280, 800, 1);
        assertThat(second).isEqualTo(first);
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getHeight()).isEqualTo(800);
    }

    @Test
    void aScaleOutOfRangeIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 400, 300, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 400, 300, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> png.image(Samples.loans(), Theme.LIGHT, 0, 300, 1));
    }
}
