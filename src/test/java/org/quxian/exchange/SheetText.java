package org.quxian.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook's sheets as text that can be compared: a line a row, numbers with a # before them. */
final class SheetText {
    private final Map<String, byte[]> parts = new HashMap<>();

    SheetText(Path workbook) throws IOException {
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    /** The names of the sheets, each followed by how many rows are frozen and what stands in the cells. */
    String lines() throws IOException {
        StringBuilder lines = new StringBuilder();
        NodeList sheets = part("xl/workbook.xml").getElementsByTagName("sheet");
        for (int index = 0; index < sheets.getLength(); index++) {
            Document sheet = part("xl/worksheets/sheet" + (index + 1) + ".xml");
            Element pane = (Element) sheet.getElementsByTagName("pane").item(0);
            lines.append("== ").append(((Element) sheets.item(index)).getAttribute("name"));
            lines.append(", frozen rows ").append(pane.getAttribute("ySplit")).append('\n');
            rows(sheet.getElementsByTagName("row")).forEach(lines::append);
        }
        return lines.toString();
    }

    private Stream<String> rows(NodeList rows) throws IOException {
        NodeList strings = part("xl/sharedStrings.xml").getElementsByTagName("t");
        return IntStream.range(0, rows.getLength())
                .mapToObj(row -> ((Element) rows.item(row)).getElementsByTagName("c"))
                .map(cells -> IntStream.range(0, cells.getLength())
                        .mapToObj(cell -> (Element) cells.item(cell))
                        .map(cell -> value(cell, strings))
                        .collect(Collectors.joining(" | ", "", "\n")));
    }

    private static String value(Element cell, NodeList strings) {
        String value = cell.getElementsByTagName("v").item(0).getTextContent();
        String place = cell.getAttribute("r").replaceAll("[0-9]", "") + " ";
        return place
                + (cell.getAttribute("t").equals("s")
                        ? strings.item(Integer.parseInt(value)).getTextContent()
                        : "#" + value);
    }

    private Document part(String name) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(parts.getOrDefault(name, new byte[0])));
        } catch (ParserConfigurationException | SAXException failure) {
            throw new IOException("no readable part " + name, failure);
        }
    }
}
