package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.exchange.DocumentSamples.golden;
import static org.quxian.exchange.DocumentSamples.read;
import static org.quxian.exchange.DocumentSamples.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.ReportableException;

class PdfFileTest {
    private static final String DAMAGED = "PDF 不完整或已损坏；请重新下载或重新导出一份。";
    private static final int UNPACKED_MEGABYTES = 20;
    private static final DocumentLimits SMALL = new DocumentLimits(
            DocumentLimits.MEGABYTE,
            40,
            (long) UNPACKED_MEGABYTES * DocumentLimits.MEGABYTE,
            10,
            10,
            10,
            10,
            1_000_000);

    @Test
    void aFileGivesItsTwin() throws IOException, ReportableException {
        DocumentText document = read("pdf.pdf", PdfSamples.bulletin());
        assertThat(document.text()).isEqualTo(golden("pdf.txt"));
        assertThat(document.title()).isEqualTo("黔江区高层建筑整治简报");
        assertThat(document.encoding()).isEmpty();
    }

    @Test
    void pagesThatArePicturesAreSaidToBeSo() throws IOException {
        DataException refusal = refusal("扫描.pdf", PdfSamples.scan(3));
        assertThat(refusal.sentence().zh()).isEqualTo("扫描.pdf：这个 PDF 里没有文字，3 页都是图片（多半是扫描件）；请先用文字识别（OCR）软件转成文字，再读入。");
        assertThat(refusal.sentence().en())
                .isEqualTo("扫描.pdf: There is no text in this PDF, its pages (3) are pictures, probably scanned; please"
                        + " have them turned into text by OCR software first.");
    }

    @Test
    void blankPagesAreSaidToHaveNoText() throws IOException {
        assertThat(refusal("a.pdf", PdfSamples.blank(2)).sentence().zh()).isEqualTo("a.pdf：里面没有文字。");
    }

    @Test
    void aFileLockedWithAPasswordIsSaidToBeSo() throws IOException {
        assertThat(refusal("a.pdf", PdfSamples.locked("secret")).sentence().zh())
                .isEqualTo("a.pdf：文件设有密码；请打开后另存一份不设密码的，再读入。");
    }

    @Test
    void aFileThatOpensWithoutItsPasswordIsRead() throws IOException, ReportableException {
        assertThat(read("a.pdf", PdfSamples.locked("")).text()).isEqualTo(golden("pdf.txt"));
    }

