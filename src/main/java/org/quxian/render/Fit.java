package org.quxian.render;

/** Finds how large to set a picture so that it fills the room it is given: type grows with the picture. */
final class Fit {
    private static final double STEP = 1.03;
    private static final double SMALLEST = 0.2;

    private Fit() {}

    /**
     * The largest scale at which {@code body} fits into {@code width} by {@code height}; above 1 only as long as the
     * logical width stays at {@code full}, below 1 only where it would be cut otherwise.
     */
    static double scale(Body body, double width, double height, double full) {
        for (double scale = Math.max(1, width / full); scale >= 1; scale = next(scale)) {
            if (body.preferred(width / scale) * scale <= height + 0.5) {
                return scale;
            }
        }
        double scale = 1;
        while (scale > SMALLEST && body.minimum(width / scale) * scale > height) {
            scale /= STEP;
        }
        return scale;
    }

    /** The next smaller scale, which does not skip 1. */
    private static double next(double scale) {
        return scale > 1 && scale / STEP < 1 ? 1 : scale / STEP;
    }
}
