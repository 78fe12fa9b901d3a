package org.quxian.render;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import org.quxian.chart.Extent;
import org.quxian.chart.TrendLine;

/**
 * How far a point reaches up and down: as bars do, it fades toward the side where its number is open, and a range is an
 * even band with ends.
 */
final class Whisker {
    private static final double WIDTH = 10;

    /** The shortest fade that can be seen as one. */
    private static final double FADE = 14;

    private static final double STRONG = 0.6;
    private static final double BAND = 0.34;

    private Whisker() {}

    /** Draws the reach of {@code point}, if it has any. */
    static void draw(Sheet sheet, Plane plane, TrendLine.Point point, Color color) {
        Extent extent = point.mark().extent();
        double x = plane.x(point.at());
        double left = point.from().map(plane::x).orElse(x - WIDTH / 2);
        double width = point.from().isPresent() ? x - left : WIDTH;
        double solid = plane.y(extent.solid());
        double up = plane.y(extent.high());
        double down = plane.y(extent.low());
        switch (extent.edge()) {
            case SHARP -> {}
            case FADES_UP -> fade(sheet, plane, left, width, solid, Math.min(up, solid - FADE), color);
            case FADES_DOWN -> fade(sheet, plane, left, width, solid, Math.max(down, solid + FADE), color);
            case FADES_BOTH -> {
                fade(sheet, plane, left, width, solid, Math.min(up, solid - FADE), color);
                fade(sheet, plane, left, width, solid, Math.max(down, solid + FADE), color);
            }
            case SPANS -> {
                sheet.fill(new Rectangle2D.Double(left, up, width, Math.max(1, down - up)), Style.faded(color, BAND));
                sheet.fill(new Rectangle2D.Double(left, up, width, 1.5), color);
                sheet.fill(new Rectangle2D.Double(left, down - 1.5, width, 1.5), color);
            }
        }
    }

    /** From {@code solid}, which may be above or below {@code end}, to nothing at {@code end}. */
    private static void fade(
            Sheet sheet, Plane plane, double left, double width, double solid, double end, Color color) {
        double stop =
                Math.clamp(end, plane.area().getY() - FADE / 2, plane.area().getMaxY());
        double top = Math.min(solid, stop);
        double bottom = Math.max(solid, stop);
        if (bottom - top < 1) {
            return;
        }
        Color strong = Style.faded(color, STRONG);
        Color none = Style.faded(color, 0);
        Color[] colors = solid < stop ? new Color[] {strong, none} : new Color[] {none, strong};
        Paint paint = new LinearGradientPaint(0f, (float) top, 0f, (float) bottom, new float[] {0f, 1f}, colors);
        sheet.fill(new Rectangle2D.Double(left, top, width, bottom - top), paint);
    }
}
