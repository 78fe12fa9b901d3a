package org.quxian.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A part of a Word document or a workbook as it goes by, element by element. Names are the usual ones whatever prefix the file has:
 * {@code w:p}; names of no interest are empty. Declarations and entities of the file's own are refused.
 */
final class XmlEvents {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w:",
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "x:",
            "http://purl.oclc.org/ooxml/spreadsheetml/main", "x:",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m:",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m:",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:",
            "http://schemas.openxmlformats.org/package/2006/relationships", "r:");

    private final DocumentSource source;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * @param part the part's bytes, to be closed by the caller
     * @param source the document it belongs to
     */
    XmlEvents(InputStream part, DocumentSource source) throws XMLStreamException, IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The depth is counted here, for the sake of the sentence.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        this.source = source;
        this.reader = factory.createXMLStreamReader(characters(part));
    }

    /** Word knows two encodings. The JDK would tell the console of a byte that fits neither. */
    private static Reader characters(InputStream part) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(part);
        bytes.mark(3);
        String mark = new String(bytes.readNBytes(3), StandardCharsets.ISO_8859_1);
        if (!mark.equals("\u00ef\u00bb\u00bf")) {
            bytes.reset();
        }
        boolean wide = mark.startsWith("\u00ff\u00fe") || mark.startsWith("\u00fe\u00ff");
        return new InputStreamReader(bytes, (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder());
    }

    /** What has gone by. */
    enum Event {
        START,
        END,
        OTHER,
        FINISH
    }

    /**
     * Goes on to what comes next.
     *
     * @throws XMLStreamException if the part is malformed
     * @throws DataException if it goes too deep or declares what it must not
     */
    Event next() throws XMLStreamException, DataException, ReadingCancelledException {
        source.checkCancelled();
        return switch (advance()) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > source.limits().nesting()) {
                    throw source.failure(
                            DocumentComplaint.tooDeep(source.limits().nesting()));
                }
                yield Event.START;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                yield Event.END;
            }
            case XMLStreamConstants.DTD -> throw source.failure(DocumentComplaint.FOREIGN_ENTITIES);
            case XMLStreamConstants.END_DOCUMENT -> Event.FINISH;
            default -> Event.OTHER;
        };
    }

    /** On some broken parts the JDK's reader ends in other exceptions than it says. */
    private int advance() throws XMLStreamException {
        try {
            return reader.next();
        } catch (RuntimeException broken) {
            throw new XMLStreamException(broken);
        }
    }

    /** Whether an element began or ended. */
    boolean isElement() {
        return reader.isStartElement() || reader.isEndElement();
    }

    /** The name of the element that began or ended. */
    String name() {
        String prefix =
                PREFIXES.get(Optional.ofNullable(reader.getNamespaceURI()).orElse(""));
        return prefix == null ? "" : prefix + reader.getLocalName();
    }

    /** An attribute of the element that began, by its name without prefix. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether the element that began switches something on, as {@code <w:vanish/>} does and {@code w:val="0"} does not. */
    boolean isOn() {
        return attribute("val")
                .filter(value -> value.equals("0") || value.equals("false") || value.equals("off"))
                .isEmpty();
    }

    /** Takes the elements inside the one that began, to its end. */
    void within(Visitor visitor) throws XMLStreamException, DataException, ReadingCancelledException {
        int outer = depth;
        while (true) {
            Event event = next();
            if (event == Event.START) {
                visitor.visit(name());
            } else if (event == Event.END && depth < outer) {
                return;
            }
        }
    }

    /** Goes to the end of the element that began. */
    void skip() throws XMLStreamException, DataException, ReadingCancelledException {
        within(name -> {});
    }

    /** The characters in the element that began, to its end. */
    String text() throws XMLStreamException, DataException, ReadingCancelledException {
        StringBuilder text = new StringBuilder();
        int outer = depth;
        while (true) {
            Event event = next();
            if (event == Event.OTHER && reader.isCharacters()) {
                text.append(reader.getText());
                checkLength(text.length());
            } else if (event == Event.END && depth < outer) {
                return text.toString();
            }
        }
    }

    /**
     * Checks that a piece of the text may be so long.
     *
     * @throws DataException if it is not to be
     */
    void checkLength(int chars) throws DataException {
        int limit = source.limits().textChars();
        if (chars > limit) {
            throw source.failure(DocumentComplaint.textTooLong(limit));
        }
    }

    /** Takes elements as they begin. */
    @FunctionalInterface
    interface Visitor {
        void visit(String name) throws XMLStreamException, DataException, ReadingCancelledException;
    }

    /** Reads a part. */
    @FunctionalInterface
    interface PartReader {
        void read(XmlEvents events) throws XMLStreamException, IOException, DataException, ReadingCancelledException;
    }
}
