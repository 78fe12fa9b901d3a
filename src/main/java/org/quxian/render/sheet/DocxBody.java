package org.quxian.render.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quxian.chart.FactSheet;

/** The main part of a DOCX file: title, prose with references to footnotes, charts. */
final class DocxBody {
    private static final String DRAWING =
            " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                    + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";
    private static final String PAGE = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1361\" w:bottom=\"1021\" w:left=\"1361\" w:header=\"567\""
            + " w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>";
    private static final String HALF_CELL = "<w:tc><w:tcPr><w:tcW w:w=\"4592\" w:type=\"dxa\"/></w:tcPr>";

    private final FactSheet sheet;
    private final List<SheetDocx.Picture> pictures;
    private final Set<Integer> referred = new HashSet<>();

    DocxBody(FactSheet sheet, List<SheetDocx.Picture> pictures) {
        this.sheet = sheet;
        this.pictures = pictures;
    }

    String xml() {
        StringBuilder body = new StringBuilder(DocxXml.DECLARATION);
        body.append("<w:document ").append(DocxXml.MAIN).append(DRAWING).append("><w:body>");
        body.append(paragraph("Title", DocxXml.run("", sheet.title())));
        if (!sheet.dateline().isEmpty()) {
            body.append(paragraph("Subtitle", DocxXml.run("", sheet.dateline())));
        }
        sheet.paragraphs().forEach(paragraph -> body.append(prose(paragraph)));
        if (pictures.size() == 1) {
            body.append(paragraph("Chart", picture(0)));
        } else if (!pictures.isEmpty()) {
            table(body);
        }
        return body.append(PAGE).append("</w:body></w:document>").toString();
    }

    private String prose(FactSheet.Paragraph paragraph) {
        StringBuilder runs = new StringBuilder(DocxXml.run("<w:b/><w:bCs/>", paragraph.heading()));
        for (FactSheet.Run run : paragraph.runs()) {
            runs.append(DocxXml.run("", run.text()));
            if (run instanceof FactSheet.Run.Cited cited) {
                runs.append(reference(cited.footnote()));
            }
        }
        return paragraph("Prose", runs.toString());
    }

    /** The first number of a sentence bears its footnote; those that follow point to it, and keep doing so when it moves. */
    private String reference(int number) {
        String style = "<w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr>";
        String mark = "_Ref" + number;
        if (referred.add(number)) {
            return "<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + mark + "\"/><w:r>" + style
                    + "<w:footnoteReference w:id=\"" + number + "\"/></w:r><w:bookmarkEnd w:id=\"" + number + "\"/>";
        }
        return "<w:r>" + style + "<w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>" + style
                + "<w:instrText xml:space=\"preserve\"> NOTEREF " + mark + " \\f \\h </w:instrText></w:r><w:r>" + style
                + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r>" + style + "<w:t>" + number + "</w:t></w:r><w:r>"
                + style + "<w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private void table(StringBuilder body) {
        body.append("<w:tbl><w:tblPr><w:tblW w:w=\"9184\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
                + "<w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar>"
                + "</w:tblPr><w:tblGrid><w:gridCol w:w=\"4592\"/><w:gridCol w:w=\"4592\"/></w:tblGrid>");
        for (int index = 0; index < pictures.size(); index += 2) {
            body.append("<w:tr><w:trPr><w:cantSplit/></w:trPr>").append(cell(picture(index)));
            body.append(cell(index + 1 < pictures.size() ? picture(index + 1) : ""))
                    .append("</w:tr>");
        }
        // Word wants a paragraph between a table and the end.
        body.append("</w:tbl>").append(paragraph("Chart", ""));
    }

    private static String cell(String content) {
        return HALF_CELL + paragraph("Chart", content) + "</w:tc>";
    }

    private static String paragraph(String style, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + runs + "</w:p>";
    }

    /** A picture with the chart's title for those who cannot see it. */
    private String picture(int index) {
        SheetDocx.Picture picture = pictures.get(index);
        int id = index + 1;
        String name = "chart" + id;
        String about = DocxXml.escaped(picture.chart().words().title());
        String size = "cx=\"" + picture.wide() + "\" cy=\"" + picture.high() + "\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size + "/>"
                + "<wp:docPr id=\"" + id + "\" name=\"" + name + "\" descr=\"" + about + "\"/>"
                + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
                + "<pic:nvPicPr><pic:cNvPr id=\"" + id + "\" name=\"" + name + ".png\"/><pic:cNvPicPr/></pic:nvPicPr>"
                + "<pic:blipFill><a:blip r:embed=\"rChart" + id
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext " + size + "/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }
}
