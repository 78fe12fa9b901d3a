package org.quxian.render.vector;

import org.quxian.render.Size;

/**
 * How large a picture is laid out and printed.
 *
 * @param logical what is laid out, in logical pixels
 * @param widthMm how wide it is on paper, in millimetres
 */
public record VectorSize(Size logical, double widthMm) {

    /** How high it is on paper, in millimetres. */
    double heightMm() {
        return widthMm * logical.height() / logical.width();
    }
}
