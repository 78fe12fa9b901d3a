package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quxian.exchange.DocumentSamples.golden;
import static org.quxian.exchange.DocumentSamples.read;
import static org.quxian.exchange.DocumentSamples.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quxian.observation.ReportableException;

class WordFileTest {
    private static final int UNPACKED_MEGABYTES = 20;
    private static final DocumentLimits SMALL = new DocumentLimits(
            DocumentLimits.MEGABYTE,
            1_000,
            (long) UNPACKED_MEGABYTES * DocumentLimits.MEGABYTE,
            10,
            10,
            10,
            10,
            1_000_000);
    private static final String DAMAGED = "Word 文档不完整或已损坏；请重新下载，或用 WPS、Word 打开后另存一份。";

    @Test
    void aDocumentGivesItsTwin() throws IOException, ReportableException {
        DocumentText document = read("word.docx", WordSamples.bulletin());
        assertThat(document.text()).isEqualTo(golden("word.txt"));
        assertThat(document.title()).isEqualTo("渝府通〔2021〕15号");
        assertThat(document.encoding()).isEmpty();
        assertThat(document.published()).isEmpty();
    }

    @Test
    void aDocumentIsKnownByWhatIsInIt() throws IOException, ReportableException {
        assertThat(read("a.txt", WordSamples.bulletin()).text()).isEqualTo(golden("word.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:p><w:r><w:t>6</w:t></w:r><w:ins><w:r><w:t>1</w:t></w:r></w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:r><w:t>5户</w:t></w:r></w:p>|615户",
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>61</w:t></w:r></w:p><w:p><w:r><w:t>5户</w:t></w:r></w:p>|615户",
                "<w:p><w:moveFrom><w:r><w:t>99</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>615户</w:t></w:r></w:moveTo></w:p>|615户",
                "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>615户</w:t></w:r></w:p></w:tc></w:tr></w:tbl>|615户",
                "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t><w:tab/></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>615</w:t></w:r><w:r><w:t>户</w:t></w:r></w:p>|615户",
                "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>615户</w:t></w:r></w:p>|615户",
                "<w:p><w:r><w:t>共</w:t></w:r><w:fldSimple w:instr='PAGE'><w:r><w:t>615</w:t></w:r></w:fldSimple><w:r><w:instrText>REF 99</w:instrText></w:r><w:r><w:t>户</w:t></w:r></w:p>|共615户",
                "<w:p><w:hyperlink><w:r><w:t>615</w:t></w:r></w:hyperlink><w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t>户</w:t></w:r></w:sdtContent></w:sdt></w:p>|615户",
                "<w:p><m:oMath><m:r><m:t>615</m:t></m:r></m:oMath><w:r><w:noBreakHyphen/><w:t>620户</w:t></w:r></w:p>|615-620户",
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>hù</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>615户</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>|615户",
                "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/></w:numPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>615户</w:t></w:r></w:p>|615户",
                "<w:r><w:t>99</w:t></w:r><w:tc><w:p><w:r><w:t>615户</w:t></w:r></w:p></w:tc>|615户",
            })
    void whatAReaderSeesOnceAllChangesAreAcceptedIsRead(String body, String text)
            throws IOException, ReportableException {
        assertThat(read("a.docx", WordSamples.body(body)).text()).isEqualTo(text + "\n");
    }

    @Test
    void aTextBoxFollowsTheParagraphItHangsOnAndIsReadOnce() throws IOException, ReportableException {
        String box =
                "<w:txbxContent><w:p><w:r><w:t>框一</w:t></w:r></w:p><w:p><w:r><w:t>框二</w:t></w:r></w:p></w:txbxContent>";
        String body =
                "<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>"
                        + box + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>" + box;
        assertThat(read("a.docx", WordSamples.body(body)).text()).isEqualTo("前后\n框一\n框二\n框一\n框二\n");
    }

    @Test
    void cellsThatSpanColumnsKeepTheOthersInTheirs() throws IOException, ReportableException {
        String body = "<w:tbl><w:tr>" + cell("<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>", "户数") + cell("", "率")
                + "</w:tr>"
                + "<w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", "615") + cell("", "80.2%") + "</w:tr>"
                + "<w:tr>" + cell("", "") + cell("", " ") + "</w:tr>"
                + "<w:tr>" + cell("", "<w:br/>甲<w:tab/>乙") + cell("", "") + "</w:tr></w:tbl>";
        assertThat(read("a.docx", WordSamples.body(body)).text()).isEqualTo("户数\t\t率\n\t615\t80.2%\n甲 乙\n");
    }

