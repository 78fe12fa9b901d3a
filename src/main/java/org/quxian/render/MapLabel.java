package org.quxian.render;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a place on a map: its name, and below it its value.
 *
 * @param place the place
 * @param paragraphs the name, and the value where it is shown
 */
record MapLabel(MapLabels.Place place, List<Paragraph> paragraphs) {
    private static final Type NAME = new Type(11, false, 1.25);
    private static final Type VALUE = new Type(11, true, 1.25);
    private static final double PAD = 2;

    static MapLabel of(Typesetter typesetter, MapLabels.Place place, double size, boolean withValue) {
        List<Paragraph> lines = new ArrayList<>();
        lines.add(typesetter.line(place.name(), NAME.sized(size)));
        place.mark()
                .filter(mark -> withValue)
                .ifPresent(mark -> lines.add(typesetter.line(mark.value(), VALUE.sized(size))));
        return new MapLabel(place, lines);
    }

    double width() {
        return paragraphs.stream().mapToDouble(Paragraph::width).max().orElse(0);
    }

    private double height() {
        return paragraphs.stream().mapToDouble(Paragraph::height).sum();
    }

    /** What it takes when its middle is {@code at}. */
    Rectangle2D box(Point2D at) {
        return new Rectangle2D.Double(
                at.getX() - width() / 2 - PAD, at.getY() - height() / 2 - PAD, width() + 2 * PAD, height() + 2 * PAD);
    }

    /** What each of its lines takes. */
    Stream<Rectangle2D> lines(Point2D at) {
        double top = at.getY() - height() / 2;
        List<Rectangle2D> lines = new ArrayList<>();
        for (Paragraph line : paragraphs) {
            lines.add(new Rectangle2D.Double(
                    at.getX() - line.width() / 2, top + 1, line.width(), Math.max(1, line.height() - 2)));
            top += line.height();
        }
        return lines.stream();
    }

    /** Draws it on the colour of its place, which is filled in below it where it is hatched. */
    void draw(Sheet sheet, Point2D at) {
        if (place.isHatched()) {
            lines(at).forEach(line -> sheet.fill(line, place.ground()));
        }
        draw(
                sheet,
                at,
                place.isKnown()
                        ? sheet.style().on(place.ground())
                        : sheet.style().muted());
    }

    /** Draws it on a patch of page. */
    void drawTag(Sheet sheet, Point2D at) {
        sheet.fill(box(at), Style.faded(sheet.style().page(), 0.88));
        draw(sheet, at, sheet.style().ink());
    }

    private void draw(Sheet sheet, Point2D at, Color color) {
        double top = at.getY() - height() / 2;
        for (Paragraph line : paragraphs) {
            sheet.text(line, at.getX(), top, Align.CENTRE, color);
            top += line.height();
        }
    }
}
