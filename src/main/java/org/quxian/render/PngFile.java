package org.quxian.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.quxian.chart.Picture;
import org.quxian.render.png.PngEncoder;

/** Pictures as opaque PNG images; needs no display. */
public final class PngFile {
    private static final double MOST = 4;

    private final Renderer renderer;

    /**
     * @param renderer draws the pictures
     */
    public PngFile(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * {@code picture} as the bytes of a PNG file.
     *
     * @param picture what to draw
     * @param theme light or dark
     * @param width in logical pixels, above 0
     * @param height in logical pixels, above 0
     * @param scale image pixels for a logical one, 1 to 4
     */
    public byte[] bytes(Picture picture, Theme theme, int width, int height, double scale) {
        return PngEncoder.encode(image(picture, theme, width, height, scale), List.of());
    }

    /** {@code picture} as an opaque image, for the clipboard; for the parameters see {@link #bytes}. */
    public BufferedImage image(Picture picture, Theme theme, int width, int height, double scale) {
        Size size = new Size(width, height);
        if (!(scale >= 1 && scale <= MOST)) {
            throw new IllegalArgumentException("a picture is enlarged 1 to 4 times, not " + scale);
        }
        BufferedImage image = new BufferedImage(
                (int) Math.round(size.width() * scale),
                (int) Math.round(size.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(image.getWidth() / (double) width, image.getHeight() / (double) height);
        renderer.render(picture, theme).draw(graphics, new Rectangle2D.Double(0, 0, width, height));
        graphics.dispose();
        return image;
    }
}
