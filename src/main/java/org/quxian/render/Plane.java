package org.quxian.render;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.quxian.chart.TimeAxis;
import org.quxian.chart.TrendLine;

/**
 * Where days and values stand on the picture.
 *
 * @param time the axis of time
 * @param floor the value at the lower edge
 * @param top the value at the upper edge
 * @param area where lines are drawn, in logical pixels
 */
record Plane(TimeAxis time, double floor, double top, Rectangle2D area) {
    /** How far the first and the last day are from the edges. */
    static final double INSET = 12;

    static Plane of(TrendLine chart, Rectangle2D area) {
        return new Plane(chart.time(), chart.floor(), chart.axis().max(), area);
    }

    double x(LocalDate day) {
        return x(day.toEpochDay());
    }

    /** Where a day stands that is numbered from 1970-01-01. */
    double x(long day) {
        long first = time.from().toEpochDay();
        long all = time.to().toEpochDay() - first;
        if (all == 0) {
            return area.getCenterX();
        }
        return area.getX() + INSET + (day - first) / (double) all * (area.getWidth() - 2 * INSET);
    }

    double y(double value) {
        double share = (value - floor) / (top - floor);
        return area.getMaxY() - share * area.getHeight();
    }
}
