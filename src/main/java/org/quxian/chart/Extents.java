package org.quxian.chart;

import java.math.BigDecimal;
import java.util.Optional;
import org.quxian.observation.Bound;
import org.quxian.observation.Change;
import org.quxian.observation.Interval;
import org.quxian.observation.Quantity;

/** How far quantities reach along an axis. */
final class Extents {

    private static final double SAME = 1e-9;
    private static final double OPEN_END = 1.1;

    private Extents() {}

    /** The extent of {@code quantity}. 近5亿 has no lower bound: its mark fades from the step before, 4亿. */
    static Extent of(Quantity quantity) {
        double reach = quantity.reach().doubleValue();
        return switch (quantity) {
            case Quantity.Exact exact -> new Extent(reach, reach, reach, Extent.Edge.SHARP);
            case Quantity.Over over -> new Extent(reach, reach, high(over.interval(), reach), Extent.Edge.FADES_UP);
            case Quantity.Under under -> new Extent(low(under.interval()), reach, reach, Extent.Edge.FADES_DOWN);
            case Quantity.Nearly nearly -> {
                BigDecimal before = nearly.number().subtract(Quantity.step(nearly.number()));
                yield new Extent(Math.max(0, before.doubleValue()), reach, reach, Extent.Edge.FADES_DOWN);
            }
            case Quantity.About about ->
                new Extent(low(about.interval()), reach, high(about.interval(), reach), Extent.Edge.FADES_BOTH);
            case Quantity.Range range ->
                new Extent(range.from().doubleValue(), range.from().doubleValue(), reach, Extent.Edge.SPANS);
        };
    }

    /** The extent of {@code quantity} as a change: one that goes down reaches below zero. */
    static Extent of(Quantity quantity, Optional<Change> change) {
        Extent up = of(quantity);
        return change.filter(way -> way != Change.UP).isEmpty()
                ? up
                : new Extent(-up.high(), -up.solid(), -up.low(), mirrored(up.edge()));
    }

    private static Extent.Edge mirrored(Extent.Edge edge) {
        return switch (edge) {
            case FADES_UP -> Extent.Edge.FADES_DOWN;
            case FADES_DOWN -> Extent.Edge.FADES_UP;
            case SHARP, FADES_BOTH, SPANS -> edge;
        };
    }

    /** The extent of a derived figure: what is sure is solid, and the rest of its interval lighter. */
    static Extent of(Interval interval) {
        double low = low(interval);
        if (interval.high().isEmpty()) {
            return new Extent(low, low, low * OPEN_END, Extent.Edge.FADES_UP);
        }
        double high = high(interval, low);
        return high - low <= SAME * high
                ? new Extent(high, high, high, Extent.Edge.SHARP)
                : new Extent(low, low, high, Extent.Edge.SPANS);
    }

    private static double low(Interval interval) {
        return interval.low().map(Extents::value).orElse(0.0);
    }

    private static double high(Interval interval, double otherwise) {
        return interval.high().map(Extents::value).orElse(otherwise);
    }

    private static double value(Bound bound) {
        return bound.value().doubleValue();
    }
}
