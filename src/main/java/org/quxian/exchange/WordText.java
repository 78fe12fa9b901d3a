package org.quxian.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * What a reader of a Word document sees, once every change in it is accepted: paragraphs, rows of tables with tabs
 * between their cells, and text boxes after the paragraph that they hang on. Deleted and hidden text is left out, and so
 * is what Word makes itself: numbers of lists, field codes.
 */
final class WordText {
    /** {@code mc:Fallback} says again, for old programs, what stands beside it. */
    private static final Set<String> UNSEEN = Set.of(
            "w:del",
            "w:moveFrom",
            "mc:Fallback",
            "w:rt",
            "w:sdtPr",
            "w:tblPr",
            "w:tblGrid",
            "w:sectPr",
            "w:instrText",
            "w:delText",
            "w:delInstrText");

    private final DocumentSource source;
    private final TextDraft draft;
    private final WordStyles styles;
    private final Deque<WordBox> boxes = new ArrayDeque<>();
    private final Deque<WordRow> rows = new ArrayDeque<>();
    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private boolean hidden;
    private long chars;

    /**
     * @param source the document
     * @param draft takes its text
     * @param styles its styles
     */
    WordText(DocumentSource source, TextDraft draft, WordStyles styles) {
        this.source = source;
        this.draft = draft;
        this.styles = styles;
    }

    /** Reads a part that holds text. */
    void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        boxes.push(WordBox.lines());
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            switch (event) {
                case START -> begin(events.name(), events);
                case END -> end(events.name());
                default -> {}
            }
        }
        String text = boxes.pop().text();
        draft.append(text.isEmpty() ? "" : text + "\n");
    }

    private void begin(String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        if (UNSEEN.contains(name) || isSeparator(name, events)) {
            events.skip();
            return;
        }
        switch (name) {
            case "w:p" -> paragraphs.push(new WordParagraph());
            case "w:pPr" -> events.within(property -> paragraphProperty(property, events));
            case "w:r", "m:r" ->
                hidden = Optional.ofNullable(paragraphs.peek())
                        .filter(paragraph -> styles.isHidden(paragraph.style()))
                        .isPresent();
            case "w:rPr" -> events.within(property -> runProperty(property, events));
            case "w:t", "m:t" -> write(events.text().replaceAll("[\n\r\t]", " "));
            case "w:tab", "w:ptab" -> write("\t");
            case "w:br", "w:cr" -> write("\n");
            case "w:noBreakHyphen" -> write("-");
            case "w:tr" -> rows.push(new WordRow());
            case "w:trPr" -> events.within(property -> rowProperty(property, events));
            case "w:tcPr" -> events.within(property -> cellProperty(property, events));
            case "w:tc" -> boxes.push(WordBox.cell());
            case "w:txbxContent" -> boxes.push(WordBox.lines());
            default -> {}
        }
    }

    private void end(String name) throws DataException {
        switch (name) {
            case "w:p" -> {
                WordParagraph paragraph = paragraphs.pop();
                if (styles.isTitle(paragraph.style())) {
                    draft.claimTitle(paragraph.text());
                }
                paragraph.putInto(boxes.element());
            }
            case "w:tc" -> {
                String cell = boxes.pop().text();
                if (rows.isEmpty()) {
                    boxes.element().add(cell);
                } else {
                    rows.element().addCell(cell);
                }
            }
            case "w:tr" -> rows.pop().text().ifPresent(boxes.element()::add);
            case "w:txbxContent" -> {
                String text = boxes.pop().text();
                if (paragraphs.isEmpty()) {
                    boxes.element().add(text);
                } else {
                    paragraphs.element().hang(text);
                }
            }
            default -> {}
        }
    }

    private void write(String text) throws DataException {
        if (hidden || paragraphs.isEmpty()) {
            return;
        }
        chars += text.length();
        int limit = source.limits().textChars();
        if (chars > limit) {
            throw source.failure(DocumentComplaint.textTooLong(limit));
        }
        paragraphs.element().write(text);
    }

    private void paragraphProperty(String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        switch (name) {
            case "w:pPrChange", "w:rPrChange", "w:sectPr", "w:numPr" -> events.skip();
            case "w:pStyle" ->
                Optional.ofNullable(paragraphs.peek()).ifPresent(paragraph -> paragraph.setStyle(value(events)));
            case "w:del", "w:moveFrom" -> Optional.ofNullable(paragraphs.peek()).ifPresent(WordParagraph::loseEnd);
            default -> {}
        }
    }

    private void runProperty(String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        switch (name) {
            case "w:rPrChange" -> events.skip();
            case "w:rStyle" -> hidden |= styles.isHidden(value(events));
            case "w:vanish" -> hidden = events.isOn();
            default -> {}
        }
    }

    private void rowProperty(String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        switch (name) {
            case "w:trPrChange" -> events.skip();
            case "w:del" -> Optional.ofNullable(rows.peek()).ifPresent(WordRow::delete);
            case "w:gridBefore" -> Optional.ofNullable(rows.peek()).ifPresent(row -> row.indent(count(events)));
            default -> {}
        }
    }

    private void cellProperty(String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        switch (name) {
            case "w:tcPrChange" -> events.skip();
            case "w:gridSpan" -> Optional.ofNullable(rows.peek()).ifPresent(row -> row.setSpan(count(events)));
            default -> {}
        }
    }

    /** The marks that Word draws between the text and its notes are kept as notes of another type. */
    private static boolean isSeparator(String name, XmlEvents events) {
        return (name.equals("w:footnote") || name.equals("w:endnote"))
                && events.attribute("type")
                        .filter(type -> !type.equals("normal"))
                        .isPresent();
    }

    private static String value(XmlEvents events) {
        return events.attribute("val").orElse("");
    }

    private static int count(XmlEvents events) {
        String count = value(events);
        return count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : 1;
    }
}
