package org.quxian.render;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.quxian.chart.Donut;

/** A ring with every piece named beside it, or below it where it is narrow, and the whole in its middle. */
final class DonutBody implements Body {
    private static final double NARROW = 400;
    private static final double LEAD = 30;
    private static final double GAP = 6;
    private static final double BETWEEN = 8;
    private static final double SWATCH = 10;
    private static final double LEAST = 104;
    private static final double LARGEST = 420;

    private final Donut chart;
    private final Typesetter typesetter;
    private final Setting setting;

    DonutBody(Donut chart, Typesetter typesetter, Setting setting) {
        this.chart = chart;
        this.typesetter = typesetter;
        this.setting = setting;
    }

    /** The labels set for one width: beside the ring, or in a list below it. */
    private record Layout(boolean isStacked, List<SliceLabel> labels, double side) {
        double sum(List<Integer> some) {
            return some.stream()
                    .mapToDouble(index -> labels.get(index).height() + BETWEEN)
                    .sum();
        }
    }

    private Layout layout(double width) {
        boolean isStacked = width < NARROW;
        double room = isStacked ? width - SWATCH - GAP : Math.min(width * 0.3, 220);
        List<SliceLabel> labels = chart.slices().stream()
                .map(slice -> SliceLabel.of(slice, typesetter, setting, room))
                .toList();
        double side = labels.stream().mapToDouble(SliceLabel::width).max().orElse(0);
        return new Layout(isStacked, labels, side);
    }

    private List<Integer> indices(boolean right) {
        List<Ring.Sweep> sweeps = Ring.sweeps(chart);
        return IntStream.range(0, sweeps.size())
                .filter(index -> Ring.isRight(sweeps.get(index)) == right)
                .boxed()
                .toList();
    }

    private List<Integer> all() {
        return IntStream.range(0, chart.slices().size()).boxed().toList();
    }

    @Override
    public double preferred(double width) {
        return height(width, setting.isSmall() ? 132 : Math.clamp(width * 0.38, 170, 260));
    }

    @Override
    public double minimum(double width) {
        return height(width, LEAST);
    }

    private double height(double width, double ring) {
        Layout layout = layout(width);
        double diameter = Math.min(ring, across(layout, width));
        double line = whole(diameter).isInside() ? 0 : Type.SMALL.line() + BETWEEN;
        return line
                + (layout.isStacked()
                        ? diameter + BETWEEN + layout.sum(all())
                        : Math.max(diameter, Math.max(layout.sum(indices(true)), layout.sum(indices(false)))));
    }

    private WholeLabel whole(double diameter) {
        return WholeLabel.of(chart.whole(), typesetter, diameter / 2 * Ring.HOLE);
    }

    /** How wide the ring can be. */
    private static double across(Layout layout, double width) {
        return layout.isStacked() ? width : Math.max(LEAST / 2, width - 2 * (layout.side() + LEAD + GAP));
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        Layout layout = layout(area.getWidth());
        double below = layout.isStacked() ? BETWEEN + layout.sum(all()) : 0;
        double diameter = Math.min(LARGEST, Math.min(area.getHeight() - below, across(layout, area.getWidth())));
        WholeLabel whole = whole(diameter);
        double above = whole.isInside() ? 0 : Type.SMALL.line() + BETWEEN;
        diameter = Math.min(diameter, area.getHeight() - below - above);
        double height = layout.isStacked() ? diameter : Math.min(area.getHeight() - above, Math.max(diameter, LARGEST));
        Ring ring = new Ring(chart, area.getCenterX(), area.getY() + above + height / 2, diameter / 2);
        Rectangle2D centre = whole.draw(sheet, ring, area.getY());
        sheet.record(chart.whole(), centre);
        List<Shape> pieces = ring.draw(sheet);
        Rectangle2D[] places = new Rectangle2D[pieces.size()];
        if (layout.isStacked()) {
            list(sheet, layout, ring, area, area.getY() + above + diameter + BETWEEN, places);
        } else {
            Rectangle2D room = new Rectangle2D.Double(area.getX(), area.getY() + above, area.getWidth(), height);
            side(sheet, layout, ring, room, true, places);
            side(sheet, layout, ring, room, false, places);
        }
        for (int index = 0; index < pieces.size(); index++) {
            Area found = new Area(pieces.get(index));
            found.add(new Area(places[index]));
            sheet.recordShape(chart.slices().get(index).mark(), found);
        }
    }

    /** Labels below one another under the ring, each behind a swatch of its colour. */
    private void list(Sheet sheet, Layout layout, Ring ring, Rectangle2D area, double top, Rectangle2D[] places) {
        double y = top;
        for (int index = 0; index < layout.labels().size(); index++) {
            SliceLabel label = layout.labels().get(index);
            double line = label.name().type().line();
            sheet.fill(
                    new Rectangle2D.Double(area.getX(), y + (line - SWATCH) / 2, SWATCH, SWATCH),
                    ring.color(sheet.style(), index));
            label.draw(sheet, area.getX() + SWATCH + GAP, y, Align.LEFT);
            places[index] = new Rectangle2D.Double(area.getX(), y, area.getWidth(), label.height());
            y += label.height() + BETWEEN;
        }
    }

    /** Labels on one side, each as close to its piece as the others let it, with a line that leads to it. */
    private void side(Sheet sheet, Layout layout, Ring ring, Rectangle2D room, boolean right, Rectangle2D[] places) {
        List<Integer> some = indices(right);
        List<Ring.Sweep> sweeps = Ring.sweeps(chart);
        double[] heights = some.stream()
                .mapToDouble(index -> layout.labels().get(index).height() + BETWEEN)
                .toArray();
        double[] middles = some.stream()
                .mapToDouble(
                        index -> ring.point(sweeps.get(index), ring.radius()).getY())
                .toArray();
        double[] tops = Stacking.tops(middles, heights, room.getY(), room.getMaxY());
        double edge = right ? ring.x() + ring.radius() + LEAD : ring.x() - ring.radius() - LEAD;
        for (int at = 0; at < tops.length; at++) {
            int index = some.get(at);
            SliceLabel label = layout.labels().get(index);
            double y = tops[at] + BETWEEN / 2;
            leader(sheet, ring, sweeps.get(index), edge, y + label.height() / 2);
            double x = right ? edge + GAP : edge - GAP;
            label.draw(sheet, x, y, right ? Align.LEFT : Align.RIGHT);
            places[index] = new Rectangle2D.Double(
                    right ? x : x - label.width(), y, Math.max(1, label.width()), label.height());
        }
    }

    private static void leader(Sheet sheet, Ring ring, Ring.Sweep sweep, double edge, double middle) {
        Point2D from = ring.point(sweep, ring.radius() + 2);
        double turn = edge + (edge > ring.x() ? -LEAD / 2 : LEAD / 2);
        Path2D line = new Path2D.Double();
        line.moveTo(from.getX(), from.getY());
        line.lineTo(turn, middle);
        line.lineTo(edge, middle);
        sheet.graphics().setPaint(sheet.style().muted());
        sheet.graphics().setStroke(new BasicStroke(1f));
        sheet.graphics().draw(line);
    }
}
