package org.quxian.render;

import java.util.List;

/**
 * Words broken into lines.
 *
 * @param lines from the top; none for no words
 * @param type their lettering
 * @param width of the widest line
 */
record Paragraph(List<String> lines, Type type, double width) {

    /** The height of all lines; 0 for none. */
    double height() {
        return lines.size() * type.line();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }
}
