package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share. */
final class SharedStrings {
    private final DocumentSource source;
    private final GridLimits limits;
    private final List<String> texts = new ArrayList<>();
    private int chars;

    SharedStrings(DocumentSource source, GridLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            if (event == XmlEvents.Event.START && events.name().equals("x:si")) {
                String text = rich(events);
                // An empty one takes room, too.
                chars += text.length() + 1;
                if (chars > limits.chars()) {
                    throw source.failure(DocumentComplaint.textTooLong(limits.chars()));
                }
                texts.add(text);
            }
        }
    }

    /** The text in the element that began, of all its runs; how it is pronounced is left out. */
    static String rich(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        StringBuilder text = new StringBuilder();
        events.within(name -> {
            if (name.equals("x:t")) {
                text.append(events.text());
                events.checkLength(text.length());
            } else if (name.equals("x:rPh")) {
                events.skip();
            }
        });
        return text.toString();
    }

    /** The text with that number. */
    String text(String number) throws DataException {
        try {
            return texts.get(Integer.parseInt(number));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw source.failure(GridComplaint.DAMAGED, e);
        }
    }
}
