package org.quxian.render;

import java.awt.geom.Rectangle2D;

/** A piece of a picture that can say how tall it wants to be and draw itself. All measures are in logical pixels. */
interface Body {

    /** How tall it looks best at {@code width}. */
    double preferred(double width);

    /** How tall it is at least at {@code width}, closed up. */
    double minimum(double width);

    /** Draws it into {@code area}, which is at least as tall as the minimum, and records its marks. */
    void draw(Sheet sheet, Rectangle2D area);
}
