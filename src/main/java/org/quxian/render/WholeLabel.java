package org.quxian.render;

import java.awt.geom.Rectangle2D;
import org.quxian.chart.Mark;

/**
 * The whole of a ring: its value and name in the hole, or in a line above the ring where the hole is too small.
 *
 * @param mark the whole
 * @param value its value, set for the hole
 * @param name its name, set for the hole
 * @param isInside whether both fit into the hole
 * @param line both in one line
 */
record WholeLabel(Mark mark, Paragraph value, Paragraph name, boolean isInside, Paragraph line) {
    private static final double LARGE = 22;
    private static final double SMALL = 13;
    private static final Type VALUE = Type.FIGURE;

    /** The label for a hole of {@code radius}. */
    static WholeLabel of(Mark mark, Typesetter typesetter, double radius) {
        double size = LARGE;
        double room = radius * 1.6;
        while (size > SMALL && typesetter.width(mark.value(), VALUE.sized(size)) > room) {
            size -= 1;
        }
        Paragraph value = typesetter.line(mark.value(), VALUE.sized(size));
        Paragraph name = typesetter.paragraph(mark.label(), Type.TICK, room * 0.86);
        double half = (value.height() + name.height()) / 2;
        double across = Math.max(value.width(), name.width()) / 2;
        boolean isInside = Math.hypot(half, across) < radius * 0.98 && value.width() <= room;
        return new WholeLabel(
                mark, value, name, isInside, typesetter.line(mark.label() + "  " + mark.value(), Type.SMALL));
    }

    /** Draws it and gives its place. */
    Rectangle2D draw(Sheet sheet, Ring ring, double top) {
        if (!isInside) {
            sheet.text(line, ring.x(), top, Align.CENTRE, sheet.style().ink());
            return new Rectangle2D.Double(ring.x() - line.width() / 2, top, line.width(), line.height());
        }
        double y = ring.y() - (value.height() + name.height()) / 2;
        sheet.text(value, ring.x(), y, Align.CENTRE, sheet.style().ink());
        sheet.text(
                name, ring.x(), y + value.height(), Align.CENTRE, sheet.style().muted());
        double half = ring.hole() * 0.7;
        return new Rectangle2D.Double(ring.x() - half, ring.y() - half, 2 * half, 2 * half);
    }
}
