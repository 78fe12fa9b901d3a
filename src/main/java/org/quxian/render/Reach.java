package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.quxian.chart.Extent;
import org.quxian.chart.Mark;
import org.quxian.observation.Nature;

/**
 * How far a bar reaches from its start and how its end looks: sharp, fading or lighter, and hatched for a forecast. All
 * measures are in logical pixels.
 *
 * @param start where value 0 is
 * @param sure up to where the bar has its full colour
 * @param end where the last of it is seen
 * @param rest how much of the colour is left at the end, 0 to 1
 */
record Reach(double start, double sure, double end, double rest) {
    /** The shortest fade that can be seen as one. */
    private static final double FADE = 12;

    /** The shortest lighter piece. */
    private static final double PIECE = 4;

    /** Where a bar that stays short of its number begins to fade. */
    private static final double NEARLY = 0.85;

    private static final double LIGHTER = 0.36;
    private static final double ROUND = 2;

    /** How {@code extent} is drawn from {@code start} when a unit is {@code scale} pixels wide. */
    static Reach of(Extent extent, double start, double scale) {
        double low = start + extent.low() * scale;
        double solid = start + extent.solid() * scale;
        double high = start + extent.high() * scale;
        return switch (extent.edge()) {
            case SHARP -> new Reach(start, solid, solid, 1);
            case FADES_UP -> new Reach(start, solid, Math.max(high, solid + FADE), 0);
            case FADES_DOWN -> new Reach(start, start + (solid - start) * NEARLY, solid, 0.06);
            case FADES_BOTH -> new Reach(start, Math.min(low, solid - FADE / 2), Math.max(high, solid + FADE / 2), 0);
            case SPANS -> new Reach(start, low, Math.max(high, low + PIECE), LIGHTER);
        };
    }

    /** Draws a bar of {@code mark} between {@code y} and {@code y + thickness}. */
    void draw(Sheet sheet, Mark mark, Color color, double y, double thickness) {
        if (end <= start) {
            sheet.fillSharp(start, y, 1.5, thickness, color);
            return;
        }
        Rectangle2D box = sheet.sharp(start, y, end - start, thickness);
        if (mark.nature() == Nature.TARGET) {
            target(sheet, y, thickness);
        } else if (mark.nature() == Nature.ACTUAL) {
            sheet.fill(outline(mark, box), paint(mark, color, 1));
        } else {
            sheet.fill(outline(mark, box), paint(mark, color, 0.2));
            hatch(sheet, box, paint(mark, color, 1));
        }
    }

    /** A target is a line across, with a hairline that leads to it. */
    private void target(Sheet sheet, double y, double thickness) {
        sheet.rule(start, y + thickness / 2, end - start);
        sheet.fillSharp(end - 2, y - 2, 2, thickness + 4, sheet.style().ink());
    }

    private Shape outline(Mark mark, Rectangle2D box) {
        if (mark.extent().edge() != Extent.Edge.SHARP || mark.nature() != Nature.ACTUAL || box.getWidth() < 2 * ROUND) {
            return box;
        }
        Area area = new Area(new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 2 * ROUND, 2 * ROUND));
        area.add(new Area(new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() / 2, box.getHeight())));
        return area;
    }

    private Paint paint(Mark mark, Color color, double share) {
        Color full = Style.faded(color, share);
        if (sure >= end) {
            return full;
        }
        Color last = Style.faded(color, share * rest);
        float turn = (float) Math.clamp((sure - start) / (end - start), 0.001, 0.998);
        boolean isPiece = mark.extent().edge() == Extent.Edge.SPANS;
        return isPiece
                ? gradient(new float[] {0f, turn, turn + 0.001f, 1f}, full, full, last, last)
                : gradient(new float[] {0f, turn, 1f}, full, full, last);
    }

    private Paint gradient(float[] at, Color... colors) {
        return new LinearGradientPaint((float) start, 0f, (float) end, 0f, at, colors);
    }

    /** Lines from lower left to upper right, cut at the box by reckoning: no drawing surface has to clip. */
    private static void hatch(Sheet sheet, Rectangle2D box, Paint paint) {
        sheet.graphics().setPaint(paint);
        sheet.graphics().setStroke(Style.HATCH_STROKE);
        double height = box.getHeight();
        for (double foot = box.getX() - height; foot < box.getMaxX(); foot += Style.HATCH) {
            double from = Math.max(foot, box.getX());
            double to = Math.min(foot + height, box.getMaxX());
            if (to > from) {
                sheet.graphics()
                        .draw(new Line2D.Double(from, box.getMaxY() - (from - foot), to, box.getMaxY() - (to - foot)));
            }
        }
        sheet.graphics().setStroke(new BasicStroke(1f));
    }
}
