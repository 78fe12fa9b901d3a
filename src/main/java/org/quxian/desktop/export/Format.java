package org.quxian.desktop.export;

import org.quxian.observation.Text;

/**
 * How large a picture is made.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 */
public record Format(int width, int height) {
    /** The least of either side. */
    public static final int LEAST = 320;

    /** The most of either side. */
    public static final int MOST = 7680;

    /** A page of a report. */
    public static final Format REPORT = new Format(1280, 800);

    /** A slide. */
    public static final Format SLIDE = new Format(1920, 1080);

    /** A wall. */
    public static final Format WALL = new Format(3840, 2160);

    public Format {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException("a side is %d to %d pixels".formatted(LEAST, MOST));
        }
    }

    /** Its size in words: 1280 × 800. */
    public Text label() {
        return Text.same(width + " × " + height);
    }
}
