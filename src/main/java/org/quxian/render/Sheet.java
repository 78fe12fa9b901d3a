package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import org.jfree.chart.entity.EntityCollection;
import org.quxian.chart.Choropleth;
import org.quxian.chart.Mark;
import org.quxian.chart.Panel;

/**
 * What bodies draw on, in logical pixels.
 *
 * @param graphics scaled and moved so that logical pixels land where they should
 * @param style colours and strokes
 * @param typesetter measures and breaks words
 * @param placement from logical pixels to those of the chart, in which entities are recorded
 * @param entities where marks are recorded
 * @param ink told of every line of words that is drawn
 */
record Sheet(
        Graphics2D graphics,
        Style style,
        Typesetter typesetter,
        AffineTransform placement,
        EntityCollection entities,
        Consumer<Ink> ink) {
    private static final Color UNUSED = new Color(1, 2, 3, 4);

    /**
     * Makes the surface take paint, stroke and font anew. A JavaFX canvas loses them when a plot gives back its clip, and
     * would not take the same ones again because it believes that it still has them.
     */
    void refresh() {
        graphics.setPaint(UNUSED);
        graphics.setStroke(new BasicStroke(UNUSED.getAlpha()));
        graphics.setFont(typesetter.font(Type.LABEL.sized(UNUSED.getAlpha())));
    }

    /** How many pixels of the surface there are to a logical one, at least 1. */
    double scale() {
        return Math.max(1, graphics.getTransform().getScaleX());
    }

    /** Fills {@code shape}. */
    void fill(Shape shape, Paint paint) {
        graphics.setPaint(paint);
        graphics.fill(shape);
    }

    /** Fills a box that is moved to whole pixels of the surface, so that its edges are sharp. */
    void fillSharp(double x, double y, double width, double height, Paint paint) {
        fill(sharp(x, y, width, height), paint);
    }

    /** The box in whole pixels of the surface; equal boxes stay equal, and none vanishes. */
    Rectangle2D sharp(double x, double y, double width, double height) {
        AffineTransform transform = graphics.getTransform();
        double across = transform.getScaleX();
        double down = transform.getScaleY();
        if (!(across > 0 && down > 0)) {
            return new Rectangle2D.Double(x, y, width, height);
        }
        double left = Math.rint(x * across + transform.getTranslateX());
        double top = Math.rint(y * down + transform.getTranslateY());
        return new Rectangle2D.Double(
                (left - transform.getTranslateX()) / across,
                (top - transform.getTranslateY()) / down,
                Math.max(1, Math.rint(width * across)) / across,
                Math.max(1, Math.rint(height * down)) / down);
    }

    /** A hairline from left to right. */
    void rule(double x, double y, double width) {
        fillSharp(x, y, width, 1, style.rule());
    }

    /** Draws {@code paragraph} below {@code y}. */
    void text(Paragraph paragraph, double x, double y, Align align, Color color) {
        Type type = paragraph.type();
        graphics.setFont(typesetter.font(type));
        graphics.setPaint(color);
        double top = y;
        for (String line : paragraph.lines()) {
            double width = typesetter.width(line, type);
            double left = align.left(x, width);
            double baseline = top + type.line() / 2 + type.size() * 0.365;
            graphics.drawString(Typesetter.drawn(line), (float) left, (float) baseline);
            Rectangle2D box = new Rectangle2D.Double(left, baseline - type.size() * 0.88, width, type.size());
            ink.accept(new Ink(line, placed(box)));
            top += type.line();
        }
    }

    /** Draws {@code words} on one line whose middle is at {@code middle}, and gives their width. */
    double line(String words, Type type, double x, double middle, Align align, Color color) {
        Paragraph line = typesetter.line(words, type);
        text(line, x, middle - type.line() / 2, align, color);
        return line.width();
    }

    /** Like {@link #text}, on a patch of page that keeps gridlines off the words. */
    void patched(Paragraph paragraph, double x, double y, Align align, Color color) {
        double left = align.left(x, paragraph.width());
        fill(new Rectangle2D.Double(left - 3, y, paragraph.width() + 6, paragraph.height()), style.page());
        text(paragraph, x, y, align, color);
    }

    /** Records that {@code mark} is found in {@code area}. */
    void record(Mark mark, Rectangle2D area) {
        entities.add(new MarkEntity(placed(area), mark));
    }

    /** A box in the pixels of the chart; the placement turns nothing. */
    private Rectangle2D placed(Rectangle2D box) {
        return new Rectangle2D.Double(
                placement.getTranslateX() + box.getX() * placement.getScaleX(),
                placement.getTranslateY() + box.getY() * placement.getScaleY(),
                box.getWidth() * placement.getScaleX(),
                box.getHeight() * placement.getScaleY());
    }

    /** Records that {@code mark} is found in {@code shape}, whose corners do not count. */
    void recordShape(Mark mark, Shape shape) {
        entities.add(new MarkEntity(placement.createTransformedShape(shape), mark));
    }

    /** Records that the area with the code {@code area} is found in {@code shape}, and its mark, where it has one. */
    void record(String area, String label, Choropleth.Filling filling, Shape shape) {
        Shape placed = placement.createTransformedShape(shape);
        filling.mark().ifPresent(mark -> entities.add(new MarkEntity(placed, mark)));
        entities.add(new AreaEntity(placed, area, label + "  " + filling.words(), filling.mark()));
    }

    /** Records that {@code panel} is found in {@code area}. */
    void record(Panel panel, Rectangle2D area) {
        entities.add(new PanelEntity(placed(area), panel));
    }
}
