package org.quxian.render;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.Donut;
import org.quxian.observation.Nature;

/**
 * The ring of a donut.
 *
 * @param chart the chart
 * @param x the middle
 * @param y the middle
 * @param radius the outer radius
 */
record Ring(Donut chart, double x, double y, double radius) {
    /** The radius of the hole as a share of the whole. */
    static final double HOLE = 0.62;

    private static final double FULL = 360;

    /** Between two pieces, in logical pixels at the outer edge. */
    private static final double GAP = 2.5;

    /** Where a piece begins and how far it goes, in degrees clockwise from the top. */
    record Sweep(double from, double extent) {
        double middle() {
            return from + extent / 2;
        }
    }

    double hole() {
        return radius * HOLE;
    }

    /** The pieces in order: each as long as its number is of the whole, the rest or the last up to the beginning. */
    static List<Sweep> sweeps(Donut chart) {
        double whole = chart.whole().extent().solid();
        List<Donut.Slice> slices = chart.slices();
        List<Sweep> sweeps = new ArrayList<>();
        double at = 0;
        for (int index = 0; index < slices.size(); index++) {
            boolean isLast = index == slices.size() - 1;
            double share = slices.get(index).mark().extent().solid() / whole;
            double extent = isLast ? FULL - at : Math.min(FULL - at, share * FULL);
            sweeps.add(new Sweep(at, extent));
            at += extent;
        }
        return sweeps;
    }

    /** Whether the middle of {@code sweep} lies on the right side. */
    static boolean isRight(Sweep sweep) {
        return sweep.middle() <= FULL / 2;
    }

    /** The point {@code distance} from the middle in the direction of the middle of {@code sweep}. */
    Point2D point(Sweep sweep, double distance) {
        double angle = Math.toRadians(sweep.middle());
        return new Point2D.Double(x + Math.sin(angle) * distance, y - Math.cos(angle) * distance);
    }

    /** The colour of the piece at {@code index}; the rest has that of what is empty. */
    Color color(Style style, int index) {
        return index < chart.parts().size() ? style.piece(index) : style.track();
    }

    /** Draws all pieces and gives their shapes. */
    List<Shape> draw(Sheet sheet) {
        List<Shape> shapes = new ArrayList<>();
        List<Sweep> sweeps = sweeps(chart);
        for (int index = 0; index < sweeps.size(); index++) {
            Area piece = piece(sweeps.get(index), sweeps.size() > 1);
            Color color = color(sheet.style(), index);
            boolean isForecast = chart.slices().get(index).mark().nature() == Nature.FORECAST;
            sheet.fill(piece, isForecast ? Style.faded(color, 0.2) : color);
            if (isForecast) {
                sheet.fill(hatched(piece), color);
            }
            shapes.add(piece);
        }
        return shapes;
    }

    private Area piece(Sweep sweep, boolean isParted) {
        double gap = isParted ? Math.min(Math.toDegrees(GAP / radius), sweep.extent() / 3) : 0;
        Area piece = new Area(new Arc2D.Double(
                x - radius,
                y - radius,
                2 * radius,
                2 * radius,
                90 - sweep.from() - gap / 2,
                -(sweep.extent() - gap),
                Arc2D.PIE));
        if (!isParted) {
            piece = new Area(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        piece.subtract(new Area(new Ellipse2D.Double(x - hole(), y - hole(), 2 * hole(), 2 * hole())));
        return piece;
    }

    /** Lines from lower left to upper right within {@code piece}: no drawing surface has to clip. */
    private static Area hatched(Area piece) {
        Rectangle2D box = piece.getBounds2D();
        Path2D lines = new Path2D.Double();
        for (double foot = box.getX() - box.getHeight(); foot < box.getMaxX(); foot += Style.HATCH) {
            lines.moveTo(foot, box.getMaxY());
            lines.lineTo(foot + box.getHeight(), box.getY());
            lines.lineTo(foot + box.getHeight() + Style.HATCH / 2.4, box.getY());
            lines.lineTo(foot + Style.HATCH / 2.4, box.getMaxY());
            lines.closePath();
        }
        Area hatch = new Area(lines);
        hatch.intersect(piece);
        return hatch;
    }
}
