package org.quxian.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** What a Word document's styles say of its text: which of it is hidden, and which is the title. */
final class WordStyles {
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hiding = new HashSet<>();
    private final Set<String> titles = new HashSet<>();

    /** Reads the part that holds the styles. */
    void read(XmlEvents events) throws XMLStreamException, DataException, ReadingCancelledException {
        for (XmlEvents.Event event = events.next(); event != XmlEvents.Event.FINISH; event = events.next()) {
            if (event == XmlEvents.Event.START && events.name().equals("w:style")) {
                String style = events.attribute("styleId").orElse("");
                events.within(name -> take(style, name, events));
            }
        }
    }

    /** Whether text in a style, or one that it rests on, is hidden. */
    boolean isHidden(String style) {
        Set<String> seen = new HashSet<>();
        for (String each = style; seen.add(each); each = parents.getOrDefault(each, "")) {
            if (hiding.contains(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph in a style is the document's title. */
    boolean isTitle(String style) {
        return titles.contains(style);
    }

    private void take(String style, String name, XmlEvents events)
            throws XMLStreamException, DataException, ReadingCancelledException {
        switch (name) {
            // What a style says of some cells of a table only.
            case "w:tblStylePr" -> events.skip();
            case "w:name" -> {
                if (events.attribute("val").filter("title"::equalsIgnoreCase).isPresent()) {
                    titles.add(style);
                }
            }
            case "w:basedOn" -> parents.put(style, events.attribute("val").orElse(""));
            case "w:vanish" -> {
                if (events.isOn()) {
                    hiding.add(style);
                }
            }
            default -> {}
        }
    }
}
