package org.quxian.exchange;

import java.util.ArrayList;
import java.util.List;

/** A paragraph of a Word document while it is read. */
final class WordParagraph {
    private final StringBuilder text = new StringBuilder();
    private final List<String> hung = new ArrayList<>();
    private String style = "";
    private boolean unended;

    void write(String more) {
        text.append(more);
    }

    /** Takes the text of a box that hangs on the paragraph; it follows it. */
    void hang(String box) {
        hung.add(box);
    }

    void setStyle(String style) {
        this.style = style;
    }

    /** The id of its style; empty where it names none. */
    String style() {
        return style;
    }

    /** Its end was deleted: the next paragraph goes on in it. */
    void loseEnd() {
        unended = true;
    }

    String text() {
        return text.toString();
    }

    void putInto(WordBox box) {
        if (unended) {
            box.addUnended(text.toString());
        } else {
            box.add(text.toString());
        }
        hung.forEach(box::add);
    }
}
