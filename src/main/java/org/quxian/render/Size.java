package org.quxian.render;

/**
 * How large a picture is.
 *
 * @param width in logical pixels, above 0
 * @param height in logical pixels, above 0
 */
public record Size(int width, int height) {

    public Size {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a picture has a size: " + width + " × " + height);
        }
    }
}
