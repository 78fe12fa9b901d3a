package org.quxian.render.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.chart.Chart;
import org.quxian.chart.ChartBuilder;
import org.quxian.chart.Picture;
import org.quxian.exchange.DataException;
import org.quxian.exchange.DataFolder;
import org.quxian.exchange.SampleFigures;
import org.quxian.exchange.ShippedData;
import org.quxian.observation.Dataset;
import org.quxian.observation.Language;
import org.quxian.observation.Nature;
import org.quxian.observation.Selection;
import org.quxian.render.Samples;
import org.quxian.render.Theme;
import org.quxian.render.png.PngChunk;
import org.quxian.render.png.PngEncoder;
import org.quxian.render.png.PngReader;
import org.quxian.render.png.PngText;

class PayloadFileTest {
    private static final Selection LOOKED = new Selection(
            Set.of("500114", "500111"),
            Set.of("fire-safety"),
            Set.of("rate", "households"),
            Set.of(Nature.ACTUAL, Nature.TARGET),
            Optional.of(LocalDate.of(2021, 8, 12)),
            true);

    @TempDir
    Path folder;

    static Stream<Picture> everyPicture() {
        return Samples.all().values().stream();
    }

    @Test
    void everyKindOfChartIsAmongTheSamples() {
        Set<Class<?>> sampled = everyPicture().map(Object::getClass).collect(Collectors.toSet());
        assertThat(sampled).contains(Chart.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyPicture")
    void everyPictureComesBackAsItWas(Picture picture) throws Exception {
        Payload payload = new Payload(picture, Theme.DARK, Language.EN, LOOKED, List.of());
        assertThat(PayloadFile.read(png(payload), "a.png")).isEqualTo(new Reopened.Whole(payload));
    }

    @Test
    void figuresOfEveryKindComeBackWithTheirSentencesAndDocuments() throws Exception {
        Dataset data = SampleFigures.data();
        List<Evidence> figures = data.observations().stream()
                .map(figure -> Evidence.of(figure, data))
                .toList();
        Payload payload = new Payload(Samples.loans(), Theme.LIGHT, Language.ZH, LOOKED, figures);
        Payload back = PayloadFile.read(png(payload), "a.png").payload();
        assertThat(back).isEqualTo(payload);
        assertThat(back.figures())
                .allSatisfy(evidence -> assertThat(evidence.in(data)).isEqualTo(Evidence.Agreement.SAME));
        assertThat(back.figures().get(1).sentence()).isEqualTo("截至7月31日，整改615户，整改率80.70%。");
        assertThat(back.figures().get(1).marked())
                .singleElement()
                .satisfies(span -> assertThat(back.figures().get(1).sentence().substring(span.start(), span.end()))
                        .isEqualTo("80.70%"));
    }

    @Test
    void whatShipsIsCarriedWholeByItsCharts() throws Exception {
        ShippedData shipped = shipped();
        ChartBuilder builder = new ChartBuilder(shipped.dataset(), shipped.rules(), Language.ZH);
        Picture board = builder.board(Selection.ALL);
        Payload payload = Payload.of(board, Theme.LIGHT, Language.ZH, Selection.ALL, shipped.dataset());
        Reopened back = PayloadFile.read(png(payload), "a.png");
        assertThat(back).isEqualTo(new Reopened.Whole(payload));
        assertThat(board.marks().stream().flatMap(mark -> mark.origin().observations().stream()))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(back.payload().evidence(id)).isPresent());
    }

    @Test
    void theSamePayloadGivesTheSameChunk() {
        Payload payload = new Payload(Samples.board(), Theme.LIGHT, Language.ZH, LOOKED, List.of());
        Selection again = new Selection(
                Set.of("500111", "500114"),
                LOOKED.themes(),
                Set.of("households", "rate"),
                LOOKED.natures(),
                LOOKED.asOf(),
                LOOKED.reviewedOnly());
        Payload same = new Payload(Samples.board(), Theme.LIGHT, Language.ZH, again, List.of());
        assertThat(PayloadFile.chunk(same, image()).data())
                .isEqualTo(PayloadFile.chunk(payload, image()).data());
    }

    @Test
    void aFileThatIsPackedAnewWithoutLossIsUnaltered() throws Exception {
        byte[] packedAnew = PngEncoder.encode(
                ImageIO.read(new ByteArrayInputStream(png(loans()))), List.of(PayloadFile.chunk(loans(), image())));
        assertThat(PayloadFile.read(packedAnew, "a.png")).isInstanceOf(Reopened.Whole.class);
    }

    @Test
    void aSinglePixelThatWasPaintedIsSaid() throws Exception {
        BufferedImage painted = image();
        PngChunk chunk = PayloadFile.chunk(loans(), painted);
        painted.setRGB(7, 5, 0x123456);
        Reopened back = PayloadFile.read(PngEncoder.encode(painted, List.of(chunk)), "a.png");
        assertThat(altered(back)).contains("画面已被改动");
        assertThat(back.payload()).isEqualTo(loans());
    }

    @Test
    void aFigureThatWasChangedInThePayloadIsSaid() throws Exception {
        byte[] changed = retold(png(loans()), text -> text.replace("1.12亿元", "2.12亿元"));
        Reopened back = PayloadFile.read(changed, "a.png");
        assertThat(altered(back)).contains("所带的数据已被改动");
        assertThat(back.payload().picture().marks().getFirst().value()).isEqualTo("2.12亿元");
    }

    @Test
    void aPayloadMovedToAnotherPictureIsSaid() throws Exception {
        BufferedImage other = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        byte[] moved = PngEncoder.encode(other, List.of(PayloadFile.chunk(loans(), image())));
        assertThat(altered(PayloadFile.read(moved, "a.png"))).contains("画面已被改动");
    }

    @Test
    void aSecondPayloadIsSaid() throws Exception {
        Payload second = new Payload(Samples.scorecard(), Theme.LIGHT, Language.ZH, LOOKED, List.of());
        byte[] two = PngEncoder.encode(
                image(), List.of(PayloadFile.chunk(loans(), image()), PayloadFile.chunk(second, image())));
        assertThat(PayloadFile.read(two, "a.png")).isInstanceOf(Reopened.Altered.class);
    }

    @Test
    void anotherVersionIsNamedAndNotRead() {
        refused(retold(png(loans()), text -> text.replaceFirst("quxian-picture 1 ", "quxian-picture 2 ")), "第 2 版");
    }

    @Test
    void aPictureOfAnotherProgramSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image(), "png", out);
        refused(out.toByteArray(), "不带图表数据");
        refused("not a picture".getBytes(StandardCharsets.UTF_8), "不是 PNG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "{\"picture\":{\"is\":\"java.lang.Runtime\"}}",
                "{\"picture\":{\"is\":\"Payload\"}}",
                "{\"picture\":{\"@class\":\"javax.swing.JFrame\",\"is\":\"RankedBar\"}}"
            })
    void whatDescribesNoChartIsRefused(String body) {
        refused(sealed(body), "无法读取");
    }

