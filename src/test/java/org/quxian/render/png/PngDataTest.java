package org.quxian.render.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngDataTest {

    /** What another reader of PNG files makes of {@code image}. */
    private static BufferedImage back(BufferedImage image) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, List.of())));
    }

    private static BufferedImage image(int width, int height, int type, IntUnaryOperator colour) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, 0xFF000000 | colour.applyAsInt(i));
        }
        return image;
    }

    private static int[] colours(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyImageComesBackAsItWas(int seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            int share = 1 + random.nextInt(40);
            BufferedImage image = image(
                    1 + random.nextInt(900),
                    1 + random.nextInt(20),
                    BufferedImage.TYPE_INT_RGB,
                    at -> random.nextInt(share) == 0 ? random.nextInt() : 0xFFFFFF);
            assertThat(colours(back(image))).isEqualTo(colours(image));
        }
    }

    @Test
    void runsOfEveryLengthComeBack() throws IOException {
        for (int width = 1; width < 600; width++) {
            int last = width - 1;
            BufferedImage image =
                    image(width, 2, BufferedImage.TYPE_INT_RGB, at -> at % (last + 1) == last ? 0x123456 : 0x808080);
            assertThat(colours(back(image))).as("width %d", width).isEqualTo(colours(image));
        }
    }

    @Test
    void noiseOfManyBlocksComesBack() throws IOException {
        Random random = new Random(1);
        BufferedImage image = image(400, 300, BufferedImage.TYPE_INT_RGB, at -> random.nextInt());
        assertThat(colours(back(image))).isEqualTo(colours(image));
    }

    @Test
    void imagesThatKeepTheirPixelsOtherwiseComeBack() throws IOException {
        BufferedImage image = image(50, 40, BufferedImage.TYPE_3BYTE_BGR, at -> at * 7919);
        assertThat(colours(back(image))).isEqualTo(colours(image));
        BufferedImage part =
                image(50, 40, BufferedImage.TYPE_INT_RGB, at -> at * 7919).getSubimage(5, 6, 20, 10);
        assertThat(colours(back(part))).isEqualTo(colours(part));
    }

    @Test
    void anEmptyPageTakesNextToNothing() {
        BufferedImage page = image(1920, 1080, BufferedImage.TYPE_INT_RGB, at -> 0xFFFFFF);
        assertThat(PngData.of(page)).hasSizeLessThan(20_000);
    }

    @Test
    void rareSymbolsGetLongCodesButNoneTooLong() {
        int[] counts = new int[40];
        counts[0] = 1;
        counts[1] = 1;
        for (int i = 2; i < counts.length; i++) {
            counts[i] = counts[i - 1] + counts[i - 2];
        }
        HuffmanCode code = HuffmanCode.of(counts, 15);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            assertThat(code.length(i)).isBetween(1, 15);
            sum += Math.pow(2, -code.length(i));
        }
        assertThat(sum).isEqualTo(1.0);
        assertThat(code.length(39)).isLessThan(code.length(0));
    }
}
