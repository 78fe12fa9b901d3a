package org.quxian.render.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quxian.observation.Language;
import org.quxian.observation.ReportableException;
import org.quxian.observation.Selection;
import org.quxian.render.Fonts;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Samples;
import org.quxian.render.Theme;
import org.quxian.render.payload.Payload;
import org.quxian.render.payload.PayloadFile;
import org.quxian.render.payload.Reopened;
import org.quxian.render.png.PngChunk;
import org.quxian.render.png.PngReader;

class PictureFilesTest {
    private static final PictureSize SMALL = PictureSize.pixels(400, 300, 1);

    private final Renderer renderer;
    private final PictureFiles files;

    @TempDir
    Path folder;

    PictureFilesTest() throws RenderException {
        renderer = new Renderer(Fonts.load());
        files = new PictureFiles(renderer);
    }

    @Test
    void aPngCarriesWhatItShowsAndIsUnaltered() throws Exception {
        Path file = folder.resolve("大渡口区_知识价值信用贷款_2021-08-12.png");
        files.write(loans(), SMALL, PictureFormat.PNG, file);
        assertThat(PayloadFile.read(file)).isEqualTo(new Reopened.Whole(loans()));
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
    }

    @Test
    void aHundredAndSixtyMillimetresAt300DpiAre1890PixelsAnd11811ToTheMetre() throws Exception {
        PictureSize size = PictureSize.on(new PictureSize.Paper(160, 300), 1200);
        byte[] png = files.bytes(loans(), size, PictureFormat.PNG);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1890);
        assertThat(image.getHeight()).isEqualTo(1200);
        PngChunk resolution = PngReader.chunks(png).get(1);
        assertThat(resolution.type()).isEqualTo("pHYs");
        ByteBuffer data = ByteBuffer.wrap(resolution.data());
        assertThat(List.of(data.getInt(), data.getInt(), (int) data.get())).containsExactly(11811, 11811, 1);
        assertThat(size.widthMm()).isEqualTo(160);
    }

    @Test
    void pixelsWithoutPaperSayNothingOfPaper() throws Exception {
        assertThat(PngReader.chunks(files.bytes(loans(), SMALL, PictureFormat.PNG)))
                .extracting(PngChunk::type)
                .containsExactly("IHDR", "iTXt", "IDAT", "IEND");
        assertThat(PictureSize.pixels(96, 96, 1).widthMm()).isCloseTo(25.4, within(0.001));
    }

    @Test
    void theScaleMultipliesPixelsAndChangesNoLine() throws Exception {
        byte[] png = files.bytes(loans(), PictureSize.pixels(400, 300, 4), PictureFormat.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getHeight()).isEqualTo(1200);
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void theSamePictureGivesTheSameBytes(PictureFormat format) throws Exception {
        assertThat(files.bytes(loans(), SMALL, format)).isEqualTo(files.bytes(loans(), SMALL, format));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void everyFormatIsKnownByTheNameAndTheFirstBytes(PictureFormat format) throws Exception {
        String start = new String(files.bytes(loans(), SMALL, format), StandardCharsets.ISO_8859_1);
        assertThat(start)
                .startsWith(
                        switch (format) {
                            case PNG -> "\u0089PNG";
                            case SVG -> "<?xml";
                            case PDF -> "%PDF-";
                        });
        assertThat(PictureFormat.ofName("图." + format.name())).contains(format);
        assertThat(PictureFormat.ofName("图.jpg")).isEmpty();
    }

    @Test
    void aSizeThatCannotBeIsSaid() {
        assertThat(PictureSize.fault(20_001, 100))
                .hasValueSatisfying(fault -> assertThat(fault.zh()).contains("20001×100", "64 到 20000"));
        assertThat(PictureSize.fault(9000, 9000)).isPresent();
        assertThat(PictureSize.fault(8000, 8000)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> PictureSize.pixels(400, 300, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> PictureSize.pixels(6000, 6000, 4));
    }

    @Test
    void theNaturalHeightIsTheSameProportionAtEveryResolution() {
        int low = PictureSize.naturalHeight(Samples.loans(), renderer, 945);
        int high = PictureSize.naturalHeight(Samples.loans(), renderer, 1890);
        assertThat(high).isCloseTo(2 * low, within(2));
    }

    @Test
    void anExistingFileIsReplacedAndNothingElseIsLeftBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("picture.png"), "old");
        files.write(loans(), SMALL, PictureFormat.PNG, file);
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(400);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aMissingFolderIsNamed() {
        fails(folder.resolve("nowhere").resolve("picture.png"), "does not exist", "picture.png");
    }

    @Test
    void aFolderInTheWayIsNamed() throws IOException {
        fails(Files.createDirectory(folder.resolve("picture.png")), "is a folder");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamedAndLeavesNothingBehind() throws IOException {
        fails(folder.resolve("长".repeat(300) + ".png"), "could not be written");
        assertThat(names()).isEmpty();
    }

    private void fails(Path file, String... words) {
        assertThatExceptionOfType(ReportableException.class)
                .isThrownBy(() -> files.write(loans(), SMALL, PictureFormat.PNG, file))
                .satisfies(e -> assertThat(e.sentence().in(Language.EN)).contains(words));
    }

    private static Payload loans() {
        return new Payload(Samples.loans(), Theme.LIGHT, Language.ZH, Selection.ALL, List.of());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
