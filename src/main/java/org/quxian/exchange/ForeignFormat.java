package org.quxian.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quxian.observation.Text;

/** The formats that people have and that are not read, each with what to do about it. */
enum ForeignFormat {
    PROTECTED_OFFICE(DocumentComplaint.PROTECTED, isOle("EncryptedPackage")),
    OLD_WORD(
            new Text(
                    "旧版 Word、WPS 文字文档（.doc、.wps）不能读入；请用 WPS 或 Word 另存为 .docx 再读入。",
                    "Old Word and WPS documents (.doc, .wps) are not read; please save it as .docx."),
            isOle("WordDocument")),
    OLD_SHEET(Sentences.SHEET, isOle("Workbook").or(isOle("Book"))),
    OLD_SLIDES(Sentences.SLIDES, isOle("PowerPoint Document")),
    OLD_OFFICE(
            new Text(
                    "旧版 Office、WPS 文件不能读入；请用 WPS 或 Office 另存为 .docx 再读入。",
                    "Old Office and WPS files are not read; please save it as .docx."),
            starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")),
    RTF(
            new Text("RTF 文档不能读入；请用 WPS 或 Word 另存为 .docx 再读入。", "RTF documents are not read; please save it as .docx."),
            starts("{\\rtf")),
    PICTURE(
            new Text(
                    "这是图片，里面没有可读的文字；请先用文字识别（OCR）软件转成文字，再读入。",
                    "This is a picture; please have it turned into text by OCR software first."),
            starts("\u0089PNG\r\n", "\u00ff\u00d8\u00ff", "GIF87a", "GIF89a", "II*\0", "MM\0*")
                    .or(source -> source.head().matches("(?s)(RIFF.{4}WEBP|BM.{4}\\x00{4}).*"))),
    WEB_ARCHIVE(
            new Text(
                    "单文件网页（.mht、.mhtml）不能读入；请在浏览器里另存为 .html 再读入。",
                    "Web archives (.mht, .mhtml) are not read; please save the page as .html."),
            source -> Set.of("mht", "mhtml").contains(source.extension())),
    ARCHIVE(Sentences.ARCHIVE, starts("7z\u00bc\u00af'\u001c", "Rar!\u001a", "\u001f\u008b"));

    private final Text sentence;
    private final Predicate<DocumentSource> recognises;

    ForeignFormat(Text sentence, Predicate<DocumentSource> recognises) {
        this.sentence = sentence;
        this.recognises = recognises;
    }

    /** What to say of a document in such a format; empty for all others. */
    static Optional<Text> sentence(DocumentSource source) {
        return Arrays.stream(values())
                .filter(format -> format.recognises.test(source))
                .map(format -> format.sentence)
                .findFirst();
    }

    /** Whether it is a workbook of an old Excel or WPS. */
    static boolean isOldSheet(DocumentSource source) {
        return OLD_SHEET.recognises.test(source);
    }

    /**
     * What to say of a zip file that holds no Word document.
     *
     * @param holds whether it holds a file of that name
     */
    static Text zipSentence(Predicate<String> holds) {
        if (holds.test("xl/workbook.xml") || holds.test("xl/workbook.bin")) {
            return Sentences.SHEET;
        }
        if (holds.test("ppt/presentation.xml")) {
            return Sentences.SLIDES;
        }
        if (holds.test("OFD.xml")) {
            return Sentences.OFD;
        }
        return holds.test("META-INF/manifest.xml") && holds.test("content.xml")
                ? Sentences.OPEN_DOCUMENT
                : Sentences.ARCHIVE;
    }

    private static Predicate<DocumentSource> starts(String... magics) {
        return source -> Arrays.stream(magics).anyMatch(source.head()::startsWith);
    }

    /** An OLE file with a stream of that name; its directory lies anywhere in it, names in UTF-16. */
    private static Predicate<DocumentSource> isOle(String stream) {
        String name = new String(stream.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")
                .and(source -> new String(source.bytes(), StandardCharsets.ISO_8859_1).contains(name));
    }

    private static final class Sentences {
        static final Text SHEET = new Text(
                "表格文件不能当作文稿读入；请把要读的内容另存为 .docx 或 .txt 再读入。",
                "Workbooks are not read as documents; please save what is to be read as .docx or .txt.");
        static final Text SLIDES = new Text(
                "演示文稿不能读入；请把要读的内容另存为 .docx 或 .txt 再读入。",
                "Slides are not read; please save what is to be read as .docx or .txt.");
        static final Text OFD = new Text(
                "OFD 版式文件不能读入；请用阅读器导出为有文字的 PDF 再读入。",
                "OFD documents are not read; please export it as a PDF with text.");
        static final Text OPEN_DOCUMENT = new Text(
                "OpenDocument 文件（.odt 等）不能读入；请另存为 .docx 再读入。",
                "OpenDocument files (.odt and others) are not read; please save it as .docx.");
        static final Text ARCHIVE =
                new Text("这是压缩包；请先解压，再读入里面的文件。", "This is an archive; please unpack it and read in the files in it.");
    }
}
