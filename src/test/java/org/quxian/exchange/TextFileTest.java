package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.exchange.DocumentSamples.bytes;
import static org.quxian.exchange.DocumentSamples.golden;
import static org.quxian.exchange.DocumentSamples.read;
import static org.quxian.exchange.DocumentSamples.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quxian.observation.ReportableException;

class TextFileTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** An encoding, and the mark that a file in it begins with. */
    record Writing(Charset encoding, String mark) {
        byte[] bytes(String text) {
            return (mark + text).getBytes(encoding);
        }
    }

    static List<Writing> writings() {
        return List.of(
                new Writing(StandardCharsets.UTF_8, ""),
                new Writing(StandardCharsets.UTF_8, "\uFEFF"),
                new Writing(StandardCharsets.UTF_16LE, "\uFEFF"),
                new Writing(StandardCharsets.UTF_16BE, "\uFEFF"),
                new Writing(GB18030, ""));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aTextIsTheSameInEveryEncoding(Writing writing) throws IOException, ReportableException {
        DocumentText document = read("bulletin.txt", writing.bytes(golden("bulletin.txt")));
        assertThat(document.text()).isEqualTo(golden("bulletin.txt"));
        assertThat(document.encoding()).contains(writing.encoding());
        assertThat(document.title()).isEqualTo("黔江区高层建筑整治简报");
        assertThat(document.name()).isEqualTo("bulletin.txt");
        assertThat(document.published()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyLineEndBecomesALineFeed(Writing writing) throws ReportableException {
        assertThat(read("a.txt", writing.bytes("\r\n一\r\n\r\n二\r三\n四\r")).text())
                .isEqualTo("\n一\n\n二\n三\n四\n");
    }

    @Test
    void aSampleInGb18030GivesItsTwin() throws IOException, ReportableException {
        assertThat(read("bulletin.gb18030.txt", bytes("bulletin.gb18030.txt")).text())
                .isEqualTo(golden("bulletin.txt"));
    }

    @Test
    void everyOtherCharacterStays() throws ReportableException {
        String text = "\u3000１２\t \u00a0\u200b\u2028\f\uFEFF𠮷\uE000 e\u0301\n\n ";
        assertThat(read("a.txt", text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void markdownStaysAsItIsAndItsFirstHeadingIsItsTitle() throws IOException, ReportableException {
        DocumentText document = read("notes.md", bytes("notes.md"));
        assertThat(document.text()).isEqualTo(golden("notes.md"));
        assertThat(document.title()).isEqualTo("万盛货运安全");
    }

    @Test
    void aTextWithoutAnEndingInItsNameIsReadToo() throws ReportableException {
        assertThat(read("-", "615户".getBytes(StandardCharsets.UTF_8)).title()).isEqualTo("615户");
    }

    @Test
    void aLongFirstLineIsCutForTheTitleAtAWholeCharacter() throws ReportableException {
        String title =
                read("a.txt", "𠮷".repeat(200).getBytes(StandardCharsets.UTF_8)).title();
        assertThat(title).isEqualTo("𠮷".repeat(79) + "…");
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "4000"})
    void whatFitsNoEncodingIsNamedByItsFirstByte(int before) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("户".repeat(before).getBytes(GB18030));
        bytes.writeBytes(new byte[] {(byte) 0xff, '6', '1', '5'});
        long at = 2L * before + 1;
        DataException refusal = refusal("a.txt", bytes.toByteArray());
        assertThat(refusal.sentence().zh())
                .isEqualTo("a.txt：文字编码无法识别：第 " + at + " 个字节既不合 UTF-8，也不合 GB18030；请另存为 UTF-8。");
        assertThat(refusal.sentence().en())
                .isEqualTo("a.txt: The encoding is not known: byte " + at
                        + " fits neither UTF-8 nor GB18030; please save the text as UTF-8.");
    }

    @Test
    void whatDoesNotFitItsOwnMarkIsNamedByItsFirstByte() {
        byte[] half = {(byte) 0xff, (byte) 0xfe, '6', 0, 0x00, (byte) 0xd8, '5', 0};
        assertThat(refusal("a.txt", half).sentence().zh())
                .isEqualTo("a.txt：文件标明是 UTF-16LE 编码，但第 5 个字节与此不符；请重新另存为 UTF-8。");
    }

    @Test
    void aNullCharacterIsNoText() {
        DataException refusal = refusal("a.txt", new byte[] {'6', '1', 0, '5'});
        assertThat(refusal.sentence().zh()).isEqualTo("a.txt：这不是文本文件；能读入的有 .txt、.md、.docx、.html 和有文字的 .pdf。");
    }

    @ParameterizedTest
    @MethodSource("writings")
    void aFileWithNoWordSaysSo(Writing writing) {
        assertThat(refusal("a.txt", writing.bytes("")).sentence().zh()).isEqualTo("a.txt：里面没有文字。");
        assertThat(refusal("a.txt", writing.bytes(" \r\n\u3000\t")).sentence().en())
                .isEqualTo("a.txt: There is no text in it.");
    }
}
