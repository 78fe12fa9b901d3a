package org.quxian.render;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Slanted lines inside a shape, cut at its edges by reckoning: no drawing surface has to clip. */
enum Hatching {
    /** From lower left to upper right: a forecast. */
    RISING(1),
    /** From upper left to lower right: no data. */
    FALLING(-1);

    private final int slant;

    Hatching(int slant) {
        this.slant = slant;
    }

    /** An edge in turned coordinates: {@code across} the lines and {@code along} them. */
    private record Edge(double across, double along, double nextAcross, double nextAlong) {
        boolean crosses(double line) {
            return across > line != nextAcross > line;
        }

        double at(double line) {
            return along + (nextAlong - along) * (line - across) / (nextAcross - across);
        }
    }

    /** The lines inside {@code shape}, which is filled by the even-odd rule; the lines of neighbours go on in each other. */
    Path2D lines(Shape shape, double distance) {
        Path2D lines = new Path2D.Double();
        List<Edge> edges = edges(shape);
        Rectangle2D box = shape.getBounds2D();
        double step = distance * Math.sqrt(2);
        double low = box.getX() + Math.min(slant * box.getY(), slant * box.getMaxY());
        double high = box.getMaxX() + Math.max(slant * box.getY(), slant * box.getMaxY());
        for (double line = Math.ceil(low / step) * step; line < high; line += step) {
            double across = line;
            double[] ends = edges.stream()
                    .filter(edge -> edge.crosses(across))
                    .mapToDouble(edge -> edge.at(across))
                    .sorted()
                    .toArray();
            for (int index = 0; index + 1 < ends.length; index += 2) {
                move(lines, across, ends[index], false);
                move(lines, across, ends[index + 1], true);
            }
        }
        return lines;
    }

    private void move(Path2D lines, double across, double along, boolean draw) {
        double x = (across + along) / 2;
        double y = slant * (across - along) / 2;
        if (draw) {
            lines.lineTo(x, y);
        } else {
            lines.moveTo(x, y);
        }
    }

    private List<Edge> edges(Shape shape) {
        List<Edge> edges = new ArrayList<>();
        double[] at = new double[6];
        double[] start = {0, 0};
        double[] last = {0, 0};
        for (PathIterator path = new FlatteningPathIterator(shape.getPathIterator(null), 0.1);
                !path.isDone();
                path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                start = new double[] {at[0], at[1]};
            } else {
                double[] to = kind == PathIterator.SEG_CLOSE ? start : new double[] {at[0], at[1]};
                edges.add(edge(last, to));
                at[0] = to[0];
                at[1] = to[1];
            }
            last = new double[] {at[0], at[1]};
        }
        return edges;
    }

    private Edge edge(double[] from, double[] to) {
        return new Edge(
                from[0] + slant * from[1], from[0] - slant * from[1], to[0] + slant * to[1], to[0] - slant * to[1]);
    }
}