    @Test
    void valuesThatNoChartHasAreRefused() {
        String body = PayloadJson.write(loans());
        refused(sealed(body.replace("\"solid\":1.12069E8", "\"solid\":-5")), "无法读取");
        refused(sealed(body.replace("\"title\":\"知识价值信用贷款最多，达1.12亿元\"", "\"title\":null")), "无法读取");
        refused(sealed(body.replace("\"nature\":\"ACTUAL\"", "\"nature\":\"WISHED\"")), "无法读取");
        refused(sealed(body.replace("\"marks\":[", "\"marks\":[null,")), "无法读取");
        refused(sealed(body.replaceFirst("\\{", "{\"command\":\"rm\",")), "无法读取");
        refused(sealed(body + body), "无法读取");
        refused(sealed(body.replace("\"solid\":1.12069E8", "\"solid\":1E999999999")), "无法读取");
    }

    @Test
    void moreThanAnyChartNeedsIsRefused() {
        String body = PayloadJson.write(loans());
        refused(sealed("[".repeat(100_000)), "无法读取");
        refused(sealed(body.replace("\"title\":\"", "\"title\":\"" + "长".repeat(Limits.STRING))), "无法读取");
        refused(sealed("[" + "1,".repeat(1_000_000) + "1]"), "无法读取");
        refused(sealed("\"" + " ".repeat(Limits.PAYLOAD) + "\""), "无法读取");
    }

    @Test
    void anImageThatClaimsToBeHugeIsRefused() {
        byte[] png = png(loans());
        ByteBuffer.wrap(png).putInt(16, 2_000_000_000).putInt(20, 2_000_000_000);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        refused(png, "无法读取");
    }