    @Test
    void stylesHideTextAndNameTheTitle() throws IOException, ReportableException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", WordSamples.document("""
                <w:p><w:r><w:t>渝府通</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val='a3'/></w:pPr><w:r><w:t>整改</w:t></w:r><w:r><w:t>简报</w:t></w:r></w:p>
                <w:p><w:pPr><w:pStyle w:val='child'/></w:pPr><w:r><w:t>99户</w:t></w:r></w:p>
                <w:p><w:r><w:rPr><w:rStyle w:val='hid'/></w:rPr><w:t>88户</w:t></w:r><w:r><w:t>615户</w:t></w:r></w:p>"""));
        parts.put("word/_rels/document.xml.rels", WordSamples.relation("styles", "/word/styles.xml"));
        parts.put("word/styles.xml", WordSamples.document("""
                <w:style w:styleId='a3'><w:name w:val='Title'/></w:style>
                <w:style w:styleId='hid'><w:name w:val='Hid'/><w:rPr><w:vanish/></w:rPr></w:style>
                <w:style w:styleId='child'><w:basedOn w:val='hid'/></w:style>
                <w:style w:styleId='loop'><w:basedOn w:val='loop'/><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>"""));
        DocumentText document = read("a.docx", WordSamples.parts(parts));
        assertThat(document.title()).isEqualTo("整改简报");
        assertThat(document.text()).isEqualTo("渝府通\n整改简报\n615户\n");
    }

    @Test
    void aDocumentInTheStrictDialectIsRead() throws IOException, ReportableException {
        String strict = WordSamples.document("<w:p><w:r><w:t>615户</w:t></w:r></w:p>")
                .replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main");
        assertThat(read("a.docx", WordSamples.parts(Map.of("word/document.xml", strict)))
                        .text())
                .isEqualTo("615户\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE d [<!ENTITY a SYSTEM 'file:%s'>]>",
                "<!DOCTYPE d SYSTEM 'file:%s'>",
                "<!DOCTYPE d [<!ENTITY % p SYSTEM 'file:%s'>%%p;]>",
                "<!DOCTYPE d [<!ENTITY l '哈哈'><!ENTITY a '&l;&l;&l;&l;&l;&l;&l;&l;&l;&l;'>]>",
            })
    void aDocumentThatDeclaresEntitiesIsRefused(String declaration, @TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        String document = declaration.replace("%s", secret.toString())
                + WordSamples.document("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>");
        byte[] word = WordSamples.parts(Map.of("word/document.xml", document));
        assertThat(refusal("a.docx", word).sentence().zh()).isEqualTo("a.docx：文件里有不该有的 XML 声明（DOCTYPE），可能是恶意文件，没有读取。");
    }

    @Test
    void relationsThatDeclareEntitiesAreRefusedToo() throws IOException {
        byte[] word = WordSamples.changed(
                WordSamples.bulletin(),
                "_rels/.rels",
                xml -> xml.replaceFirst("<Relationships", "<!DOCTYPE a><Relationships"));
        assertThat(refusal("a.docx", word).sentence().en()).contains("DOCTYPE");
    }

    @Test
    void aBombEndsAtTheLimitBeforeMemoryDoes() throws IOException {
        byte[] word = bomb("word/document.xml", UNPACKED_MEGABYTES + 1);
        assertThat(word.length).isLessThan(DocumentLimits.MEGABYTE);
        assertThat(refusal("a.docx", word, SMALL).sentence().zh()).isEqualTo("a.docx：内容解压后大于 20 MB 的上限，可能是恶意文件，没有读取。");
    }

    @Test
    void aPictureIsNotUnpacked() throws IOException, ReportableException {
        byte[] word = bomb("word/media/image1.bmp", UNPACKED_MEGABYTES + 1);
        assertThat(read("a.docx", word, SMALL).text()).isEqualTo("615户\n");
    }

    @Test
    void moreTextThanTheLimitIsRefused() throws IOException {
        byte[] word = WordSamples.body("<w:p><w:r><w:t>" + "户".repeat(1_001) + "</w:t></w:r></w:p>");
        assertThat(refusal("a.docx", word, SMALL).sentence().zh()).isEqualTo("a.docx：文字多于 1000 个字符的上限；请拆分后再读入。");
    }

    @Test
    void moreFilesThanTheLimitAreRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        }
        assertThat(refusal("a.docx", out.toByteArray()).sentence().zh())
                .isEqualTo("a.docx：文档内含的文件多于 10000 个的上限，可能是恶意文件，没有读取。");
    }

    @Test
    void deeperElementsThanTheLimitAreRefused() throws IOException {
        byte[] word = WordSamples.body("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000));
        assertThat(refusal("a.docx", word).sentence().zh()).isEqualTo("a.docx：内容的嵌套深于 500 层的上限；请另存为纯文本再读入。");
    }

    @Test
    void aDocumentCutOffAnywhereIsSaidToBeDamaged() throws IOException {
        byte[] word = WordSamples.bulletin();
        for (int length = 4; length < word.length; length += 97) {
            assertThat(refusal("a.docx", Arrays.copyOf(word, length)).sentence().zh())
                    .as("%d of %d bytes", length, word.length)
                    .isEqualTo("a.docx：" + DAMAGED);
        }
    }

    @Test
    void aPartThatIsNotAsItWasPackedIsSaidToBeDamaged() throws IOException {
        byte[] word = WordSamples.stored(WordSamples.document("<w:p><w:r><w:t>615</w:t></w:r></w:p>"));
        int at = new String(word, StandardCharsets.ISO_8859_1).indexOf("615");
        word[at] = '9';
        assertThat(refusal("a.docx", word).sentence().zh()).isEqualTo("a.docx：" + DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p>", "<w:p></w:q></w:p>", "<x:p/>", "&b;", "\u0001", "<w:p w:a='1' w:a='2'/>"})
    void malformedXmlIsSaidToBeDamaged(String body) throws IOException {
        assertThat(refusal("a.docx", WordSamples.body(body)).sentence().zh()).isEqualTo("a.docx：" + DAMAGED);
    }

    @Test
    void aPartInTheOtherEncodingOfWordOrWithAMarkIsRead() throws IOException, ReportableException {
        String document = "\uFEFF" + WordSamples.document("<w:p><w:r><w:t>615户</w:t></w:r></w:p>");
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] word = WordSamples.encoded(document.getBytes(encoding));
            assertThat(read("a.docx", word).text()).isEqualTo("615户\n");
        }
    }

    @Test
    void aPartInAnotherEncodingIsDamagedAndTheConsoleHearsNothing() throws IOException {
        String document = WordSamples.document("<w:p><w:r><w:t>615户</w:t></w:r></w:p>");
        byte[] word = WordSamples.encoded(document.getBytes(Charset.forName("GB18030")));
        PrintStream console = System.err;
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            assertThat(refusal("a.docx", word).sentence().zh()).isEqualTo("a.docx：" + DAMAGED);
        } finally {
            System.setErr(console);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileThatIsNoDocumentDespiteItsNameIsSaidToBeDamaged() {
        assertThat(refusal("a.docx", "615户".getBytes(StandardCharsets.UTF_8))
                        .sentence()
                        .zh())
                .isEqualTo("a.docx：" + DAMAGED);
    }

    @Test
    void aDocumentWithoutAWordSaysSo() throws IOException {
        assertThat(refusal("a.docx", WordSamples.body("<w:p/>")).sentence().zh())
                .isEqualTo("a.docx：里面没有文字。");
    }

    private static String cell(String properties, String text) {
        String runs =
                text.contains("<") ? text.replaceAll("([^<>]+)(?=<|$)", "<w:t>$1</w:t>") : "<w:t>" + text + "</w:t>";
        return "<w:tc>" + properties + "<w:p><w:r>" + runs + "</w:r></w:p></w:tc>";
    }

    private static byte[] bomb(String part, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            if (!part.equals("word/document.xml")) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(WordSamples.document("<w:p><w:r><w:t>615户</w:t></w:r></w:p>")
                        .getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            String empty = WordSamples.document("");
            int end = empty.indexOf("</w:body>");
            zip.write(empty.substring(0, end).getBytes(StandardCharsets.UTF_8));
            byte[] blanks = " ".repeat(DocumentLimits.MEGABYTE).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < megabytes; i++) {
                zip.write(blanks);
            }
            zip.write(empty.substring(end).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
