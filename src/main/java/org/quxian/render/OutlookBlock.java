package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.quxian.chart.Outlook;

/**
 * How a goal stands on a day, beside its track: the days, large, and the verdict as a shape with its words.
 *
 * @param outlook how it stands
 * @param days the days until its deadline
 * @param due what they are
 * @param words the verdict
 * @param pace the pace so far
 */
record OutlookBlock(Outlook outlook, Paragraph days, Paragraph due, Paragraph words, Paragraph pace) {
    private static final double SHAPE = 11;
    private static final double GAP = 6;
    private static final double ASIDE = 5;

    /** {@code outlook} in {@code room}. */
    static OutlookBlock of(Outlook outlook, double room, Setting setting, Typesetter typesetter) {
        Type number = setting.isSmall() ? Type.FIGURE.sized(22) : Type.FIGURE;
        return new OutlookBlock(
                outlook,
                typesetter.line(outlook.days(), number),
                typesetter.line(outlook.due(), Type.SMALL),
                typesetter.paragraph(outlook.words(), Type.SMALL, room - SHAPE - GAP),
                typesetter.paragraph(outlook.pace().map(mark -> mark.value()).orElse(""), Type.SMALL, room));
    }

    double height() {
        return top() + words.height() + (pace.isEmpty() ? 0 : 2 + pace.height());
    }

    void draw(Sheet sheet, double x, double y) {
        Style style = sheet.style();
        sheet.text(days, x, y, Align.LEFT, style.ink());
        double beside = days.isEmpty() ? 0 : days.width() + ASIDE;
        double middle = y
                + top() / 2
                + (days.isEmpty() ? 0 : (days.type().size() - due.type().size()) * 0.365);
        sheet.text(due, x + beside, middle - due.height() / 2, Align.LEFT, style.muted());
        double line = y + top();
        shape(sheet, x, line + (words.type().line() - SHAPE) / 2);
        sheet.text(words, x + SHAPE + GAP, line, Align.LEFT, style.ink());
        double below = line + words.height() + 2;
        sheet.text(pace, x, below, Align.LEFT, style.muted());
        outlook.pace()
                .ifPresent(mark ->
                        sheet.record(mark, new Rectangle2D.Double(x, below, Math.max(1, pace.width()), pace.height())));
    }

    private double top() {
        return Math.max(days.height(), due.height());
    }

    /** Each verdict has a shape of its own, so that no colour is needed to tell them apart. */
    private void shape(Sheet sheet, double x, double y) {
        Color color = color(sheet.style());
        switch (outlook.verdict()) {
            case DONE -> {
                sheet.fill(new Ellipse2D.Double(x, y, SHAPE, SHAPE), color);
                tick(sheet, x, y);
            }
            case ON_PACE -> sheet.fill(triangle(x, y + SHAPE, x + SHAPE, y + SHAPE, x + SHAPE / 2, y), color);
            case BEHIND -> sheet.fill(triangle(x, y, x + SHAPE, y, x + SHAPE / 2, y + SHAPE), color);
            case OVERDUE -> sheet.fill(new Rectangle2D.Double(x, y, SHAPE, SHAPE), color);
            case UNKNOWN -> ring(sheet, x, y, color);
        }
    }

    private Color color(Style style) {
        return switch (outlook.verdict()) {
            case DONE, ON_PACE -> style.accent();
            case BEHIND, OVERDUE -> style.ink();
            case UNKNOWN -> style.muted();
        };
    }

    private static void tick(Sheet sheet, double x, double y) {
        Path2D tick = new Path2D.Double();
        tick.moveTo(x + SHAPE * 0.25, y + SHAPE * 0.52);
        tick.lineTo(x + SHAPE * 0.44, y + SHAPE * 0.7);
        tick.lineTo(x + SHAPE * 0.76, y + SHAPE * 0.32);
        stroke(sheet, tick, sheet.style().page());
    }

    private static void ring(Sheet sheet, double x, double y, Color color) {
        stroke(sheet, new Ellipse2D.Double(x + 1, y + 1, SHAPE - 2, SHAPE - 2), color);
    }

    private static void stroke(Sheet sheet, Shape shape, Color color) {
        sheet.graphics().setPaint(color);
        sheet.graphics().setStroke(new BasicStroke(1.6f));
        sheet.graphics().draw(shape);
        sheet.graphics().setStroke(new BasicStroke(1f));
    }

    private static Path2D triangle(double ax, double ay, double bx, double by, double cx, double cy) {
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(ax, ay);
        triangle.lineTo(bx, by);
        triangle.lineTo(cx, cy);
        triangle.closePath();
        return triangle;
    }
}
