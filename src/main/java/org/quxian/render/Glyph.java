package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The signs that points of lines are drawn with. The lines differ in shape as well as in colour. */
enum Glyph {
    CIRCLE,
    SQUARE,
    DIAMOND,
    TRIANGLE;

    private static final double RING = 5.5;
    private static final double HATCH = 3.6;
    private static final double GOAL = 16;

    /** The sign of the line at {@code index}, so that lines that share a colour differ in shape. */
    static Glyph of(int index) {
        Glyph[] all = values();
        return all[(index + index / all.length) % all.length];
    }

    /** A fact: filled. */
    void fact(Sheet sheet, double x, double y, double radius, Color color) {
        sheet.fill(shape(x, y, radius), color);
    }

    /** What was published before and revised since: hollow. */
    void earlier(Sheet sheet, double x, double y, double radius, Color color) {
        Shape ring = shape(x, y, radius);
        sheet.fill(ring, sheet.style().page());
        sheet.graphics().setPaint(color);
        sheet.graphics().setStroke(new BasicStroke(1.6f));
        sheet.graphics().draw(ring);
    }

    /** A forecast: a hatched disc, whatever the shape of the line. */
    static void forecast(Sheet sheet, double x, double y, Color color) {
        Ellipse2D ring = new Ellipse2D.Double(x - RING, y - RING, 2 * RING, 2 * RING);
        sheet.fill(ring, sheet.style().page());
        sheet.graphics().setPaint(color);
        sheet.graphics().setStroke(new BasicStroke(1.6f));
        sheet.graphics().draw(ring);
        for (double off : new double[] {-HATCH, 0, HATCH}) {
            // A chord at 45 degrees, `off` from the centre.
            double half = Math.sqrt(RING * RING - off * off / 2) / Math.sqrt(2);
            double midX = x + off / 2;
            double midY = y + off / 2;
            sheet.graphics().draw(new Line2D.Double(midX - half, midY + half, midX + half, midY - half));
        }
    }

    /** A target: a short bar. */
    static void goal(Sheet sheet, double x, double y) {
        sheet.fill(
                new Rectangle2D.Double(x - GOAL / 2, y - 1.5, GOAL, 3),
                sheet.style().ink());
    }

    private Shape shape(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> {
                double half = radius * 0.9;
                yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            }
            case DIAMOND -> {
                double half = radius * 1.3;
                yield polygon(x, y - half, x + half, y, x, y + half, x - half, y);
            }
            case TRIANGLE -> {
                double half = radius * 1.2;
                yield polygon(x, y - half, x + half, y + half * 0.8, x - half, y + half * 0.8);
            }
        };
    }

    private static Shape polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int index = 2; index < points.length; index += 2) {
            path.lineTo(points[index], points[index + 1]);
        }
        path.closePath();
        return path;
    }
}
