package org.quxian.render;

import java.util.ArrayList;
import java.util.List;
import org.quxian.chart.TimeAxis;

/** The labels of an axis of time: the finest that leave space between them. */
record TimeTicks(List<TimeAxis.Tick> ticks, Typesetter typesetter) {
    private static final double SPACE = 12;
    private static final double MARK = 4;
    private static final double GAP = 3;

    /** The ticks for {@code plane}. */
    static TimeTicks of(Plane plane, Typesetter typesetter) {
        for (List<TimeAxis.Tick> level : plane.time().levels().reversed()) {
            TimeTicks ticks = new TimeTicks(level, typesetter);
            if (ticks.fits(plane)) {
                return ticks;
            }
        }
        return new TimeTicks(plane.time().levels().getFirst(), typesetter).thinned(plane);
    }

    /** How tall marks and labels are at most, whichever ticks are taken. */
    static double height(TimeAxis time) {
        boolean twoLines = time.levels().stream()
                .flatMap(List::stream)
                .anyMatch(tick -> !tick.below().isEmpty());
        return MARK + GAP + Type.TICK.line() * (twoLines ? 2 : 1);
    }

    private boolean fits(Plane plane) {
        return thinned(plane).ticks().size() == ticks.size();
    }

    /** Those whose labels do not reach into the one before. */
    private TimeTicks thinned(Plane plane) {
        List<TimeAxis.Tick> kept = new ArrayList<>();
        double label = Double.NEGATIVE_INFINITY;
        double below = Double.NEGATIVE_INFINITY;
        for (TimeAxis.Tick tick : ticks) {
            double width = typesetter.width(tick.label(), Type.TICK);
            double wide = typesetter.width(tick.below(), Type.TICK);
            boolean collides = left(plane, tick, width) < label + SPACE
                    || (!tick.below().isEmpty() && left(plane, tick, wide) < below + SPACE);
            if (!collides) {
                kept.add(tick);
                label = left(plane, tick, width) + width;
                below = tick.below().isEmpty() ? below : left(plane, tick, wide) + wide;
            }
        }
        return new TimeTicks(kept, typesetter);
    }

    /** The left edge of words {@code width} wide, which stay within the plane. */
    private static double left(Plane plane, TimeAxis.Tick tick, double width) {
        double left = plane.x(tick.at()) - width / 2;
        return Math.max(plane.area().getX(), Math.min(left, plane.area().getMaxX() - width));
    }

    /** Draws the marks below {@code plane}. */
    void marks(Sheet sheet, Plane plane) {
        for (TimeAxis.Tick tick : ticks) {
            sheet.fillSharp(
                    plane.x(tick.at()) - 0.5,
                    plane.area().getMaxY(),
                    1,
                    MARK,
                    sheet.style().muted());
        }
    }

    /** Writes the labels below {@code plane}. */
    void labels(Sheet sheet, Plane plane) {
        double y = plane.area().getMaxY() + MARK + GAP;
        for (TimeAxis.Tick tick : ticks) {
            write(sheet, plane, tick, tick.label(), y);
            write(sheet, plane, tick, tick.below(), y + Type.TICK.line());
        }
    }

    private void write(Sheet sheet, Plane plane, TimeAxis.Tick tick, String words, double y) {
        Paragraph line = typesetter.line(words, Type.TICK);
        sheet.text(
                line,
                left(plane, tick, line.width()),
                y,
                Align.LEFT,
                sheet.style().muted());
    }
}