    @Test
    void aFileCutShortAnywhereIsRefusedAndNothingElseHappens() {
        byte[] png = png(loans());
        for (int length = 8; length < png.length; length += 97) {
            byte[] cut = Arrays.copyOf(png, length);
            assertThatExceptionOfType(PayloadException.class).isThrownBy(() -> PayloadFile.read(cut, "a.png"));
        }
    }

    @Test
    void aFileIsKnownByItsContent() throws Exception {
        Path picture = Files.write(folder.resolve("简报.txt"), png(loans()));
        Path text = Files.writeString(folder.resolve("图.png"), "截至7月底");
        assertThat(PayloadFile.isPng(picture)).isTrue();
        assertThat(PayloadFile.isPng(text)).isFalse();
        assertThat(PayloadFile.isPng(folder.resolve("none.png"))).isFalse();
        assertThat(PayloadFile.read(picture).payload()).isEqualTo(loans());
    }

    @Test
    void aFigureThatTheStoreHasOtherwiseNowOrNoLongerIsToldApart() {
        Dataset data = SampleFigures.data();
        Evidence first = Evidence.of(data.observations().getFirst(), data);
        Evidence renamed = new Evidence(
                data.observations().get(1),
                first.area(),
                first.indicator(),
                "户",
                "句",
                List.of(),
                first.document(),
                first.publisher(),
                first.published());
        Dataset without = new Dataset(
                data.catalogue(), data.documents(), data.observations().subList(1, 3));
        assertThat(first.in(without)).isEqualTo(Evidence.Agreement.GONE);
        assertThat(renamed.in(without)).isEqualTo(Evidence.Agreement.SAME);
        Evidence other = PayloadFileTest.withValue(first);
        assertThat(other.in(data)).isEqualTo(Evidence.Agreement.CHANGED);
    }

    private static Evidence withValue(Evidence evidence) {
        var figure = evidence.figure();
        var changed = new org.quxian.observation.Observation(
                figure.id(),
                figure.area(),
                figure.indicator(),
                figure.period(),
                new org.quxian.observation.Quantity.Exact(java.math.BigDecimal.TEN),
                figure.change(),
                figure.nature(),
                figure.scope(),
                figure.source(),
                figure.review(),
                figure.note());
        return new Evidence(
                changed,
                evidence.area(),
                evidence.indicator(),
                evidence.unit(),
                evidence.sentence(),
                evidence.marked(),
                evidence.document(),
                evidence.publisher(),
                evidence.published());
    }

    private static Payload loans() {
        return new Payload(Samples.loans(), Theme.LIGHT, Language.ZH, LOOKED, List.of());
    }

    private static BufferedImage image() {
        BufferedImage image = new BufferedImage(64, 40, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 64; x++) {
            image.setRGB(x, x / 2, 0xFFAA00 + x);
        }
        return image;
    }

    private static byte[] png(Payload payload) {
        return PngEncoder.encode(image(), List.of(PayloadFile.chunk(payload, image())));
    }

    /** A file whose payload is {@code body}, with a seal that fits. */
    private static byte[] sealed(String body) {
        String pixels = org.quxian.render.png.Pixels.digest(image());
        String text = Seal.of(body, pixels).line() + "\n" + body;
        return PngEncoder.encode(image(), List.of(new PngText("quxian-picture", text).chunk()));
    }

    /** The file with other words in its payload. */
    private static byte[] retold(byte[] png, UnaryOperator<String> change) {
        try {
            PngChunk chunk = PngReader.chunks(png).stream()
                    .filter(one -> one.type().equals("iTXt"))
                    .findFirst()
                    .orElseThrow();
            PngText text = PngText.in(chunk, "quxian-picture", Limits.PAYLOAD).orElseThrow();
            return PngEncoder.encode(
                    image(), List.of(new PngText("quxian-picture", change.apply(text.text())).chunk()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String altered(Reopened back) {
        assertThat(back).isInstanceOf(Reopened.Altered.class);
        return ((Reopened.Altered) back).what().zh();
    }

    private static void refused(byte[] file, String why) {
        assertThatExceptionOfType(PayloadException.class)
                .isThrownBy(() -> PayloadFile.read(file, "图.png"))
                .satisfies(e -> assertThat(e.sentence().zh()).contains("图.png", why));
    }

    private static ShippedData shipped() {
        try {
            return ShippedData.read(DataFolder.bundled());
        } catch (DataException e) {
            throw new AssertionError(e);
        }
    }
}
