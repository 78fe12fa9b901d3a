package org.quxian.render;

import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * What a round pen leaves on the way along a curve that only goes to the right: all between an upper and a lower edge. To
 * fill that takes a small part of the time of drawing a line whose pieces cover one another many times in every column.
 */
final class Ribbon {
    private final double[] xs;
    private final double[] ys;
    private final int size;
    private final double radius;

    /** How far right and down of where the pen is its edge is met first, for each piece: where its direction is the piece's. */
    private final double[] leads;

    /**
     * @param xs where the curve turns, ascending, at least one; not copied
     * @param ys as many; not copied
     * @param radius half the width of the pen
     */
    Ribbon(double[] xs, double[] ys, double radius) {
        this.xs = xs;
        this.ys = ys;
        this.size = xs.length;
        this.radius = radius;
        this.leads = new double[size];
        for (int piece = 0; piece < size - 1; piece++) {
            double across = xs[piece + 1] - xs[piece];
            double down = ys[piece + 1] - ys[piece];
            double length = Math.sqrt(across * across + down * down);
            leads[piece] = length == 0 ? 0 : radius * down / length;
        }
    }

    /**
     * Its outline.
     *
     * @param step from one place where the edges are reckoned to the next, above 0
     */
    Shape outline(double step) {
        double from = xs[0] - radius;
        double to = xs[size - 1] + radius;
        int steps = (int) Math.ceil((to - from) / step);
        double[] below = new double[steps + 1];
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO, 2 * steps + 3);
        int first = 0;
        for (int at = 0; at <= steps; at++) {
            double x = Math.min(from + at * step, to);
            while (first < size - 2 && xs[first + 1] < x - radius) {
                first++;
            }
            double low = Double.NEGATIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            for (int piece = first; piece < Math.max(1, size - 1) && xs[piece] <= x + radius; piece++) {
                low = Math.max(low, edge(piece, x, 1));
                high = Math.min(high, edge(piece, x, -1));
            }
            below[at] = low;
            if (at == 0) {
                outline.moveTo(x, high);
            } else {
                outline.lineTo(x, high);
            }
        }
        for (int at = steps; at >= 0; at--) {
            outline.lineTo(Math.min(from + at * step, to), below[at]);
        }
        outline.closePath();
        return outline;
    }

    /** How far down (side 1) or up (side -1) the pen reaches at {@code x} while it goes along a piece. */
    private double edge(int piece, double x, int side) {
        int end = Math.min(piece + 1, size - 1);
        double left = Math.max(xs[piece], x - radius);
        double right = Math.min(xs[end], x + radius);
        double pen = Math.clamp(x + side * leads[piece], Math.min(left, right), right);
        double across = xs[end] - xs[piece];
        double y = across == 0
                ? (side > 0 ? Math.max(ys[piece], ys[end]) : Math.min(ys[piece], ys[end]))
                : ys[piece] + (ys[end] - ys[piece]) * (pen - xs[piece]) / across;
        return y + side * Math.sqrt(Math.max(0, radius * radius - (pen - x) * (pen - x)));
    }
}
