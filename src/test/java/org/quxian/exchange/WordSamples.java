package org.quxian.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Word documents, written by another library than the one that reads them. */
final class WordSamples {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordSamples() {}

    /** A bulletin with headings, a table and a footnote. */
    static byte[] bulletin() throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉 88 户");
            paragraph(word, "渝府通〔2021〕15号");
            paragraph(word, "黔江区高层建筑整治简报").setStyle("Title");
            paragraph(word, "");
            XWPFParagraph first = paragraph(word, "　　截至2021年7月底，可燃雨棚有");
            first.createRun().setText("615");
            first.createRun().setText("户完成整改");
            XWPFFootnote note = word.createFootnote();
            note.createParagraph().createRun().setText("户数由消防救援支队统计，共767户。");
            first.addFootnoteReference(note);
            first.createRun().setText("。");
            XWPFParagraph lines = paragraph(word, "第一行");
            lines.createRun().addBreak();
            lines.createRun().setText("第二行");
            lines.createRun().addTab();
            lines.createRun().setText("后半行");
            XWPFTable table = word.createTable(3, 3);
            fill(table, 0, "项目", "户数", "整改率");
            fill(table, 1, "可燃雨棚", "615", "80.2%");
            fill(table, 2, "防护网", "", "42.1%");
            XWPFTableCell cell = table.getRow(2).getCell(0);
            cell.addParagraph().createRun().setText("（突出外墙）");
            paragraph(word, "按照计划，2021年9月底前全部完成。");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            word.write(out);
            return out.toByteArray();
        }
    }

    /** A document whose body is the given XML. */
    static byte[] body(String body) throws IOException {
        return parts(Map.of("word/document.xml", document(body)));
    }

    /** The main part's XML around a body. */
    static String document(String body) {
        return "<w:document xmlns:w='" + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
                + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><w:body>" + body
                + "</w:body></w:document>";
    }

    /** A zip file of the given parts, beside the relation that names the main one. */
    static byte[] parts(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        }
        return out.toByteArray();
    }

    /** A document whose main part is the given bytes. */
    static byte[] encoded(byte[] document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(document);
        }
        return out.toByteArray();
    }

    /** The relations of a part that has one. */
    static String relation(String kind, String target) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + kind + "' Target='"
                + target + "'/></Relationships>";
    }

    /** A document with one of its parts changed. */
    static byte[] changed(byte[] word, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                write(zip, entry.getName(), entry.getName().equals(part) ? change.apply(content) : content);
            }
        }
        return out.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void fill(XWPFTable table, int row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            table.getRow(row).getCell(i).setText(cells[i]);
        }
    }
}
