package org.quxian.render;

import java.awt.geom.Rectangle2D;

/**
 * A body within margins.
 *
 * @param body what is inside
 * @param margin on every side
 */
record Inset(Body body, double margin) implements Body {

    @Override
    public double preferred(double width) {
        return body.preferred(width - 2 * margin) + 2 * margin;
    }

    @Override
    public double minimum(double width) {
        return body.minimum(width - 2 * margin) + 2 * margin;
    }

    @Override
    public void draw(Sheet sheet, Rectangle2D area) {
        body.draw(
                sheet,
                new Rectangle2D.Double(
                        area.getX() + margin,
                        area.getY() + margin,
                        area.getWidth() - 2 * margin,
                        area.getHeight() - 2 * margin));
    }
}
