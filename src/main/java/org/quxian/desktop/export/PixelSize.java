package org.quxian.desktop.export;

import org.quxian.observation.Text;

/**
 * How large a picture is laid out.
 *
 * @param width in logical pixels
 * @param height in logical pixels
 */
public record PixelSize(int width, int height) {
    /** The least of either side. */
    public static final int LEAST = 320;

    /** The most of either side. */
    public static final int MOST = 7680;

    public PixelSize {
        if (width < LEAST || width > MOST || height < LEAST || height > MOST) {
            throw new IllegalArgumentException("a side is %d to %d pixels".formatted(LEAST, MOST));
        }
    }

    /** Its size in words: 1280 × 800. */
    public Text label() {
        return Text.same(width + " × " + height);
    }
}
