package org.quxian.geo;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Where a shape has the most room for a label: its pole of inaccessibility, found as polylabel does (Vladimir Agafonkin,
 * 2016), by halving squares and dropping those that cannot hold a deeper point. Labels are wider than high, so the shape
 * is first squeezed by as much: the largest circle in the squeezed shape is the largest ellipse of that form in it.
 */
final class LabelPoint {

    /** A name over a value is about so many times as wide as it is high. */
    private static final double WIDER = 1.7;

    private LabelPoint() {}

    /** The point of {@code shape}, to the {@code precision} in kilometres. */
    static Point of(Polygon shape, double precision) {
        Polygon squeezed = scaled(shape, 1 / WIDER);
        Box box = squeezed.box();
        double size = Math.max(precision, Math.min(box.width(), box.height()));
        PriorityQueue<Cell> cells =
                new PriorityQueue<>(Comparator.comparingDouble(Cell::most).reversed());
        for (double x = box.left(); x < box.right(); x += size) {
            for (double y = box.top(); y < box.bottom(); y += size) {
                cells.add(Cell.of(squeezed, x + size / 2, y + size / 2, size / 2));
            }
        }
        Cell best = Cell.of(squeezed, (box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2, 0);
        while (!cells.isEmpty()) {
            Cell cell = cells.remove();
            if (cell.depth() > best.depth()) {
                best = cell;
            }
            if (cell.most() - best.depth() > precision) {
                double half = cell.half() / 2;
                for (int quarter = 0; quarter < 4; quarter++) {
                    double x = cell.centre().x() + (quarter % 2 == 0 ? -half : half);
                    double y = cell.centre().y() + (quarter < 2 ? -half : half);
                    cells.add(Cell.of(squeezed, x, y, half));
                }
            }
        }
        return new Point(best.centre().x() * WIDER, best.centre().y());
    }

    private static Polygon scaled(Polygon shape, double across) {
        return new Polygon(shape.rings().stream()
                .map(ring -> ring.stream()
                        .map(point -> new Point(point.x() * across, point.y()))
                        .toList())
                .toList());
    }

    /**
     * A square.
     *
     * @param centre its middle
     * @param half half its side
     * @param depth how far the middle is inside the shape
     */
    private record Cell(Point centre, double half, double depth) {

        static Cell of(Polygon shape, double x, double y, double half) {
            Point centre = new Point(x, y);
            return new Cell(centre, half, shape.depth(centre));
        }

        /** How far inside any point of it can be. */
        double most() {
            return depth + half * Math.sqrt(2);
        }
    }
}
