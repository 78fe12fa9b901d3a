package org.quxian.render.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.chart.Picture;
import org.quxian.render.Fonts;
import org.quxian.render.PngFile;
import org.quxian.render.RenderException;
import org.quxian.render.Renderer;
import org.quxian.render.Samples;
import org.quxian.render.Size;
import org.quxian.render.Theme;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** PDF and SVG show what PNG shows, in words that are words. */
class VectorsTest {
    private static final Size SIZE = new Size(800, 600);
    private static final VectorSize PRINTED = new VectorSize(SIZE, 160);

    private final Renderer renderer;

    VectorsTest() throws RenderException {
        renderer = new Renderer(Fonts.load());
    }

    static Stream<Arguments> everyPicture() {
        return Samples.all().entrySet().stream()
                .flatMap(entry ->
                        Stream.of(Theme.values()).map(theme -> Arguments.of(entry.getKey(), entry.getValue(), theme)));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("everyPicture")
    void aPdfShowsWhatThePngShows(String name, Picture picture, Theme theme) throws Exception {
        try (PDDocument document = Loader.loadPDF(new PdfPicture(renderer).bytes(picture, theme, PRINTED))) {
            float dpi = (float) (SIZE.width() / (160 / 25.4));
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(0, dpi);
            assertAlike(name + ".pdf", drawn, png(picture, theme), 10);
        }
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("everyPicture")
    void anSvgShowsWhatThePngShows(String name, Picture picture, Theme theme) throws Exception {
        byte[] svg = new SvgPicture(renderer).bytes(picture, theme, PRINTED);
        assertAlike(name + ".svg", drawn(svg), png(picture, theme), 30);
    }

    @Test
    void theWordsOfAPdfCanBeFoundAndItsFontsAreInIt() throws Exception {
        byte[] pdf = new PdfPicture(renderer).bytes(Samples.loans(), Theme.LIGHT, PRINTED);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("知识价值信用贷款最多，达1.12亿元", "9007.6万元", "创业担保贷款", "来源：大渡口区科技金融工作通报");
            assertThat(document.getPage(0).getMediaBox().getWidth() / 72 * 25.4).isCloseTo(160, within(0.01));
            assertThat(document.getPage(0).getMediaBox().getHeight() / 72 * 25.4)
                    .isCloseTo(120, within(0.01));
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("知识价值信用贷款最多，达1.12亿元");
        }
        // A whole font has some ten million bytes.
        assertThat(pdf.length).isLessThan(200_000);
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("/Image");
    }

    @Test
    void everyFontOfAPdfIsASubsetOfTheProgramsOwn() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(new PdfPicture(renderer).bytes(Samples.board(), Theme.DARK, PRINTED))) {
            var resources = document.getPage(0).getResources();
            var form = (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            for (var name : form.getResources().getFontNames()) {
                PDFont font = form.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)");
            }
            assertThat(form.getResources().getFontNames()).hasSize(2);
        }
    }

    @Test
    void theWordsOfAnSvgAreWordsInAFontThatOthersCanStandInFor() throws Exception {
        Document document = parsed(new SvgPicture(renderer).bytes(Samples.loans(), Theme.LIGHT, PRINTED));
        assertThat(document.getDocumentElement().getAttribute("width")).isEqualTo("160mm");
        assertThat(document.getDocumentElement().getAttribute("height")).isEqualTo("120mm");
        assertThat(document.getDocumentElement().getAttribute("style"))
                .contains("'Noto Sans SC', 'Source Han Sans SC'", "sans-serif");
        assertThat(document.getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("知识价值信用贷款最多，达1.12亿元");
        assertThat(texts(document)).contains("知识价值信用贷款最多，达1.12亿元", "9007.6万元", "创业担保贷款");
        assertThat(document.getElementsByTagName("image").getLength()).isZero();
    }

    @Test
    void aLineOfAnSvgKeepsItsLengthInAnyFont() throws Exception {
        Document document = parsed(new SvgPicture(renderer).bytes(Samples.loans(), Theme.LIGHT, PRINTED));
        NodeList texts = document.getElementsByTagName("text");
        var title = (org.w3c.dom.Element) texts.item(0);
        assertThat(title.getTextContent()).isEqualTo("知识价值信用贷款最多，达1.12亿元");
        // Fifteen signs as wide as they are high and four of 1.12 that are narrower, 20 pixels high.
        assertThat(Double.parseDouble(title.getAttribute("textLength"))).isBetween(320.0, 340.0);
    }

    @Test
    void theSamePictureGivesTheSameBytes() throws Exception {
        assertThat(new PdfPicture(renderer).bytes(Samples.edges(), Theme.LIGHT, PRINTED))
                .isEqualTo(new PdfPicture(renderer).bytes(Samples.edges(), Theme.LIGHT, PRINTED));
        assertThat(new SvgPicture(renderer).bytes(Samples.edges(), Theme.LIGHT, PRINTED))
                .isEqualTo(new SvgPicture(renderer).bytes(Samples.edges(), Theme.LIGHT, PRINTED));
    }

    private BufferedImage png(Picture picture, Theme theme) {
        return new PngFile(renderer).image(picture, theme, SIZE.width(), SIZE.height(), 1);
    }

    /** Compares tiles of 20 by 20 pixels: letters may be smoothed otherwise, but no bar, fade or hatch may be missing. */
    private static void assertAlike(String name, BufferedImage drawn, BufferedImage wanted, double most)
            throws IOException {
        BufferedImage fitted = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = fitted.createGraphics();
        graphics.drawImage(drawn, 0, 0, SIZE.width(), SIZE.height(), null);
        graphics.dispose();
        keep(name, fitted);
        double worst = 0;
        for (int y = 0; y < SIZE.height(); y += 20) {
            for (int x = 0; x < SIZE.width(); x += 20) {
                double difference = Math.abs(mean(fitted, x, y) - mean(wanted, x, y));
                worst = Math.max(worst, difference);
            }
        }
        assertThat(worst).as("difference of the darkest tile, of 255").isLessThan(most);
    }

    /** Kept to be looked at where the system property {@code vectors.keep} names a folder. */
    private static void keep(String name, BufferedImage image) throws IOException {
        Optional<String> folder = Optional.ofNullable(System.getProperty("vectors.keep"));
        if (folder.isPresent()) {
            ImageIO.write(
                    image,
                    "png",
                    Files.createDirectories(Path.of(folder.get()))
                            .resolve(name + ".png")
                            .toFile());
        }
    }

    private static double mean(BufferedImage image, int left, int top) {
        long sum = 0;
        for (int y = top; y < top + 20; y++) {
            for (int x = left; x < left + 20; x++) {
                Color color = new Color(image.getRGB(x, y));
                sum += color.getRed() + color.getGreen() + color.getBlue();
            }
        }
        return sum / (3.0 * 400);
    }

    private static BufferedImage drawn(byte[] svg) throws TranscoderException {
        BufferedImage[] made = new BufferedImage[1];
        ImageTranscoder transcoder = new ImageTranscoder() {
            @Override
            public BufferedImage createImage(int width, int height) {
                return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            }

            @Override
            public void writeImage(BufferedImage image, TranscoderOutput output) {
                made[0] = image;
            }
        };
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) SIZE.width());
        transcoder.transcode(
                new TranscoderInput(new ByteArrayInputStream(svg)), new TranscoderOutput(new ByteArrayOutputStream()));
        return made[0];
    }

    private static Document parsed(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static Stream<String> texts(Document document) {
        NodeList texts = document.getElementsByTagName("text");
        return Stream.iterate(0, index -> index < texts.getLength(), index -> index + 1)
                .map(index -> texts.item(index).getTextContent());
    }
}
