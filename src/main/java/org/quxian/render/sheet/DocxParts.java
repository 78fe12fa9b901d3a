package org.quxian.render.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quxian.chart.FactSheet;
import org.quxian.observation.Language;

/** The parts of a DOCX file beside the main one: what is in it, styles, footnotes. */
final class DocxParts {
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private DocxParts() {}

    /**
     * One part.
     *
     * @param name its name in the file
     * @param xml what is in it
     */
    record Part(String name, String xml) {}

    static List<Part> of(FactSheet sheet, int pictures) {
        return List.of(
                new Part("[Content_Types].xml", contentTypes()),
                new Part(
                        "_rels/.rels",
                        relations(relation("r1", RELATIONS + "officeDocument", "word/document.xml")
                                + relation(
                                        "r2",
                                        PACKAGE + "relationships/metadata/core-properties",
                                        "docProps/core.xml"))),
                new Part("docProps/core.xml", properties(sheet)),
                new Part(
                        "word/_rels/document.xml.rels",
                        relations(relation("rStyles", RELATIONS + "styles", "styles.xml")
                                + relation("rNotes", RELATIONS + "footnotes", "footnotes.xml")
                                + relation("rSettings", RELATIONS + "settings", "settings.xml")
                                + IntStream.rangeClosed(1, pictures)
                                        .mapToObj(number -> relation(
                                                "rChart" + number,
                                                RELATIONS + "image",
                                                "media/chart" + number + ".png"))
                                        .collect(Collectors.joining()))),
                new Part("word/settings.xml", settings()),
                new Part("word/styles.xml", styles(sheet.language())),
                new Part("word/footnotes.xml", footnotes(sheet)));
    }

    private static String contentTypes() {
        return DocxXml.DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + override("/word/document.xml", TYPES + "document.main+xml")
                + override("/word/styles.xml", TYPES + "styles+xml")
                + override("/word/footnotes.xml", TYPES + "footnotes+xml")
                + override("/word/settings.xml", TYPES + "settings+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations(String all) {
        return DocxXml.DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String properties(FactSheet sheet) {
        return DocxXml.DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + DocxXml.escaped(sheet.title())
                + "</dc:title><dc:creator>Quxian</dc:creator></cp:coreProperties>";
    }

    private static String settings() {
        return DocxXml.DECLARATION + "<w:settings " + DocxXml.MAIN + "><w:footnotePr><w:footnote w:id=\"-1\"/>"
                + "<w:footnote w:id=\"0\"/></w:footnotePr></w:settings>";
    }

    private static String styles(Language language) {
        boolean chinese = language == Language.ZH;
        String indent = chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>" : "";
        return DocxXml.DECLARATION + "<w:styles " + DocxXml.MAIN + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"宋体\"/>"
                + "<w:sz w:val=\"21\"/><w:szCs w:val=\"21\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault></w:docDefaults>"
                + style("Normal", "Normal", true, "<w:jc w:val=\"both\"/>", "")
                + style(
                        "Title",
                        "Title",
                        false,
                        "<w:spacing w:before=\"0\" w:after=\"60\"/><w:jc w:val=\"center\"/>",
                        "<w:rFonts w:eastAsia=\"黑体\"/><w:b/><w:bCs/><w:sz w:val=\"36\"/><w:szCs w:val=\"36\"/>")
                + style(
                        "Subtitle",
                        "Subtitle",
                        false,
                        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"566370\"/></w:pBdr>"
                                + "<w:spacing w:after=\"160\"/><w:jc w:val=\"center\"/>",
                        "<w:color w:val=\"566370\"/><w:sz w:val=\"20\"/>")
                + style(
                        "Prose",
                        "Prose",
                        false,
                        "<w:spacing w:after=\"60\" w:line=\"340\" w:lineRule=\"auto\"/>" + indent,
                        "")
                + style("Chart", "Chart", false, "<w:spacing w:before=\"60\"/><w:jc w:val=\"left\"/>", "")
                + style(
                        "FootnoteText",
                        "footnote text",
                        false,
                        "<w:snapToGrid w:val=\"0\"/><w:jc w:val=\"left\"/>",
                        "<w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/>")
                + "<w:style w:type=\"character\" w:styleId=\"FootnoteReference\"><w:name w:val=\"footnote reference\"/>"
                + "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr></w:style></w:styles>";
    }

    private static String style(String id, String name, boolean isDefault, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\"" + (isDefault ? " w:default=\"1\"" : "") + " w:styleId=\"" + id
                + "\"><w:name w:val=\"" + name + "\"/>" + (isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>")
                + "<w:pPr>" + paragraph + "</w:pPr>" + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>")
                + "</w:style>";
    }

    private static String footnotes(FactSheet sheet) {
        return DocxXml.DECLARATION + "<w:footnotes " + DocxXml.MAIN + ">"
                + separator(-1, "separator")
                + separator(0, "continuationSeparator")
                + sheet.footnotes().stream().map(DocxParts::footnote).collect(Collectors.joining())
                + "</w:footnotes>";
    }

    private static String separator(int id, String kind) {
        return "<w:footnote w:type=\"" + kind + "\" w:id=\"" + id + "\"><w:p><w:r><w:" + kind
                + "/></w:r></w:p></w:footnote>";
    }

    private static String footnote(FactSheet.Footnote note) {
        return "<w:footnote w:id=\"" + note.number() + "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r>"
                + "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                + DocxXml.run("", " " + note.text()) + "</w:p></w:footnote>";
    }
}
