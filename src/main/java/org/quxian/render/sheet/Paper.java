package org.quxian.render.sheet;

/**
 * A sheet of paper to print on.
 *
 * @param format its format
 * @param isLandscape whether its long side lies at the bottom
 * @param marginMm what stays free on every side, in millimetres
 */
public record Paper(Format format, boolean isLandscape, int marginMm) {
    /** The most that may stay free. */
    public static final int MOST_MARGIN = 50;

    private static final float POINTS_PER_MM = 72 / 25.4f;

    /** The formats that offices have. */
    public enum Format {
        /** The usual one. */
        A4(210, 297),
        /** Twice as large, for boards. */
        A3(297, 420),
        /** Half as large. */
        A5(148, 210),
        /** As Chinese books have it. */
        B5(176, 250);

        private final int shortMm;
        private final int longMm;

        Format(int shortMm, int longMm) {
            this.shortMm = shortMm;
            this.longMm = longMm;
        }
    }

    public Paper {
        if (marginMm < 0 || marginMm > MOST_MARGIN) {
            throw new IllegalArgumentException("a margin is 0 to 50 mm: " + marginMm);
        }
    }

    /** How wide it lies, in points. */
    float width() {
        return (isLandscape ? format.longMm : format.shortMm) * POINTS_PER_MM;
    }

    /** How high it lies, in points. */
    float height() {
        return (isLandscape ? format.shortMm : format.longMm) * POINTS_PER_MM;
    }

    /** What stays free, in points. */
    float margin() {
        return marginMm * POINTS_PER_MM;
    }
}
