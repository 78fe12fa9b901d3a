package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quxian.exchange.DocumentSamples.golden;
import static org.quxian.exchange.DocumentSamples.read;
import static org.quxian.exchange.DocumentSamples.refusal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.ReportableException;

class DocumentReaderTest {
    private static final String OLE = "d0cf11e0a1b11ae1";

    @Test
    void aFileIsReadUnderItsName(@TempDir Path folder) throws IOException, ReportableException {
        Path file = Files.writeString(folder.resolve("简报.txt"), golden("bulletin.txt"));
        DocumentText document = new DocumentReader().read(file, () -> false);
        assertThat(document.name()).isEqualTo("简报.txt");
        assertThat(document.text()).isEqualTo(golden("bulletin.txt"));
    }

    @Test
    void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
        assertThat(refusalOf(folder.resolve("简报.txt")).sentence().zh()).isEqualTo("简报.txt：找不到这个文件。");
        assertThat(refusalOf(folder).sentence().zh()).isEqualTo(folder.getFileName() + "：这是文件夹；请打开它，选择里面的文件。");
        assertThat(refusalOf(folder.resolve("a/b")).sentence().en()).isEqualTo("b: The file is missing.");
    }

    @Test
    void aStreamThatBreaksIsSaidToBeUnreadable() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        DataException refusal = catchThrowableOfType(
                DataException.class, () -> new DocumentReader().read("a.txt", broken, () -> false));
        assertThat(refusal.sentence().zh()).isEqualTo("a.txt：文件无法读取。");
    }

    @Test
    void aFileBeyondTheLimitIsNotReadToItsEnd() {
        int longer = 3 * DocumentLimits.MEGABYTE;
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[longer]);
        DocumentReader reader = new DocumentReader(new DocumentLimits(DocumentLimits.MEGABYTE, 1, 1, 1, 1, 1, 1));
        DataException refusal = catchThrowableOfType(DataException.class, () -> reader.read("a.txt", in, () -> false));
        assertThat(refusal.sentence().zh()).isEqualTo("a.txt：文件大于 1 MB 的上限；请拆分后再读入。");
        assertThat(in.available()).isEqualTo(longer - DocumentLimits.MEGABYTE - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16"})
    void moreTextThanTheLimitIsRefusedInEveryEncoding(Charset encoding) throws ReportableException {
        DocumentLimits limits = new DocumentLimits(DocumentLimits.MEGABYTE, 1_000, 1, 1, 1, 1, 1);
        String fits = "户".repeat(1_000);
        assertThat(read("a.txt", fits.getBytes(encoding), limits).text()).isEqualTo(fits);
        assertThat(refusal("a.txt", (fits + "6").getBytes(encoding), limits)
                        .sentence()
                        .zh())
                .isEqualTo("a.txt：文字多于 1000 个字符的上限；请拆分后再读入。");
    }

    @Test
    void theLimitsAreWhatTheHelpSays() {
        DocumentLimits limits = DocumentLimits.STANDARD;
        assertThat(limits.fileBytes()).isEqualTo(50 * 1024 * 1024);
        assertThat(limits.textChars()).isEqualTo(20_000_000);
    }

    static List<Arguments> foreign() throws IOException {
        return List.of(
                Arguments.of(
                        "a.doc", ole("WordDocument"), "旧版 Word、WPS 文字文档（.doc、.wps）不能读入；请用 WPS 或 Word 另存为 .docx 再读入。"),
                Arguments.of("a.docx", ole("EncryptedPackage"), "文件设有密码；请打开后另存一份不设密码的，再读入。"),
                Arguments.of("a.xls", ole("Workbook"), "表格文件不能当作文稿读入；请把要读的内容另存为 .docx 或 .txt 再读入。"),
                Arguments.of("a.ppt", ole("PowerPoint Document"), "演示文稿不能读入；请把要读的内容另存为 .docx 或 .txt 再读入。"),
                Arguments.of("a.wps", ole("Contents"), "旧版 Office、WPS 文件不能读入；请用 WPS 或 Office 另存为 .docx 再读入。"),
                Arguments.of("a.doc", latin("{\\rtf1\\ansi 615}"), "RTF 文档不能读入；请用 WPS 或 Word 另存为 .docx 再读入。"),
                Arguments.of("a.txt", hex("89504e470d0a1a0a"), "这是图片，里面没有可读的文字；请先用文字识别（OCR）软件转成文字，再读入。"),
                Arguments.of("a.pdf", hex("ffd8ffe000104a46"), "这是图片，里面没有可读的文字；请先用文字识别（OCR）软件转成文字，再读入。"),
                Arguments.of("a.bmp", hex("424d460000000000000036"), "这是图片，里面没有可读的文字；请先用文字识别（OCR）软件转成文字，再读入。"),
                Arguments.of(
                        "a.mht", latin("MIME-Version: 1.0\n\n<html>"), "单文件网页（.mht、.mhtml）不能读入；请在浏览器里另存为 .html 再读入。"),
                Arguments.of("a.7z", hex("377abcaf271c0004"), "这是压缩包；请先解压，再读入里面的文件。"),
                Arguments.of("a.zip", zip("615.txt"), "这是压缩包；请先解压，再读入里面的文件。"),
                Arguments.of("a.xlsx", zip("xl/workbook.xml"), "表格文件不能当作文稿读入；请把要读的内容另存为 .docx 或 .txt 再读入。"),
                Arguments.of("a.pptx", zip("ppt/presentation.xml"), "演示文稿不能读入；请把要读的内容另存为 .docx 或 .txt 再读入。"),
                Arguments.of("a.ofd", zip("OFD.xml"), "OFD 版式文件不能读入；请用阅读器导出为有文字的 PDF 再读入。"),
                Arguments.of(
                        "a.odt",
                        zip("content.xml", "META-INF/manifest.xml"),
                        "OpenDocument 文件（.odt 等）不能读入；请另存为 .docx 再读入。"),
                Arguments.of("a.exe", hex("4d5a9000030000000400"), "这不是文本文件；能读入的有 .txt、.md、.docx、.html 和有文字的 .pdf。"));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void anotherFormatIsNamedWithWhatToDoAboutIt(String name, byte[] bytes, String sentence) {
        DataException refusal = refusal(name, bytes);
        assertThat(refusal.sentence().zh()).isEqualTo(name + "：" + sentence);
        assertThat(refusal.sentence().en()).startsWith(name + ": ").endsWith(".");
        assertThat(refusal.fault().place()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"txt", "html", "docx", "pdf"})
    void readingEndsSoonAfterItIsCancelled(String format) throws IOException {
        byte[] bytes = sample(format);
        for (int after = 0; after < 10; after++) {
            int last = after;
            AtomicInteger asked = new AtomicInteger();
            ReadingCancelledException cancelled = catchThrowableOfType(
                    ReadingCancelledException.class,
                    () -> new DocumentReader()
                            .read(
                                    "a." + format,
                                    new ByteArrayInputStream(bytes),
                                    () -> asked.getAndIncrement() >= last));
            if (format.equals("txt") && after > 0) {
                assertThat(cancelled).isNull();
            } else {
                assertThat(cancelled.sentence().zh()).isEqualTo("a." + format + "：读取已取消。");
                assertThat(asked).hasValueLessThanOrEqualTo(after + 1);
            }
        }
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException, ReportableException {
        long before = temporaryFiles();
        assertThat(read("a.docx", sample("docx")).text()).isNotEmpty();
        assertThat(refusal("a.docx", zip("615.txt"))).isNotNull();
        assertThat(temporaryFiles()).isEqualTo(before);
    }

    @Test
    void aPastedTextBecomesADocument() throws DataException {
        DocumentText document = new DocumentReader().read("剪贴板", "\n整改\ud800简报\r\n6\u000015户");
        assertThat(document.name()).isEqualTo("剪贴板");
        assertThat(document.text()).isEqualTo("\n整改\uFFFD简报\n615户");
        assertThat(document.title()).isEqualTo("整改\uFFFD简报");
        assertThat(document.encoding()).isEmpty();
    }

    @Test
    void anEmptyClipboardSaysSo() {
        DataException refusal =
                catchThrowableOfType(DataException.class, () -> new DocumentReader().read("剪贴板", " \n\0"));
        assertThat(refusal.sentence().zh()).isEqualTo("剪贴板：里面没有文字。");
    }

    private static DataException refusalOf(Path file) {
        return catchThrowableOfType(DataException.class, () -> new DocumentReader().read(file, () -> false));
    }

    private static byte[] sample(String format) throws IOException {
        return switch (format) {
            case "docx" -> WordSamples.bulletin();
            case "pdf" -> PdfSamples.bulletin();
            case "html" -> DocumentSamples.bytes("page.html");
            default -> DocumentSamples.bytes("bulletin.txt");
        };
    }

    private static long temporaryFiles() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("quxian")
                            && file.toString().endsWith(".docx"))
                    .count();
        }
    }

    private static byte[] zip(String... names) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String name : names) {
            parts.put(name, "");
        }
        return WordSamples.parts(parts);
    }

    private static byte[] ole(String stream) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(hex(OLE));
        out.writeBytes(new byte[2_000]);
        out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[100]);
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
