package org.quxian.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quxian.fuzz.Cost;
import org.quxian.observation.ReportableException;

/** Whatever bytes a document has, it gives a clean text or a sentence that names it, soon and in little memory. */
class DocumentFuzzTest {
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                    + "<Relationship Id=\"b\" Type=\"x/footnotes\" Target=\"footnotes.xml\"/></Relationships>";
    private static final List<String> WORD_PARTS = List.of(
            "word/document.xml",
            "word/styles.xml",
            "word/footnotes.xml",
            "word/_rels/document.xml.rels",
            "_rels/.rels");

    @DictionaryFile(resourcePath = "/org/quxian/fuzz/texts.dict")
    @FuzzTest
    void text(byte[] bytes) throws ReportableException {
        answers("a.txt", bytes);
    }

    @DictionaryFile(resourcePath = "/org/quxian/fuzz/pages.dict")
    @FuzzTest
    void page(byte[] bytes) throws ReportableException {
        answers("a.html", bytes);
    }

    @DictionaryFile(resourcePath = "/org/quxian/fuzz/pdf.dict")
    @FuzzTest
    void pdf(byte[] bytes) throws ReportableException {
        answers("a.pdf", bytes);
    }

    /** The input is what stands on a page, or the table that says what its signs mean; the rest of the file is sound. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/pdf.dict")
    @FuzzTest
    void pdfStream(byte[] bytes) throws ReportableException {
        if (bytes.length == 0) {
            return;
        }
        boolean isPage = bytes[0] % 2 == 0;
        byte[] stream = Arrays.copyOfRange(bytes, 1, bytes.length);
        byte[] words = "BT /F 12 Tf 72 700 Td <0102> Tj ET".getBytes(StandardCharsets.ISO_8859_1);
        answers(
                "a.pdf",
                PdfSamples.objects(List.of(
                        latin("<</Type/Catalog/Pages 2 0 R>>"),
                        latin("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                        latin("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                                + "/Resources<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>>>>>"),
                        stream("", isPage ? stream : words),
                        latin("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>"),
                        stream("", isPage ? new byte[0] : stream),
                        stream(
                                "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 7 0 R>>/Font<</F 5 0 R>>>>",
                                isPage ? stream : words))));
    }

    @FuzzTest
    void word(byte[] bytes) throws ReportableException {
        answers("a.docx", bytes);
    }

    /** The input is one part of a sound package, which one its first byte says. */
    @DictionaryFile(resourcePath = "/org/quxian/fuzz/office.dict")
    @FuzzTest
    void wordPart(byte[] bytes) throws ReportableException, IOException {
        if (bytes.length == 0) {
            return;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", utf8(WordSamples.document("<w:p><w:pPr><w:pStyle w:val='a'/></w:pPr></w:p>")));
        parts.put("word/_rels/document.xml.rels", utf8(RELATIONS));
        parts.put(
                WORD_PARTS.get(Math.floorMod(bytes[0], WORD_PARTS.size())), Arrays.copyOfRange(bytes, 1, bytes.length));
        answers("a.docx", StoredZip.of(parts));
    }

    private static void answers(String name, byte[] bytes) throws ReportableException {
        Cost.within(() -> answer(name, bytes));
    }

    private static void answer(String name, byte[] bytes) {
        try {
            DocumentText document = DocumentSamples.read(name, bytes);
            assertThat(document.text().chars()).noneMatch(c -> c == 0 || c == '\r');
            assertThat(document.text().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
            assertThat(document.title()).isNotBlank();
        } catch (ReportableException sentence) {
            assertThat(sentence.sentence().zh()).startsWith(name + "：");
        }
    }

    private static byte[] stream(String entries, byte[] bytes) {
        byte[] head = latin("<<" + entries + "/Length " + bytes.length + ">>\nstream\n");
        byte[] tail = latin("\nendstream");
        byte[] all = Arrays.copyOf(head, head.length + bytes.length + tail.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        System.arraycopy(tail, 0, all, head.length + bytes.length, tail.length);
        return all;
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
