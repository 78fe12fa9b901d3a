package org.quxian.chart;

/**
 * How far a mark reaches along its axis, in base units, and how sure that is. A mark is solid up to {@code solid} and
 * fades or lightens between {@code low} and {@code high}.
 *
 * @param low the lowest value it can have
 * @param solid the value the text prints, which labels and ranks go by
 * @param high the highest value it can have, as far as it can be drawn
 * @param edge how its end is drawn
 */
public record Extent(double low, double solid, double high, Edge edge) {

    public Extent {
        if (!(low <= solid && solid <= high)) {
            throw new IllegalArgumentException("an extent goes up: " + low + ", " + solid + ", " + high);
        }
    }

    /** How the end of a mark is drawn. */
    public enum Edge {
        /** A sharp end. */
        SHARP,
        /** 余: solid to the number, fading above it. */
        FADES_UP,
        /** 近 and 不到: fading before the number is reached. */
        FADES_DOWN,
        /** 左右: fading to both sides of the number. */
        FADES_BOTH,
        /** A range or a derived interval: a lighter piece from low to high. */
        SPANS
    }
}
