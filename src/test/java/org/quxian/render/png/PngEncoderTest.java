package org.quxian.render.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;

class PngEncoderTest {
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 50", "50, 1", "257, 131", "1890, 40"})
    void everyPixelComesBackInAnyReader(int width, int height) throws IOException {
        BufferedImage image = noise(width, height);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngEncoder.encode(image, List.of())));
        assertThat(Pixels.digest(read)).isEqualTo(Pixels.digest(image));
        assertThat(read.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void rowsThatRepeatCostNextToNothing() {
        BufferedImage plain = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        assertThat(PngEncoder.encode(plain, List.of())).hasSizeLessThan(10_000);
    }

    @Test
    void theResolutionIsReadAsItWasMeant() throws IOException {
        byte[] png = PngEncoder.encode(noise(9, 9), List.of(PngChunk.resolution(300)));
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            reader.setInput(in);
            var tree = (org.w3c.dom.Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
            NodeList found = tree.getElementsByTagName("pHYs");
            var resolution = (org.w3c.dom.Element) found.item(0);
            assertThat(resolution.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
            assertThat(resolution.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
            assertThat(resolution.getAttribute("unitSpecifier")).isEqualTo("meter");
        }
    }

    @Test
    void chunksComeBackInOrderAndADamagedOneIsNoticed() throws IOException {
        byte[] png = PngEncoder.encode(
                noise(9, 9), List.of(PngChunk.resolution(96), new PngText("quxian", "截至7月底").chunk()));
        List<PngChunk> chunks = PngReader.chunks(png);
        assertThat(chunks).extracting(PngChunk::type).containsExactly("IHDR", "pHYs", "iTXt", "IDAT", "IEND");
        assertThat(PngText.in(chunks.get(2), "quxian", 100)).contains(new PngText("quxian", "截至7月底"));
        assertThat(PngText.in(chunks.get(2), "qux", 100)).isEmpty();
        assertThat(PngText.in(chunks.get(1), "quxian", 100)).isEmpty();
        png[80] ^= 1;
        assertThatIOException().isThrownBy(() -> PngReader.chunks(png)).withMessageContaining("check sum");
    }

    @Test
    void aTextThatUnpacksToMoreThanAllowedIsRefusedBeforeItIsUnpacked() {
        PngChunk bomb = new PngText("quxian", "0".repeat(50_000_000)).chunk();
        assertThat(bomb.data()).hasSizeLessThan(100_000);
        assertThatIOException().isThrownBy(() -> PngText.in(bomb, "quxian", 1_000_000));
    }

    @Test
    void theDigestSeesASinglePixelAndTheShape() {
        BufferedImage image = noise(20, 10);
        String before = Pixels.digest(image);
        image.setRGB(3, 3, image.getRGB(3, 3) ^ 1);
        assertThat(Pixels.digest(image)).isNotEqualTo(before);
        BufferedImage wide = new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB);
        BufferedImage high = new BufferedImage(10, 20, BufferedImage.TYPE_INT_RGB);
        assertThat(Pixels.digest(wide)).isNotEqualTo(Pixels.digest(high));
    }

    private static BufferedImage noise(int width, int height) {
        Random random = new Random(7);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                // Every third row repeats the one above.
                image.setRGB(x, y, y % 3 == 1 ? image.getRGB(x, y - 1) : random.nextInt(1 << 24));
            }
        }
        return image;
    }
}