    @Test
    void aFileLockedWithACertificateIsSaidToBeSo() {
        byte[] bytes = new String(
                        PdfSamples.objects(
                                List.of(
                                        latin("<</Type/Catalog/Pages 2 0 R>>"),
                                        latin("<</Type/Pages/Kids[]/Count 0>>"),
                                        latin(
                                                "<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5/CF<</DefaultCryptFilter<</CFM/AESV2/Recipients[<00>]>>>>>>"))),
                        StandardCharsets.ISO_8859_1)
                .replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal("a.pdf", bytes).sentence().zh()).isEqualTo("a.pdf：这个 PDF 用数字证书加了密；请打开后另存一份不加密的，再读入。");
    }

    @Test
    void aFontThatTheFileOnlyNamesIsReadByItsEncoding() throws ReportableException {
        String font =
                "<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font"
                        + "/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>"
                        + "/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4>>>>]>>";
        byte[] pdf = page(font, latin("BT /F 12 Tf 72 700 Td <6574653900360031003562377387> Tj ET"), "");
        assertThat(read("a.pdf", pdf).text()).isEqualTo("整改615户率\n");
    }

    @Test
    void radicalsThatAFontNamesAreReadAsTheCharactersTheyLookLike() throws ReportableException {
        String map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange"
                + " 4 beginbfchar <41> <2ED3> <42> <2F47> <43> <2EA0> <44> <0000> endbfchar endcmap";
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
        byte[] pdf = page(font, latin("BT /F 12 Tf 72 700 Td (ABCD) Tj ET"), map);
        assertThat(read("a.pdf", pdf).text()).startsWith("长日民\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 100, 2_000, 9_000})
    void aFileCutOffAnywhereIsSaidToBeDamaged(int length) throws IOException {
        assertThat(refusal("a.pdf", Arrays.copyOf(PdfSamples.bulletin(), length))
                        .sentence()
                        .zh())
                .isEqualTo("a.pdf：" + DAMAGED);
    }

    @ParameterizedTest
    @CsvSource({"615户, a.pdf", "%PDF-1.7 %%EOF, a.txt"})
    void aFileThatIsNoneIsSaidToBeDamaged(String content, String name) {
        assertThat(refusal(name, content.getBytes(StandardCharsets.UTF_8))
                        .sentence()
                        .zh())
                .isEqualTo(name + "：" + DAMAGED);
    }

    @Test
    void contentsThatUnpackBeyondTheLimitAreRefused() throws IOException {
        byte[] bomb = packed(UNPACKED_MEGABYTES + 1);
        byte[] pdf = page("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", bomb, "");
        assertThat(pdf.length).isLessThan(DocumentLimits.MEGABYTE);
        assertThat(refusal("a.pdf", pdf, SMALL).sentence().zh()).isEqualTo("a.pdf：内容解压后大于 20 MB 的上限，可能是恶意文件，没有读取。");
    }

    @Test
    void objectsThatUnpackBeyondTheLimitAreRefused() throws IOException {
        byte[] pdf = PdfSamples.objects(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[]/Count 0>>"),
                stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", packed(UNPACKED_MEGABYTES + 1))));
        assertThat(refusal("a.pdf", pdf, SMALL).sentence().zh()).contains("20 MB");
    }

    @Test
    void aFormThatDrawsItselfIsDrawnOnce() throws IOException, ReportableException {
        String form = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>/Font<</F 5 0 R>>>>";
        byte[] twice = latin("BT /F 12 Tf 72 700 Td (AB) Tj ET /X Do /X Do");
        assertThat(read("a.pdf", forms(latin("/X Do"), stream(form, twice))).text())
                .isEqualTo("AB\n");
    }

    @Test
    void formsThatDoubleWithEveryLevelEndAtTheLimit() {
        List<byte[]> levels = new ArrayList<>();
        for (int level = 0; level < 40; level++) {
            String next = "/Resources<</XObject<</X " + (7 + level) + " 0 R>>>>";
            levels.add(stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, latin("/X Do /X Do")));
        }
        byte[] pdf = forms(latin("/X Do"), levels.toArray(byte[][]::new));
        assertThat(refusal("a.pdf", pdf).sentence().zh()).contains("步的上限");
    }

    /** A page whose resources name the first form. */
    private static byte[] forms(byte[] contents, byte[]... forms) {
        List<byte[]> objects = new ArrayList<>(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</XObject<</X 6 0 R>>>>>>"),
                stream("", contents),
                latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")));
        objects.addAll(List.of(forms));
        return PdfSamples.objects(objects);
    }

    @Test
    void aFontThatMapsMoreCharactersThanThereAreIsRefused() {
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>";
        String map =
                "1 begincodespacerange <00> <ff> endcodespacerange 2 beginbfrange <41> <42> [<6237> <7387>] %s endbfrange";
        byte[] contents = latin("BT /F 12 Tf 72 700 Td (AB) Tj ET");
        for (String bomb : List.of("<00000000> <7ffffffe> <0000>", "<0> % all\n<7ffffff><0041>")) {
            byte[] pdf = page(font, contents, map.formatted(bomb));
            int steps = 1_000_000 + 100 * pdf.length;
            assertThat(refusal("a.pdf", pdf).sentence().zh())
                    .isEqualTo("a.pdf：读这个 PDF 要多于 " + steps + " 步的上限，可能是恶意文件，没有读取。");
        }
        assertThat(refusal("a.pdf", page(font, contents, map.formatted("<43> <ff> <0043>"))))
                .isNull();
    }

    @Test
    void formsThatDrawEachOtherWithoutEndAreRefused() {
        List<byte[]> objects = new ArrayList<>(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>"),
                stream("", latin("/X Do"))));
        for (int next = 6; next < 20; next++) {
            objects.add(stream(
                    "/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X " + next + " 0 R>>>>",
                    latin("/X Do ".repeat(20))));
        }
        objects.add(stream("/Subtype/Form/BBox[0 0 1 1]", latin("q Q")));
        assertThat(refusal("a.pdf", PdfSamples.objects(objects), SMALL)
                        .sentence()
                        .zh())
                .isEqualTo("a.pdf：读这个 PDF 要多于 1000000 步的上限，可能是恶意文件，没有读取。");
    }

    @Test
    void moreTextThanTheLimitIsRefused() throws IOException {
        assertThat(refusal("a.pdf", PdfSamples.bulletin(), SMALL).sentence().zh())
                .isEqualTo("a.pdf：文字多于 40 个字符的上限；请拆分后再读入。");
    }

    @Test
    void morePagesThanTheLimitAreRefused() throws IOException {
        assertThat(refusal("a.pdf", PdfSamples.blank(11), SMALL).sentence().zh())
                .isEqualTo("a.pdf：PDF 多于 10 页的上限；请拆分后再读入。");
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] page(String font, byte[] contents, String map) {
        return PdfSamples.objects(List.of(
                latin("<</Type/Catalog/Pages 2 0 R>>"),
                latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                latin(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>"),
                latin(font),
                stream(contents[0] == 'B' ? "" : "/Filter/FlateDecode", contents),
                stream("", latin(map))));
    }

    private static byte[] stream(String keys, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("<<" + keys + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(latin("\nendstream"));
        return out.toByteArray();
    }

    private static byte[] packed(int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            for (int i = 0; i < megabytes; i++) {
                packing.write(" ".repeat(DocumentLimits.MEGABYTE).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
